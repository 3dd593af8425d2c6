import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* chunks(...texts: string[]) {
  yield* texts;
}

test.each([
  ['lines across chunks', ['a', 'b\nc', '\n'], ['ab', 'c']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['CRLF, also when a chunk ends inside it', ['a\r', '\nb\r\n'], ['a', 'b']],
  ['empty lines', ['\n\na'], ['', '', 'a']],
  ['a line separator that belongs to a JSON string', ['"a\u2028b"\n'], ['"a\u2028b"']],
  ['a byte order mark', ['\uFEFFa\n'], ['a']],
  ['nothing', [], []],
])('%s', async (_, given, expected) => {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...given))) lines.push(line);
  expect(lines).toEqual(expected);
});
