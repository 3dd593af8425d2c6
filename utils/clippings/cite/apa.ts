import type { Citation } from '../../model/clipping.ts';
import { monthFirst, yearFirst } from './dates.ts';
import { familyFirst, fullName } from './names.ts';
import { closed, joined, type Piece, plain } from './piece.ts';
import { ofWork, type Tidy, tidy, untitled } from './tidy.ts';

/**
 * A reference of APA Style, 7th edition (American Psychological Association, 2020), chapters 9 and 10: who, when,
 * what, where. Titles keep their capitals: which words are names, nobody here can tell.
 */
export function apa(citation: Citation): Piece[] {
  const work = tidy(citation);
  const author = authors(work);
  const title = titleOf(work);
  const start =
    author.length > 0 ? [closed(author), date(work), closed(title)] : [closed(title), date(work)];
  return joined([...start, closed(source(work)), where(work)], ' ');
}

/** Up to 20 names; of more, the first 19 and the last (section 9.8). */
function authors({ authors: names, language }: Tidy): Piece[] {
  const written = names.map((name) => familyFirst(name));
  const last = written.at(-1);
  if (last === undefined) return [];
  const before = written.slice(0, -1);
  const text =
    before.length === 0
      ? last
      : before.length < 20
        ? `${before.join(', ')}, & ${last}`
        : `${before.slice(0, 19).join(', ')}, . . . ${last}`;
  return [{ ...plain(text), language }];
}

/** Journals and reports are dated by the year, all else by the day (section 9.14). */
function date({ type, issued, issuedText }: Tidy): Piece[] {
  if (!issued) return [plain(`(${issuedText || 'n.d.'}).`)];
  const byYear = type === 'article-journal' || type === 'report';
  return [plain(`(${byYear ? issued[0] : yearFirst(issued)}).`)];
}

/** What stands alone is in italics, what is part of something greater is not (section 9.19). */
function titleOf(work: Tidy): Piece[] {
  if (work.title === '') return [plain(`[${untitled[work.type]}]`)];
  return ofWork(work, work.title, standsAlone(work) ? 'italic' : 'plain');
}

const standsAlone = ({ type }: Tidy): boolean => type === 'report' || type === 'webpage';

/** The site or publisher is left out where it is the author as well. */
function source(work: Tidy): Piece[] {
  const name =
    work.type === 'report' ? work.publisher || work.container : work.container || work.publisher;
  const same = work.authors.some((author) => fullName(author).toLowerCase() === name.toLowerCase());
  if (same && standsAlone(work)) return [];
  return ofWork(work, name, standsAlone(work) ? 'plain' : 'italic');
}

/** A page without a date may change: then the day of reading belongs to it (section 9.16). */
function where({ issued, issuedText, accessed, address }: Tidy): Piece[] {
  return issued || issuedText || !accessed || address.length === 0
    ? address
    : [plain(`Retrieved ${monthFirst(accessed)}, from `), ...address];
}
