import { useId, useMemo, useState } from 'preact/hooks';
import { compare, numberInWords, plural, t } from '../../utils/i18n/index.ts';
import type { Counted } from '../../utils/model/find-clippings.ts';
import { dirOf } from '../ui/typing.ts';
import type { FacetWords } from './filters.ts';

type FacetListProps = {
  words: FacetWords;
  values: readonly Counted[];
  chosen: readonly string[];
  nameOf(value: string): string;
  onChange(value: string, isIn: boolean): void;
};

const SHOWN = 6;
/** So many are drawn at most: more are found by their name. */
const MOST = 100;

/** One thing to filter by: its values with counts, the most frequent first. */
export function FacetList({ words, values, chosen, nameOf, onChange }: FacetListProps) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState('');
  const sorted = useMemo(() => byCount(values, nameOf), [values, nameOf]);
  // What is chosen stays to be seen, also where there is none of it left.
  const counted = new Set(values.map(({ value }) => value));
  const all = [
    ...sorted,
    ...chosen.filter((value) => !counted.has(value)).map((value) => ({ value, count: 0 })),
  ];
  if (all.length === 0) return null;
  const word = wanted.trim().toLocaleLowerCase();
  const named = all.filter(({ value }) => nameOf(value).toLocaleLowerCase().includes(word));
  const shown = isWhole
    ? named.slice(0, MOST)
    : all.filter(({ value }, at) => at < SHOWN || chosen.includes(value));
  const rest = named.length - shown.length;
  return (
    <fieldset class="facet">
      <legend class="heading">{t(words.title)}</legend>
      {words.more && isWhole && all.length > 2 * SHOWN ? (
        <input
          type="text"
          class="field"
          aria-label={t(words.more.find)}
          placeholder={t('library_find')}
          dir={dirOf(wanted)}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      ) : null}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label for={`${id}-${value}`}>
              <input
                id={`${id}-${value}`}
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => onChange(value, event.currentTarget.checked)}
              />
              <span class="value">
                <bdi>{nameOf(value)}</bdi>
              </span>
              <span class="count quiet">{numberInWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {isWhole && rest > 0 ? (
        <p class="quiet small">{plural('library_more_by_name', rest)}</p>
      ) : null}
      {words.more && all.length > SHOWN ? (
        <button
          type="button"
          class="button plain"
          aria-expanded={isWhole}
          aria-label={isWhole ? t(words.more.fewer) : plural(words.more.all, all.length)}
          onClick={() => {
            setWhole(!isWhole);
            setWanted('');
          }}
        >
          {isWhole ? t('library_fewer') : t('library_all', all.length)}
        </button>
      ) : null}
    </fieldset>
  );
}

/** The most frequent first; those that are as frequent by name. */
const byCount = (values: readonly Counted[], nameOf: (value: string) => string): Counted[] =>
  [...values].sort((a, b) => b.count - a.count || compare(nameOf(a.value), nameOf(b.value)));
