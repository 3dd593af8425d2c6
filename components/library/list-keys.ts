/** What a key asks of the list. */
export type Move =
  | { kind: 'go'; to: number; extend: boolean }
  | { kind: 'open' | 'choose' | 'choose-all' | 'delete' | 'leave' | 'inside' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;
type Where = {
  /** The row the focus is on. */
  at: number;
  count: number;
  /** So many rows are in view. */
  page: number;
  isRtl: boolean;
};

/** What a key means on a row; null for a key that is not the list’s. */
export function moveOf(key: Key, { at, count, page, isRtl }: Where): Move | null {
  if (key.altKey) return null;
  const isCommand = key.ctrlKey || key.metaKey;
  if (isCommand && key.key.toLowerCase() === 'a') return { kind: 'choose-all' };
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key.key];
  if (to !== undefined) {
    return { kind: 'go', to: Math.max(0, Math.min(count - 1, to)), extend: key.shiftKey };
  }
  if (isCommand || key.shiftKey) return null;
  switch (key.key) {
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'choose' };
    case 'Delete':
      return { kind: 'delete' };
    case 'Escape':
      return { kind: 'leave' };
    case isRtl ? 'ArrowLeft' : 'ArrowRight':
      return { kind: 'inside' };
    default:
      return null;
  }
}
