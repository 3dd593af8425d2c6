/**
 * The lines of a stream of text, without their ends (LF or CRLF), one at a time: a file may be
 * larger than memory. Unlike `node:readline` it does not break lines at U+2028, which JSON strings
 * may hold. A byte order mark at the start is dropped.
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of stream) {
    const text = isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
    isFirst = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
