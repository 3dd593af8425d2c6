import type { Dictionary, Prepared } from './dictionary.ts';

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
  ['subjectOf', Uint16Array],
  ['traits', Uint8Array],
] as const;

type Lists = {
  [Name in (typeof lists)[number][0]]: Int32Array | Uint16Array | Uint8Array;
};

/** The bytes of a prepared dictionary, in the byte order of all machines that browsers run on. */
export function pack(dictionary: Prepared): Uint8Array<ArrayBuffer> {
  const { starts, language, subjects, texts, lines } = dictionary;
  const numbers: Lists = {
    ...dictionary,
    lengths: Uint16Array.from(starts.subarray(1), (start, index) => start - (starts[index] ?? 0)),
    subjectOf: Uint16Array.from(dictionary.subjectOf),
    traits: Uint8Array.from(dictionary.traits),
  };
  const parts = lists.map(([name]) => {
    const { buffer, byteOffset, byteLength } = numbers[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  const folded = lines.split('\n');
  const small = texts.toLowerCase().split('\n');
  const differing = folded.flatMap((line, index) => (line === small[index] ? [] : [index]));
  const text = new TextEncoder().encode(
    JSON.stringify({
      language,
      subjects,
      texts,
      differing,
      keys: differing.map((index) => folded[index]).join('\n'),
    }),
  );
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
  ) as unknown as Pick<
    Prepared,
    'firstKeys' | 'firstStarts' | 'firstEnds' | 'filter' | 'smallFilter'
  > &
    Record<'lengths' | 'subjectOf', Uint16Array> & { traits: Uint8Array };
  const { differing, keys, ...text } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes, at)),
  ) as Pick<Dictionary, 'language' | 'subjects' | 'texts'> & { differing: number[]; keys: string };
  const lines = text.texts.toLowerCase().split('\n');
  keys.split('\n').forEach((key, index) => {
    const line = differing[index];
    if (line !== undefined) lines[line] = key;
  });
  const { lengths, ...others } = numbers;
  const starts = new Int32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) {
    starts[index + 1] = (starts[index] as number) + (lengths[index] as number);
  }
  return { ...text, ...others, lines: lines.join('\n'), starts };
}
