import { t } from '../../utils/i18n/index.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import type { ClippingQuery, Facets } from '../../utils/model/find-clippings.ts';
import { Pictures } from '../pictures/Pictures.tsx';

type DrawnProps = {
  query: ClippingQuery;
  facets: Facets | null;
  nameOf(id: EntryId): string;
  kindOf(id: EntryId): Kind | undefined;
  onQuery(query: ClippingQuery): void;
};

/** Pictures of the clippings that fit; what is chosen in one narrows the query. */
export function Drawn({ query, facets, nameOf, kindOf, onQuery }: DrawnProps) {
  if (!facets) return <p class="quiet">{t('library_counting')}</p>;
  return (
    <div class="drawn">
      <Pictures
        facets={facets}
        nameOf={nameOf}
        kindOf={kindOf}
        onMonth={(month) => onQuery({ ...query, ...daysOf(month) })}
        onEntry={(id) => onQuery(mentioning(query, [id]))}
        onPair={(pair) => onQuery(mentioning(query, pair))}
      />
    </div>
  );
}

const mentioning = (query: ClippingQuery, ids: readonly EntryId[]): ClippingQuery => ({
  ...query,
  entries: [...new Set([...query.entries, ...ids])],
});

/** The first and the last day of an ISO month. */
function daysOf(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}
