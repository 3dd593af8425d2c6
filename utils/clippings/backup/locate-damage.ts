import { parseJson } from '../json.ts';

/** Says what is wrong with the text of a backup that is no JSON, and in which line, whatever the browser. */
export function damageIn(text: string): string {
  const whole = text.trimEnd();
  if (whole === '') return 'This file is empty. Try another copy of it.';
  if (!/^\ufeff?\s*\{/.test(whole))
    return 'This file is no backup of Attaché. Nothing was taken from it.';
  const broken = firstBrokenLine(whole);
  const place = broken === null ? '' : `, in line ${broken.line}`;
  const reached = broken !== null && broken.end < whole.length;
  return /"checksum":"\w*"\}$/.test(whole.slice(-40)) || reached
    ? `This backup is damaged${place}. Nothing was taken from it; try another copy of the file.`
    : `This backup is cut off${place}: its end is missing. Nothing was taken from it; copy or download it again.`;
}

/** The first line of a clipping that cannot be read; null where each can, or where it has other lines. */
function firstBrokenLine(text: string): { line: number; end: number } | null {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const content = text.slice(start, end).trim().replace(/,$/, '');
    // The first line opens the object that the last one closes.
    if (line > 1 && content.startsWith('{') && !parseJson(content).ok) return { line, end };
    start = end + 1;
  }
  return null;
}
