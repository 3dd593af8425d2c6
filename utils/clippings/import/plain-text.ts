/**
 * Text from what may hold HTML. It is read by hand and never by a parser that would load or run something;
 * whatever is left stays text.
 */

/** Elements between which a line ends. */
const block =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
/** Elements whose content is not read. */
const hidden = /^(?:script|style|template|title|textarea|noscript|iframe|object|svg|math)$/;
/** What is taken for markup in a text that is not known to be HTML: a comparison like `a < b` is none. */
const markup =
  /<\/?(?:a|abbr|article|b|blockquote|body|br|button|code|dd|del|div|dl|dt|em|embed|figure|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|mark|math|meta|object|ol|p|pre|s|script|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|template|th|thead|title|tr|u|ul|video)\b[^<>]*>/i;

/** The text of HTML, one line for each block. */
export const textOfHtml = (html: string): string => tidy(read(html, collapsed));

/** The text of a note: with its markup taken out if it has some, line by line as it is otherwise. */
export const withoutMarkup = (note: string): string => {
  const lines = note.replace(/\r\n?/g, '\n');
  return (markup.test(lines) ? tidy(read(lines, asIs)) : lines).trim();
};

const asIs = (text: string): string => text;
const collapsed = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');
const tidy = (text: string): string =>
  text
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Goes through the text once, whatever is in it. */
function read(html: string, space: (text: string) => string): string {
  const out: string[] = [];
  const tag = /<(!--|\/?([a-z][a-z0-9]*)(?=[\s/>]))/giy;
  let at = 0;
  const text = (end: number) => {
    if (end > at) out.push(decoded(space(html.slice(at, end))));
  };
  for (let open = html.indexOf('<'); open >= 0; ) {
    tag.lastIndex = open;
    const found = tag.exec(html);
    const comment = found?.[1] === '!--';
    const close = found ? html.indexOf(comment ? '-->' : '>', open) : -1;
    if (!found || close < 0) {
      // No tag, or one that never ends: it is a character like any other.
      if (found) break;
      open = html.indexOf('<', open + 1);
      continue;
    }
    text(open);
    at = close + (comment ? 3 : 1);
    const name = (found[2] ?? '').toLowerCase();
    if (block.test(name)) out.push('\n');
    if (hidden.test(name) && !found[1]?.startsWith('/')) at = afterElement(html, at, name);
    open = html.indexOf('<', at);
  }
  text(html.length);
  return out.join('');
}

function afterElement(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[^<>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

/** HTML has many names for characters; these are the ones that serialisers and people write. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00ad',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
