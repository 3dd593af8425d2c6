/**
 * A function that answers alike to all who ask in one go, until the page has its turn: what several parts of a
 * card need is worked out once.
 */
export function inOneGo<Key, Value>(make: (key?: Key) => Value): (key?: Key) => Value {
  const known = new Map<Key | undefined, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    if (known.size === 0) queueMicrotask(() => known.clear());
    known.set(key, value);
    return value;
  };
}
