import type { ComponentChildren } from 'preact';

/** Where a text has what is looked for: ranges of UTF-16 offsets, in order, none touching another. */
export type Find = (text: string) => readonly (readonly [start: number, end: number])[];

/** A text with what is looked for marked in it. */
export function Found({ text, find }: { text: string; find: Find }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of find(text)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
