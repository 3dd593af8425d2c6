import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { useVirtual, type VirtualList } from '../hooks/use-virtual.ts';
import { ClippingCells } from './ClippingCells.tsx';
import type { Find } from './Found.tsx';
import { Cell, type Frame, Grid, Row } from './grid.tsx';
import { moveOf } from './list-keys.ts';
import type { RowPages } from './row-pages.ts';

export type ListProps = {
  rows: RowPages;
  total: number;
  /** Another list has another key: it begins at its top. */
  listKey: string;
  chosen: ReadonlySet<ClippingId>;
  open: ClippingId | null;
  find: Find;
  entryName(id: EntryId): string;
  linkTo(clipping: Clipping): string;
  onOpen(id: ClippingId): void;
  onToggle(id: ClippingId, index: number): void;
  /** Shift: all from where the choice began, or from `start`, up to a row. */
  onExtend(start: number, to: number): void;
  onChooseAll(): void;
  onLeave(): void;
  onDelete(clipping: Clipping): void;
  onRestore(clipping: Clipping): void;
};

/** Pixels of a row before it is measured. */
const ROW = 150;

/** All that fits, as a grid of which only what is in view is drawn; by keys throughout. */
export function ClippingList(props: ListProps) {
  const { rows, total, listKey, chosen, open } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const active = Math.min(at, total - 1);
  /** The focus is to go to the active row as soon as it is drawn. */
  const isCalled = useRef(false);
  const latest = useRef({ ...props, active });
  latest.current = { ...props, active };
  const { list, height, topOf } = useVirtual({
    count: total,
    scroller,
    estimate: () => ROW,
    kept: active,
  });

  useLayoutEffect(() => {
    setAt(0);
    list.measure();
    // A row that is as tall as the one before it in its place is not told of by the browser.
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])
      list.resizeItem(Number(row.dataset.index), row.offsetHeight);
    // Where it is at the top, asking costs a layout.
    if (list.scrollOffset) scroller.current?.scrollTo(0, 0);
  }, [list, listKey]);
  useLayoutEffect(() => {
    const { range } = list;
    if (range) rows.want(range.startIndex, range.endIndex);
    if (isCalled.current && rowAt(scroller.current, active)) {
      isCalled.current = false;
      rowAt(scroller.current, active)?.focus({ preventScroll: true });
    }
  });

  const go = (to: number): void => {
    setAt(to);
    isCalled.current = true;
    list.scrollToIndex(to, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = scroller.current && rowAt(scroller.current, active);
    if (!row || !(event.target instanceof HTMLElement) || !row.contains(event.target)) return;
    if (event.target !== row) {
      inside(event, row);
      return;
    }
    const clipping = rows.row(active);
    const isRtl = getComputedStyle(row).direction === 'rtl';
    const move = moveOf(event, { at: active, count: total, page: inView(list), isRtl });
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === 'go') {
      if (move.extend) props.onExtend(active, move.to);
      go(move.to);
    } else if (move.kind === 'choose-all') props.onChooseAll();
    else if (move.kind === 'leave') props.onLeave();
    else if (move.kind === 'inside') row.querySelector<HTMLElement>('input, a, button')?.focus();
    else if (!clipping) return;
    else if (move.kind === 'open') props.onOpen(clipping.id);
    else if (move.kind === 'choose') props.onToggle(clipping.id, active);
    else if (clipping.deleted === null) props.onDelete(clipping);
  };

  return (
    <Grid
      label={t('clippings')}
      rowCount={total}
      height={height}
      scroller={scroller}
      onKeyDown={onKeyDown}
    >
      {list.getVirtualItems().map((item) => {
        const { index } = item;
        const clipping = rows.row(index);
        const id = clipping?.id ?? '';
        const frame: Frame = {
          index,
          start: topOf(item),
          measure: list.measureElement,
          isActive: index === active,
          isChosen: chosen.has(id),
          isOpen: clipping !== undefined && open === id,
          onFocus: () => setAt(index),
          onClick: (event) => {
            if (!clipping || isElsewhere(event)) return;
            setAt(index);
            isCalled.current = true;
            if (event.shiftKey) props.onExtend(active, index);
            else if (event.ctrlKey || event.metaKey) props.onToggle(id, index);
            else props.onOpen(id);
          },
        };
        // By index: a row that goes, or that waited, leaves its place and the focus to what comes there.
        return (
          <Row key={index} frame={frame} className={clipping ? '' : 'waiting'}>
            {clipping ? (
              <Cells
                clipping={clipping}
                index={index}
                isActive={frame.isActive}
                isChosen={frame.isChosen}
                find={props.find}
                entryName={props.entryName}
                list={latest}
              />
            ) : (
              <Cell className="what">
                <span class="hidden">{t('library_row_loading')}</span>
              </Cell>
            )}
          </Row>
        );
      })}
    </Grid>
  );
}

type CellsProps = {
  clipping: Clipping;
  index: number;
  isActive: boolean;
  isChosen: boolean;
  find: Find;
  entryName(id: EntryId): string;
  list: RefObject<ListProps & { active: number }>;
};

/** The cells of a row, drawn anew only where something of the row is another: the list is drawn very often. */
function Cells({ clipping, index, isActive, isChosen, find, entryName, list }: CellsProps) {
  return useMemo(
    () => (
      <ClippingCells
        clipping={clipping}
        isActive={isActive}
        isChosen={isChosen}
        find={find}
        entryName={entryName}
        link={list.current?.linkTo(clipping) ?? ''}
        onChoose={(isRange) =>
          isRange
            ? list.current?.onExtend(list.current.active, index)
            : list.current?.onToggle(clipping.id, index)
        }
        onDelete={() => list.current?.onDelete(clipping)}
        onRestore={() => list.current?.onRestore(clipping)}
      />
    ),
    [clipping, index, isActive, isChosen, find, entryName, list],
  );
}

const rowAt = (scroller: HTMLElement | null, index: number): HTMLElement | null =>
  scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;

/** So many rows a page of the list has: from the first in view to the last, which may be seen in part. */
function inView({ range }: VirtualList): number {
  return range ? Math.max(1, range.endIndex - range.startIndex) : 1;
}

/** Within a row: back to it, or on as the browser does. */
function inside(event: KeyboardEvent, row: HTMLElement): void {
  const isRtl = getComputedStyle(row).direction === 'rtl';
  const stops = [...row.querySelectorAll<HTMLElement>('input, a, button')];
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  const [back, on] = isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (event.key === 'Escape') row.focus();
  else if (event.key === back) (stops[at - 1] ?? row).focus();
  else if (event.key === on) stops[at + 1]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A click on a link or button of a row, or one that ended the selecting of text. */
function isElsewhere(event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('a, button, input')) return true;
  return !event.shiftKey && document.getSelection()?.isCollapsed === false;
}
