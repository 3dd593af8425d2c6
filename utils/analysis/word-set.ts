/** A set of words that can be asked and gone through. */
export type WordSet = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/**
 * Words given with spaces between them. They are made a set at the first question: a worker that wakes
 * has many such lists, and one article asks few.
 */
export function wordSet(words: string): WordSet {
  let made: ReadonlySet<string> | null = null;
  const all = (): ReadonlySet<string> => {
    made ??= new Set(words.trim().split(/\s+/));
    return made;
  };
  return { has: (word) => all().has(word), [Symbol.iterator]: () => all()[Symbol.iterator]() };
}
