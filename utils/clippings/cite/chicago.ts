import type { Citation } from '../../model/clipping.ts';
import { monthFirst } from './dates.ts';
import { givenFirst } from './names.ts';
import { closed, joined, type Piece, plain } from './piece.ts';
import { ofWork, type Tidy, tidy, untitled } from './tidy.ts';

/**
 * A full note of The Chicago Manual of Style, 18th edition (2024), in its notes and bibliography system, as it is
 * where no bibliography follows: our numbered references are notes. Titles keep their capitals.
 */
export function chicago(citation: Citation): Piece[] {
  const work = tidy(citation);
  const start = joined([authors(work), titleOf(work)], ', ');
  const tail = joined([read(work), work.address], ', ');
  if (work.type === 'report') return closed(joined([[...start, ...imprint(work)], tail], ', '));
  const rest = joined([container(work), date(work), tail], ', ');
  if (work.title === '') return closed(joined([start, rest], ', '));
  const end = titleEnd(work, rest.length > 0 ? ',' : '.');
  return closed(joined([[...start, plain(end)], rest], ' '));
}

/** Six names at most; of more, the first three and "et al." (section 13.23). */
function authors({ authors: names, language }: Tidy): Piece[] {
  const written = names.map(givenFirst);
  const [first, second] = written;
  if (first === undefined) return [];
  return [{ ...plain(listed(first, second, written)), language }];
}

function listed(first: string, second: string | undefined, all: readonly string[]): string {
  if (second === undefined) return first;
  if (all.length === 2) return `${first} and ${second}`;
  return all.length > 6
    ? `${all.slice(0, 3).join(', ')}, et al.`
    : `${all.slice(0, -1).join(', ')}, and ${all.at(-1)}`;
}

/** Articles, posts and pages in quotation marks, of which the end comes with the comma; reports in italics. */
function titleOf(work: Tidy): Piece[] {
  if (work.title === '') return [plain(untitled[work.type].toLowerCase())];
  if (work.type === 'report') return ofWork(work, work.title, 'italic');
  return [plain('“'), ...ofWork(work, insideOf(work.title))];
}

/** The title with single marks, without the last where that comes after the comma. */
const insideOf = (title: string): string =>
  /[”"]$/.test(title) ? singleMarks(title).slice(0, -1) : singleMarks(title);

/** The mark after a title stands within its quotation marks, and within those that the title ends with. */
const titleEnd = ({ title }: Tidy, mark: string): string =>
  /[”"]$/.test(title) ? `${mark}’”` : `${mark}”`;

/** Quotation marks within quotation marks are single ones. */
const singleMarks = (title: string): string =>
  title.replace(/“([^“”]*)”/g, '‘$1’').replace(/(^|[\s(])"([^"]*)"/g, '$1‘$2’');

/** Newspapers, magazines, journals and blogs in italics, sites not. */
const container = (work: Tidy): Piece[] =>
  ofWork(work, work.container || work.publisher, work.type === 'webpage' ? 'plain' : 'italic');

/** Reports are dated by the year, as books are; a page that has no date has its day of reading alone. */
function date({ type, issued, issuedText }: Tidy): Piece[] {
  if (issued) return [plain(type === 'report' ? String(issued[0]) : monthFirst(issued))];
  const text = issuedText || (type === 'webpage' ? '' : 'n.d.');
  return text === '' ? [] : [plain(text)];
}

/** The day of reading stands for a date that is not known. */
const read = ({ issued, issuedText, accessed }: Tidy): Piece[] =>
  issued || issuedText || !accessed ? [] : [plain(`accessed ${monthFirst(accessed)}`)];

/** `(Publisher, 2026)`, as books have it. */
function imprint(work: Tidy): Piece[] {
  const publisher = ofWork(work, work.publisher || work.container);
  return [plain(' ('), ...joined([publisher, date(work)], ', '), plain(')')];
}
