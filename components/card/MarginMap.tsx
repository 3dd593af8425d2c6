import type { Kind } from '../../utils/model/entry.ts';

type MarginMapProps = {
  /** Where mentions stand in the document, from 0 to 1, and which one a card is open for. */
  ticks: readonly { at: number; kind: Kind; weight: 'other' | 'same' | 'current' }[];
  /** The edge of the window where the page has its scrollbar. */
  side: 'left' | 'right';
  /** Told the index of the tick nearest to a click. */
  onGo(index: number): void;
};

/**
 * Where on the page the mentions stand, beside the scrollbar. For eyes and pointers only: the popup has the
 * same as a list. What lies between the ticks lets clicks through to the page.
 */
export function MarginMap({ ticks, side, onGo }: MarginMapProps) {
  if (ticks.length === 0) return null;
  const go = (event: MouseEvent): void => {
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const at = (event.clientY - top) / height;
    const distance = (index: number): number => Math.abs((ticks[index]?.at ?? 9) - at);
    onGo([...ticks.keys()].reduce((best, next) => (distance(next) < distance(best) ? next : best)));
  };
  return (
    <div class={`map ${side}`} aria-hidden="true" onClick={go}>
      {ticks.map(({ at, kind, weight }) => (
        <i key={at} class={`${kind} ${weight}`} style={{ top: `${(at * 100).toFixed(2)}%` }} />
      ))}
    </div>
  );
}
