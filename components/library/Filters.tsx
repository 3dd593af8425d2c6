import type { EntryId } from '../../utils/model/entry.ts';
import type { ClippingQuery, Facets } from '../../utils/model/find-clippings.ts';
import { FacetList } from './FacetList.tsx';
import { filterNames, valueName } from './filters.ts';
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
          title={filterNames[field]}
          values={facets?.[field] ?? []}
          chosen={query[field]}
          nameOf={(value) => valueName(field, value, entryName)}
          onChange={(value, isIn) => onQuery(withValue(query, field, value, isIn))}
        />
      ))}
      <fieldset class="facet">
        <legend class="heading">Date saved</legend>
        <label class="day">
          From
          <input
            type="date"
            class="field"
            value={query.from}
            max={query.to || undefined}
            onChange={(event) => onQuery({ ...query, from: event.currentTarget.value })}
          />
        </label>
        <label class="day">
          To
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
