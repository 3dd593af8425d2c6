import type { Citation } from '../../model/clipping.ts';
import { isoDate } from './dates.ts';
import { fullName } from './names.ts';
import { joined, type Piece, plain } from './piece.ts';
import { ofWork, tidy, untitled } from './tidy.ts';

/** Who, what, where, when and the day of reading, dates in ISO 8601: a form of no style, for notes of one's own. */
export function plainly(citation: Citation): Piece[] {
  const work = tidy(citation);
  const authors = work.authors.map(fullName).join(', ');
  const source = work.container || work.publisher;
  const read = isoDate(citation.accessed);
  const start = joined(
    [
      ofWork(work, authors),
      work.title === '' ? [plain(untitled[work.type])] : ofWork(work, work.title, 'italic'),
      source === authors ? [] : ofWork(work, source),
      [plain(work.issuedText || isoDate(citation.issued))],
    ],
    ', ',
  );
  return [
    ...joined([start, work.address], '. '),
    ...(read === '' ? [] : [plain(` (read ${read})`)]),
  ];
}
