import { plural, t } from '../../utils/i18n/index.ts';
import { type ClippingQuery, sortings } from '../../utils/model/find-clippings.ts';
import { Chips } from './Chips.tsx';
import { type Chip, sortingNames } from './filters.ts';
import { isNarrow, widest } from './place.ts';

type ListHeadProps = {
  query: ClippingQuery;
  total: number | null;
  chips: readonly Chip[];
  areFiltersOpen: boolean;
  onFilters(): void;
  onQuery(query: ClippingQuery): void;
};

/** How many there are, in which order, and what they are narrowed to. */
export function ListHead(props: ListHeadProps) {
  const { query, total, chips, areFiltersOpen, onFilters, onQuery } = props;
  return (
    <>
      <div class="list-head">
        <p role="status" class="total">
          {total === null ? '' : countInWords(total, isNarrow(query))}
        </p>
        <button
          type="button"
          class="button filters-toggle"
          aria-expanded={areFiltersOpen}
          aria-controls="filters"
          onClick={onFilters}
        >
          {chips.length > 0 ? t('library_filters_set', chips.length) : t('library_filters')}
        </button>
        <label class="sorting">
          <span>{t('library_sort')}</span>
          <select
            class="field"
            value={query.sort}
            onChange={(event) => {
              const sort = sortings.find((each) => each === event.currentTarget.value);
              if (sort) onQuery({ ...query, sort });
            }}
          >
            {sortings.map((sort) => (
              <option key={sort} value={sort}>
                {t(sortingNames[sort])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Chips
        chips={chips}
        onQuery={onQuery}
        onClear={() => onQuery({ ...widest(query), text: query.text })}
      />
    </>
  );
}

const countInWords = (total: number, isNarrow: boolean): string =>
  plural(isNarrow ? 'library_found' : 'library_count', total);
