/** Where a mark is, in any unit. */
export type Box = { left: number; right: number; top: number; bottom: number };

export const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof arrows)[number];

/**
 * The mark that an arrow leads to: the nearest in that direction, one in the same row or column before any other.
 * Null where there is none.
 */
export function nearest(boxes: readonly Box[], from: number, arrow: Arrow): number | null {
  const start = boxes[from];
  if (!start) return null;
  const ranked = boxes
    .map((box, index) => ({ index, ...distance(start, box, arrow) }))
    .filter(({ index, along }) => index !== from && along > 0)
    .sort((a, b) => a.aside - b.aside || a.along - b.along);
  return ranked[0]?.index ?? null;
}

/** How far a box is in a direction, and how far beside it; boxes that overlap sideways are not beside. */
function distance(from: Box, to: Box, arrow: Arrow): { along: number; aside: number } {
  const across = middle(to.left, to.right) - middle(from.left, from.right);
  const down = middle(to.top, to.bottom) - middle(from.top, from.bottom);
  const isAcross = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
  return {
    along: Math.round(sign * (isAcross ? across : down)),
    aside: isAcross
      ? gap(from.top, from.bottom, to.top, to.bottom)
      : gap(from.left, from.right, to.left, to.right),
  };
}

const middle = (a: number, b: number): number => (a + b) / 2;
const gap = (a: number, b: number, c: number, d: number): number => Math.max(0, c - b, a - d);
