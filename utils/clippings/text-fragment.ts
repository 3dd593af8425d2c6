import type { Clipping, ClippingDraft } from '../model/clipping.ts';

const LONG = 300;
const EDGE_WORDS = 6;

/**
 * The address that opens the page at the quoted passage, by a text fragment (WICG "Text
 * Fragments"): `#:~:text=prefix-,start,end,-suffix`. A long quotation is named by its first and
 * last words. For a page kept as a whole: its address.
 */
export function fragmentUrl(clipping: Clipping | ClippingDraft): string {
  const url = clipping.target.source;
  const quote = clipping.target.selector.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote || quote.exact.trim() === '') return url;
  const [base] = url.split(':~:');
  const hash = (base ?? url).includes('#') ? '' : '#';
  return `${base}${hash}:~:text=${directive(quote.exact, quote.prefix, quote.suffix)}`;
}

function directive(exact: string, prefix: string, suffix: string): string {
  // A text directive may not span blocks in one piece: a line break in the quote parts it too.
  const words = exact.trim().split(/\s+/);
  const oneLine = !/\n/.test(exact.trim());
  if (exact.length > LONG || !oneLine) {
    if (words.length > 2 * EDGE_WORDS) {
      const start = words.slice(0, EDGE_WORDS).join(' ');
      const end = words.slice(-EDGE_WORDS).join(' ');
      return `${encode(start)},${encode(end)}`;
    }
  }
  const before = wholeWords(prefix, 'end');
  const after = wholeWords(suffix, 'start');
  return [
    before ? `${encode(before)}-` : '',
    encode(words.join(' ')),
    after ? `-${encode(after)}` : '',
  ]
    .filter(Boolean)
    .join(',');
}

/** Context is cut at a number of characters; only its whole words, within one line, can match. */
function wholeWords(context: string, side: 'start' | 'end'): string {
  const lines = context.split('\n');
  const line = (side === 'end' ? lines.at(-1) : lines[0]) ?? '';
  const words = line.split(/\s+/).filter(Boolean);
  const whole = lines.length > 1 ? words : side === 'end' ? words.slice(1) : words.slice(0, -1);
  const touching = side === 'end' ? whole.slice(-4) : whole.slice(0, 4);
  // A context that continues the very word of the quotation is no context the browser accepts.
  const joined = side === 'end' ? /\S$/.test(line) : /^\S/.test(line);
  return joined && /[\p{L}\p{N}]/u.test(side === 'end' ? line.slice(-1) : line.slice(0, 1))
    ? ''
    : touching.join(' ');
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-]/g, '%2D').replace(/,/g, '%2C');
