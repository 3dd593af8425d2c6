/** What a key asks of the list of mentions. */
export type ListMove =
  | { kind: 'row'; to: number }
  | { kind: 'mention'; direction: 'next' | 'previous' }
  | { kind: 'letters'; letters: string };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
type Where = {
  /** The row the focus is on; -1 where it is on none. */
  at: number;
  count: number;
  isRtl: boolean;
};

/**
 * What a key means in the list; null for one that is not the list’s. Letters are for typing ahead, so that what a
 * key does never depends on how names begin.
 */
export function listMove(key: Key, { at, count, isRtl }: Where): ListMove | null {
  if (key.ctrlKey || key.metaKey || key.altKey || count === 0) return null;
  const row = (to: number): ListMove => ({
    kind: 'row',
    to: Math.max(0, Math.min(count - 1, to)),
  });
  switch (key.key) {
    case 'ArrowDown':
      return row(at + 1);
    case 'ArrowUp':
      return row(at - 1);
    case 'Home':
      return row(0);
    case 'End':
      return row(count - 1);
    case 'ArrowLeft':
    case 'ArrowRight':
      if (at < 0) return null;
      return {
        kind: 'mention',
        direction: (key.key === 'ArrowRight') === isRtl ? 'previous' : 'next',
      };
    default:
      return /^[\p{L}\p{N}]$/u.test(key.key) ? { kind: 'letters', letters: key.key } : null;
  }
}
