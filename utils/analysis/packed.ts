import type { Prepared } from './dictionary.ts';

/*
 * The form in which a prepared dictionary is packaged: lists of numbers that are used where they lie, and
 * text. A worker that wakes has no time to build anything: cold code is a hundred times slower.
 */

const lists = [
  ['firstKeys', Int32Array],
  ['filter', Int32Array],
  ['smallFilter', Int32Array],
  ['firstStarts', Uint16Array],
  ['firstEnds', Uint16Array],
  ['lengths', Uint16Array],
  ['differing', Uint16Array],
  ['subjectOf', Uint16Array],
  ['traits', Uint8Array],
] as const;

type Lists = {
  [Name in (typeof lists)[number][0]]: Int32Array | Uint16Array | Uint8Array;
};

type Numbers = Omit<Prepared, 'language' | 'subjects' | 'texts' | 'lines' | 'starts'> & {
  /** Of each line, the end of line included. */
  lengths: Uint16Array;
  /** The lines that are not the text in small letters. */
  differing: Uint16Array;
};

/** Between the texts; no surface holds it. */
const BETWEEN = '\0';

/** The bytes of a prepared dictionary, in the byte order of all machines that browsers run on. */
export function pack(dictionary: Prepared): Uint8Array<ArrayBuffer> {
  const { starts, language, subjects, texts, lines } = dictionary;
  const folded = lines.split('\n');
  const small = texts.toLowerCase().split('\n');
  const differing = folded.flatMap((line, index) => (line === small[index] ? [] : [index]));
  const numbers: Lists = {
    ...dictionary,
    lengths: Uint16Array.from(starts.subarray(1), (start, index) => start - (starts[index] ?? 0)),
    differing: Uint16Array.from(differing),
    subjectOf: Uint16Array.from(dictionary.subjectOf),
    traits: Uint8Array.from(dictionary.traits),
  };
  const parts = lists.map(([name]) => {
    const { buffer, byteOffset, byteLength } = numbers[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  const keys = differing.map((index) => folded[index]).join('\n');
  const text = new TextEncoder().encode([language, subjects, texts, keys].join(BETWEEN));
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
  const [language = '', subjects = '', texts = '', keys = ''] = text.split(BETWEEN);
  const { lengths, differing, ...others } = numbers;
  const starts = new Int32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) {
    starts[index + 1] = (starts[index] as number) + (lengths[index] as number);
  }
  const lines = linesOf(texts.toLowerCase(), keys, differing, starts);
  return { language, subjects, texts, lines, starts, ...others };
}

/** The folded lines: most are the text in small letters, and only the others are replaced. */
function linesOf(small: string, keys: string, differing: Uint16Array, starts: Int32Array): string {
  const others = keys.split('\n');
  const parts: string[] = [];
  let written = 0;
  let read = 0;
  for (let index = 0; index < differing.length; index++) {
    const start = starts[differing[index] as number] as number;
    const from = read + start - written;
    const key = others[index] as string;
    parts.push(small.slice(read, from), key);
    written = start + key.length;
    const end = small.indexOf('\n', from);
    read = end < 0 ? small.length : end;
  }
  parts.push(small.slice(read));
  return parts.join('');
}
