import { numberInWords } from '../../utils/i18n/index.ts';
import type { Takes } from '../../utils/model/kept.ts';
import { counted } from '../ui/numbers.ts';

type TakesChoiceProps = {
  /** Clippings that the library has with other content, and how many of them are newer in the file. */
  count: number;
  newer: number;
  takes: Takes;
  onTakes(takes: Takes): void;
};

/** Which one holds where a clipping was changed here, or in the file, or in both. */
export function TakesChoice({ count, newer, takes, onTakes }: TakesChoiceProps) {
  const choices: [Takes, string, string][] = [
    ['ours', 'Keep mine', 'Nothing of yours is changed.'],
    [
      'newer',
      'Take the file’s where it is newer',
      newer > 0
        ? `${counted(newer)} changed later there than here.`
        : 'None was changed later there than here.',
    ],
    [
      'theirs',
      'Always take the file’s',
      `For ${count === 1 ? 'this one' : `all ${numberInWords(count)}`}, newer or not.`,
    ],
  ];
  return (
    <fieldset class="formats takes">
      <legend>Where yours and the file’s differ</legend>
      {choices.map(([value, words, more]) => (
        <label key={value}>
          <input
            type="radio"
            name="takes"
            checked={takes === value}
            disabled={value === 'newer' && newer === 0}
            onChange={() => onTakes(value)}
          />
          <span>
            {words}
            <small class="quiet">{more}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
