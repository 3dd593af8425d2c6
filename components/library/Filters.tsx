import { t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { ClippingQuery, Facets } from '../../utils/model/find-clippings.ts';
import { FacetList } from './FacetList.tsx';
import { facetWords, valueName } from './filters.ts';
import { type ListField, withValue } from './place.ts';

type FiltersProps = {
  query: ClippingQuery;
  facets: Facets | null;
  entryName(id: EntryId): string;
  onQuery(query: ClippingQuery): void;
};

const order: readonly ListField[] = ['entries', 'kinds', 'outlets', 'tags', 'collections'];

/** What the list can be narrowed to: several values of one thing mean any of them; of several things, all. */
export function Filters({ query, facets, entryName, onQuery }: FiltersProps) {
  return (
    <>
      {order.map((field) => (
        <FacetList
          key={field}
          words={facetWords[field]}
          values={facets?.[field] ?? []}
          chosen={query[field]}
          nameOf={(value) => valueName(field, value, entryName)}
          onChange={(value, isIn) => onQuery(withValue(query, field, value, isIn))}
        />
      ))}
      <fieldset class="facet">
        <legend class="heading">{t('library_date_saved')}</legend>
        <label class="day">
          {t('library_date_from')}
          <input
            type="date"
            class="field"
            value={query.from}
            max={query.to || undefined}
            onChange={(event) => onQuery({ ...query, from: event.currentTarget.value })}
          />
        </label>
        <label class="day">
          {t('library_date_to')}
          <input
            type="date"
            class="field"
            value={query.to}
            min={query.from || undefined}
            onChange={(event) => onQuery({ ...query, to: event.currentTarget.value })}
          />
        </label>
      </fieldset>
    </>
  );
}
