import { isolated, listInWords, t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';
import { type Cell, matrixOf } from './matrix.ts';
import { Picture } from './Picture.tsx';
import { useMarks } from './use-marks.ts';
import { shortCount, told } from './words.ts';

type PairsProps = {
  facets: Facets;
  nameOf(id: EntryId): string;
  onPair(pair: [EntryId, EntryId]): void;
};

/** Which of the most frequent entries stand together in clippings. */
export function Pairs({ facets, nameOf, onPair }: PairsProps) {
  const lines = facets.pairs.map(({ entries: [a, b], count }) => ({
    key: `${a} ${b}`,
    name: both(nameOf, [a, b]),
    count,
    onChoose: () => onPair([a, b]),
  }));
  return (
    <Picture
      title={t('pictures_pairs')}
      column={t('pictures_pair')}
      lines={lines}
      none={t('pictures_pairs_none')}
    >
      <Cells facets={facets} nameOf={nameOf} onPair={onPair} />
    </Picture>
  );
}

/** Half a matrix. Each name stands at the end of its row and above its column, so it is read in both ways. */
function Cells({ facets, nameOf, onPair }: PairsProps) {
  const { entries, cells } = matrixOf(facets);
  const { picture, onKeyDown, mark, shown } = useMarks(cells.map(keyOf), cells.map(keyOf)[0] ?? '');
  const cell = cells.find((one) => keyOf(one) === shown);
  return (
    <>
      <div class="scroller wide">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus; keys lead from one to the next. */}
        <div
          class="matrix"
          ref={picture}
          onKeyDown={onKeyDown}
          style={{ '--entries': entries.length }}
        >
          {entries.map((id, index) => (
            <span
              key={id}
              class={`name ${cell?.row === index || cell?.column === index ? 'on' : ''}`}
              style={{ gridRow: index + 1, gridColumn: `${index + 1} / -1` }}
              aria-hidden="true"
            >
              <bdi>{nameOf(id)}</bdi>
            </span>
          ))}
          {entries.flatMap((_, row) =>
            entries
              .slice(0, row)
              .map((id, column) => (
                <span
                  key={`${row} ${id}`}
                  class="none"
                  style={{ gridRow: row + 1, gridColumn: column + 1 }}
                />
              )),
          )}
          {cells.map((one) => (
            <button
              key={keyOf(one)}
              type="button"
              class={`cell shade-${one.shade}`}
              style={{ gridRow: one.row + 1, gridColumn: one.column + 1 }}
              aria-label={told(both(nameOf, one.pair), one.count)}
              onClick={() => onPair(one.pair)}
              {...mark(keyOf(one))}
            >
              {shortCount(one.count)}
            </button>
          ))}
        </div>
      </div>
      <p class="told quiet" aria-hidden="true">
        {cell ? told(both(nameOf, cell.pair), cell.count) : ''}
      </p>
    </>
  );
}

const keyOf = ({ row, column }: Cell): string => `${row} ${column}`;
const both = (nameOf: PairsProps['nameOf'], [a, b]: readonly [EntryId, EntryId]): string =>
  listInWords([nameOf(a), nameOf(b)].map(isolated));
