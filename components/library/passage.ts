/** A passage within its paragraph: what stands before it, its words, and what stands after. */
export type Placed = { before: string; exact: string; after: string };

/**
 * Where a passage stands in its paragraph: as written, or else with other white space, since a page may break
 * its lines elsewhere. Null where it does not stand there: then it is shown alone.
 */
export function placeIn(paragraph: string, exact: string): Placed | null {
  const words = exact.trim();
  if (words === '' || paragraph.trim() === '') return null;
  const at = paragraph.indexOf(words);
  if (at >= 0) return cut(paragraph, at, at + words.length);
  const loose = words.split(/\s+/);
  if (loose.length > LONG) return null;
  const pattern = loose.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(paragraph);
  return match ? cut(paragraph, match.index, match.index + match[0].length) : null;
}

/** A passage of more words than this is not looked for word by word. */
const LONG = 2000;

const cut = (text: string, start: number, end: number): Placed => ({
  before: text.slice(0, start),
  exact: text.slice(start, end),
  after: text.slice(end),
});

/** So many UTF-16 units of a text are shown in a row. */
const SHOWN = 420;
const LEAD = 90;

/** A part of a text that fits into a row, around what was found first (an offset), cut between words. */
export function excerptOf(text: string, found: number): string {
  if (text.length <= SHOWN) return text;
  const from = found > SHOWN - LEAD ? found - LEAD : 0;
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, from + 30).search(/\s/));
  const end = start + SHOWN;
  const rest = text.length > end;
  const piece = text.slice(start, end);
  // Between words where there are any; never within a sign.
  const last = rest ? /\s\S{0,40}$/.exec(piece)?.index : undefined;
  const whole = piece
    .slice(0, last ?? piece.length)
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return `${start > 0 ? '… ' : ''}${whole.trim()}${rest ? ' …' : ''}`;
}
