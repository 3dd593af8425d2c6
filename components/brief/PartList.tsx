import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { BriefPart } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { Worded } from '../ui/Worded.tsx';
import { AddParts } from './AddParts.tsx';
import { changed, dropIndex, inserted, moved, type Row, rowOf } from './draft.ts';
import { PartRow } from './PartRow.tsx';
import type { Known } from './use-clippings.ts';
import { useDrops } from './use-drag.ts';

type PartListProps = {
  background: Remote<BackgroundApi>;
  rows: readonly Row[];
  known: Known;
  onRows(edit: (rows: readonly Row[]) => readonly Row[]): void;
  onRemove(row: Row, at: number): void;
  onLearn(clippings: readonly Clipping[]): void;
  onRestore(clipping: Clipping): void;
};

/** The parts of a brief in their order, each of which can be moved, and what more can be added. */
export function PartList(props: PartListProps) {
  const { background, rows, known, onRows, onRemove, onLearn, onRestore } = props;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  /** The part after which more is added; null for the end. */
  const [after, setAfter] = useState<string | null>(null);
  const focus = useFocus(list.current, rows);

  const move = (key: string, to: number): void => {
    if (to < 0 || to >= rows.length) return;
    focus.keep();
    onRows((now) => moved(now, key, to));
    setSaid(t('brief_moved', to + 1, rows.length));
  };
  useDrops((key, over, edge) => move(key, dropIndex(rows, key, over, edge)));

  const add = (parts: readonly BriefPart[]): void => {
    const more = parts.map(rowOf);
    const at = rows.findIndex(({ key }) => key === after);
    onRows((now) => inserted(now, at < 0 ? now.length : at + 1, more));
    const last = more.at(-1);
    if (last && at >= 0) setAfter(last.key);
    if (last && last.part.type !== 'clipping') focus.to(last.key);
  };
  const remove = (row: Row, at: number): void => {
    const next = rows[at + 1] ?? rows[at - 1];
    if (next) focus.to(next.key, 'button');
    if (after === row.key) setAfter(null);
    onRemove(row, at);
  };
  const adding = (
    <AddParts
      background={background}
      there={new Set(rows.flatMap(({ part }) => (part.type === 'clipping' ? [part.id] : [])))}
      onAdd={add}
      onLearn={onLearn}
      onLeave={after === null ? null : () => setAfter(null)}
    />
  );

  return (
    <>
      <h2 class="heading">{t('brief_parts')}</h2>
      {rows.length > 1 ? (
        <p class="quiet small">
          <Worded of="brief_drag" with={[<kbd>Alt</kbd>, <kbd>↑</kbd>, <kbd>↓</kbd>]} />
        </p>
      ) : null}
      <ol class="parts" ref={list}>
        {rows.map((row, index) => (
          <PartRow
            key={row.key}
            row={row}
            place={index}
            count={rows.length}
            clipping={row.part.type === 'clipping' ? known.get(row.part.id) : null}
            onMove={(to) => move(row.key, to)}
            onChange={(part) => onRows((now) => changed(now, row.key, part))}
            onRemove={() => remove(row, index)}
            onAddAfter={() => setAfter(after === row.key ? null : row.key)}
            onRestore={onRestore}
          >
            {after === row.key ? adding : null}
          </PartRow>
        ))}
      </ol>
      <p role="status" class="hidden">
        {said}
      </p>
      {after === null ? adding : null}
    </>
  );
}

/** Keeps the focus where it was while rows are moved, or takes it to a row once that is there. */
function useFocus(list: HTMLElement | null, rows: readonly Row[]) {
  const held = useRef<Element | null>(null);
  const wanted = useRef<{ key: string; control: string } | null>(null);
  useLayoutEffect(() => {
    const { current: goal } = wanted;
    const found = goal && list?.querySelector(`[data-key="${goal.key}"] :is(${goal.control})`);
    const target = found ?? held.current;
    held.current = null;
    wanted.current = null;
    if (target instanceof HTMLElement && target !== document.activeElement) target.focus();
    // Looked after whenever the rows have changed.
  }, [rows]);
  return {
    keep() {
      held.current = document.activeElement;
    },
    to(key: string, control = 'input, textarea') {
      wanted.current = { key, control };
    },
  };
}
