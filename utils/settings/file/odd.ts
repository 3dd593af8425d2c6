/** Ours is four deep. */
const MOST_DEEP = 6;
/** Names that mean something to JavaScript itself. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Where parsed JSON has what no file of ours has, whatever its fields: a name that means something to JavaScript
 * itself, or values nested very deep. Null where it has neither.
 */
export function oddPlace(file: object): string | null {
  const waiting: { value: object; path: string[] }[] = [{ value: file, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (path.length > MOST_DEEP) return path.join('.').slice(0, 80);
    for (const [key, part] of Object.entries(value)) {
      if (reserved.has(key)) return [...path, key].join('.');
      if (typeof part === 'object' && part !== null)
        waiting.push({ value: part, path: [...path, key] });
    }
  }
  return null;
}
