import type { Prepared } from './dictionary.ts';
import { linesOf } from './tables.ts';

/*
 * The form in which a prepared dictionary is packaged: lists of numbers that are used where they lie, and
 * text. A worker that wakes has no time to build anything: cold code is a hundred times slower.
 */

const lists = [
  ['ranges', Int32Array],
  ['filter', Int32Array],
  ['lengths', Uint16Array],
  ['differing', Uint16Array],
  ['subjectOf', Uint16Array],
  ['traits', Uint8Array],
] as const;

type Lists = {
  [Name in (typeof lists)[number][0]]: Int32Array | Uint16Array | Uint8Array;
};

type Numbers = Pick<Prepared, 'ranges' | 'filter' | 'subjectOf' | 'traits'> & {
  /** Of each surface, the end of line included. */
  lengths: Uint16Array;
  /** The surfaces that are not folded to their small letters. */
  differing: Uint16Array;
};

/** Between the texts; no surface holds it. */
const BETWEEN = '\0';

/** The bytes of a prepared dictionary, in the byte order of all machines that browsers run on. */
export function pack(dictionary: Prepared): Uint8Array<ArrayBuffer> {
  const { textStarts, starts, language, subjects, texts, lines } = dictionary;
  const differing = [...starts.keys()].filter((index) => starts[index] !== textStarts[index]);
  const numbers: Lists = {
    ...dictionary,
    lengths: Uint16Array.from(starts, (_, at) => (textStarts[at + 1] ?? 0) - (textStarts[at] ?? 0)),
    differing: Uint16Array.from(differing),
    subjectOf: Uint16Array.from(dictionary.subjectOf),
    traits: Uint8Array.from(dictionary.traits),
  };
  const parts = lists.map(([name]) => {
    const { buffer, byteOffset, byteLength } = numbers[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  const others = lines.slice(texts.length + 1).trimEnd();
  const text = new TextEncoder().encode([language, subjects, texts, others].join(BETWEEN));
  const sizes = new Uint8Array(Uint32Array.from(parts, ({ byteLength }) => byteLength).buffer);
  return joined([sizes, ...parts, text]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** What `pack` wrote. */
export function unpack(bytes: ArrayBuffer): Prepared {
  const sizes = new Uint32Array(bytes, 0, lists.length);
  let at = sizes.byteLength;
  const numbers = Object.fromEntries(
    lists.map(([name, List], index) => {
      const size = sizes[index] ?? 0;
      const list = new List(bytes, at, size / List.BYTES_PER_ELEMENT);
      at += size;
      return [name, list];
    }),
  ) as unknown as Numbers;
  const text = new TextDecoder().decode(new Uint8Array(bytes, at));
  const [language = '', subjects = '', texts = '', others = ''] = text.split(BETWEEN);
  const { lengths, differing, ...rest } = numbers;
  const folded = others === '' ? [] : others.split('\n');
  return {
    language,
    subjects,
    texts,
    ...linesOf(texts.toLowerCase(), lengths, differing, folded),
    ...rest,
  };
}
