import { max } from 'd3-array';
import type { EntryId } from '../../utils/model/entry.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';

/** How dark a cell is: the most frequent pair is 4. */
export type Shade = 1 | 2 | 3 | 4;

export type Cell = {
  /** Indices into the entries, `column` the lower one. */
  row: number;
  column: number;
  pair: [EntryId, EntryId];
  count: number;
  shade: Shade;
};

export type Matrix = { entries: EntryId[]; cells: Cell[] };

/** So many entries can be told apart in a picture. */
const MOST = 12;

/**
 * Which entries stand together, as half a matrix: of two entries there is one cell. Entries are those with a pair,
 * the most frequent first.
 */
export function matrixOf({ entries, pairs }: Pick<Facets, 'entries' | 'pairs'>): Matrix {
  const paired = new Set(pairs.flatMap((pair) => pair.entries));
  const order = [...new Set([...entries.map(({ value }) => value), ...paired])]
    .filter((id) => paired.has(id))
    .slice(0, MOST);
  const place = new Map(order.map((id, index) => [id, index]));
  const counts = pairs.flatMap(({ entries: [a, b], count }) => {
    const [i, j] = [place.get(a), place.get(b)];
    return i === undefined || j === undefined || i === j
      ? []
      : [
          {
            row: Math.max(i, j),
            column: Math.min(i, j),
            pair: [a, b] satisfies Cell['pair'],
            count,
          },
        ];
  });
  const most = max(counts, ({ count }) => count) ?? 1;
  return {
    entries: order,
    cells: counts
      .map(
        ({ pair: [a, b], ...cell }): Cell => ({
          ...cell,
          pair: [a, b],
          shade: shadeOf(cell.count / most),
        }),
      )
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** `share` of the most frequent, above 0 and up to 1. */
function shadeOf(share: number): Shade {
  if (share > 0.75) return 4;
  if (share > 0.5) return 3;
  return share > 0.25 ? 2 : 1;
}
