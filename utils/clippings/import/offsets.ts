import { fieldOf } from '../json.ts';

/** The offsets of a W3C TextPositionSelector, where they can be such; else null. */
export function offsetsIn(selector: unknown): { start: number; end: number } | null {
  if (fieldOf(selector, 'type') !== 'TextPositionSelector') return null;
  const start = fieldOf(selector, 'start');
  const end = fieldOf(selector, 'end');
  return isOffset(start) && isOffset(end) && start <= end ? { start, end } : null;
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
