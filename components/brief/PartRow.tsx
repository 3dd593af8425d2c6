import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/index.ts';
import type { BriefPart } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { ClippingPart } from './ClippingPart.tsx';
import type { Row } from './draft.ts';
import { partName } from './titles.ts';
import { useDrag } from './use-drag.ts';

type PartRowProps = {
  row: Row;
  /** Its index, of so many. */
  place: number;
  count: number;
  clipping: Clipping | null | undefined;
  onMove(to: number): void;
  onChange(part: BriefPart): void;
  onRemove(): void;
  onAddAfter(): void;
  onRestore(clipping: Clipping): void;
  /** What is shown below it. */
  children: ComponentChildren;
};

/** One part of a brief: what it says, and the ways to move it. */
export function PartRow(props: PartRowProps) {
  const { row, place, count, clipping, onMove, onChange, onRemove, onAddAfter } = props;
  const { part } = row;
  const { row: element, handle, edge } = useDrag(row.key);
  const name = partName(part, clipping);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    const end = step < 0 ? 0 : count - 1;
    onMove(event.shiftKey ? end : place + step);
  };
  return (
    <li ref={element} data-key={row.key} class={`part is-${part.type}`} onKeyDown={onKeyDown}>
      <div class={`row ${edge ?? ''}`}>
        <span class="handle" ref={handle} aria-hidden="true" title={t('brief_drag_hint')}>
          {place + 1}
        </span>
        <div class="what">
          {part.type === 'clipping' ? (
            <ClippingPart
              part={part}
              clipping={clipping}
              onNote={(note) => onChange({ ...part, note })}
              onRestore={props.onRestore}
            />
          ) : (
            <Words part={part} onText={(text) => onChange({ ...part, text })} />
          )}
        </div>
        <div class="acts">
          <Act
            sign="↑"
            label={t('move_up_named', name)}
            isOff={place === 0}
            onClick={() => onMove(place - 1)}
          />
          <Act
            sign="↓"
            label={t('move_down_named', name)}
            isOff={place === count - 1}
            onClick={() => onMove(place + 1)}
          />
          <Act sign="+" label={t('add_after_named', name)} onClick={onAddAfter} />
          <Act sign="×" label={t('remove_named', name)} onClick={onRemove} />
        </div>
      </div>
      {props.children}
    </li>
  );
}

type WordsProps = {
  part: Extract<BriefPart, { text: string }>;
  onText(text: string): void;
};

function Words({ part, onText }: WordsProps) {
  return part.type === 'heading' ? (
    <input
      type="text"
      aria-label={t('heading')}
      placeholder={t('heading')}
      dir="auto"
      value={part.text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  ) : (
    <textarea
      rows={2}
      aria-label={t('note')}
      placeholder={t('note')}
      dir="auto"
      value={part.text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

type ActProps = { sign: string; label: string; isOff?: boolean; onClick(): void };

/** A button that keeps the focus where it can do nothing now. */
const Act = ({ sign, label, isOff = false, onClick }: ActProps) => (
  <button
    type="button"
    class="button plain"
    aria-label={label}
    title={label}
    aria-disabled={isOff}
    onClick={() => {
      if (!isOff) onClick();
    }}
  >
    {sign}
  </button>
);
