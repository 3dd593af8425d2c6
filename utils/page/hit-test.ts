import type { Place } from './locate.ts';

/**
 * The text place under a point of the viewport, or null. Caret APIs snap to the nearest text, so
 * the character's box is checked: a click beside a line hits nothing.
 */
export function placeAt(x: number, y: number, shadowRoots: ShadowRoot[]): Place | null {
  const caret = caretAt(x, y, shadowRoots);
  if (!caret || !(caret.node instanceof Text)) return null;
  const { node, offset } = caret;
  // The caret stands between two characters; the point is in the box of one of them.
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= node.length) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    for (const box of range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + UNDERLINE) {
        return { node, offset: start };
      }
    }
  }
  return null;
}

/** The underline hangs a little below the character's box and is part of the target. */
const UNDERLINE = 6;

function caretAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  // Chromium before 128 and Safari.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
