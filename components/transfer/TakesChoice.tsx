import { plural, t } from '../../utils/i18n/index.ts';
import type { Takes } from '../../utils/model/kept.ts';

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
    ['ours', t('import_takes_ours'), t('import_takes_ours_more')],
    [
      'newer',
      t('import_takes_newer'),
      newer > 0 ? plural('import_takes_newer_more', newer) : t('import_takes_newer_none'),
    ],
    ['theirs', t('import_takes_theirs'), plural('import_takes_theirs_more', count)],
  ];
  return (
    <fieldset class="formats takes">
      <legend>{t('import_takes')}</legend>
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
