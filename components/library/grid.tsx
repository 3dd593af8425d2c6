// biome-ignore-all lint/a11y/useSemanticElements: its rows are placed one by one, which no table lets them be.
// biome-ignore-all lint/a11y/useFocusableInteractive: one row has the focus; the cells have none of their own.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of all rows.
import type { ComponentChildren, RefCallback, RefObject } from 'preact';

/* The parts of a grid (WAI-ARIA Authoring Practices: grid pattern, with the focus on rows). */

type GridProps = {
  label: string;
  /** All rows there are, drawn or not. */
  rowCount: number;
  /** Pixels of all rows together. */
  height: number;
  scroller: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
  children: ComponentChildren;
};

export function Grid({ label, rowCount, height, scroller, onKeyDown, children }: GridProps) {
  return (
    <div
      role="grid"
      class="scroller"
      ref={scroller}
      aria-label={label}
      aria-rowcount={rowCount}
      aria-colcount={3}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" style={{ height: `${height}px` }}>
        {children}
      </div>
    </div>
  );
}

/** Where a row is and how it stands; the list says so. */
export type Frame = {
  index: number;
  /** Pixels from the top. */
  start: number;
  measure: RefCallback<HTMLDivElement>;
  isActive: boolean;
  isChosen: boolean;
  /** Its details are open. */
  isOpen: boolean;
  onFocus(): void;
  onClick(event: MouseEvent): void;
};

export function Row({
  frame,
  className,
  children,
}: {
  frame: Frame;
  className: string;
  children: ComponentChildren;
}) {
  return (
    <div
      role="row"
      class={`clipping ${className}${frame.isChosen ? ' chosen' : ''}`}
      ref={frame.measure}
      data-index={frame.index}
      aria-rowindex={frame.index + 1}
      aria-selected={frame.isChosen}
      aria-current={frame.isOpen ? 'true' : undefined}
      tabIndex={frame.isActive ? 0 : -1}
      style={{ transform: `translateY(${frame.start}px)` }}
      onFocusIn={frame.onFocus}
      onClick={frame.onClick}
    >
      {children}
    </div>
  );
}

export function Cell({ className, children }: { className: string; children: ComponentChildren }) {
  return (
    <div role="gridcell" class={className}>
      {children}
    </div>
  );
}
