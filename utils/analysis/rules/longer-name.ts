import { after, before, type Rule, reject, rejectThroughout } from './rule.ts';

/** What makes a name local, and says where the whole text plays: "Guernsey County". */
const localHead = /^\s(?:County|Parish|Township|Borough|Elementary|Middle School|High School)\b/;
/** What makes it the name of something else, and says nothing about the rest of the text. */
const headAfter =
  /^\s(?:Street|Avenue|Road|Boulevard|Lane|Drive|Creek|River|Falls|Heights|Springs|School|College|University|Tech|Hotel|Inn|Airlines|Bulldogs|Southern|School Boards?)\b/;
const townBefore = /\b(?:[Cc]ity|[Tt]own|[Vv]illage|County) of\s$/;
const headBefore = /\b(?:University of|College of|Association of|Diocese of)\s$/;
/** Banks, newspapers and the like are named after any state. */
const bankBefore = /\b(?:Bank|Times|Church|Voice|Order|Knights|Miss|Tour|Cedars|Banco) of\s$/;
/** A region of the US state or of a county, where the word itself is doubtful: "Northeast Georgia". */
const regionBefore =
  /\b(?:Northeast|Northwest|Southeast|Southwest|Northern|Southern|Eastern|Western|Central|Middle|Coastal|N\.|S\.|E\.|W\.)\s$/;

/** A longer name that no list holds: "Guernsey County", "the City of Turkey". */
export const longerName: Rule = {
  name: 'longer-name',
  concerns: ({ entry, form }) => entry?.kind === 'state' && form !== 'demonym',
  judge(candidate) {
    if (bankBefore.test(before(candidate))) return reject('here it is part of a longer name');
    if (candidate.match.surface.ambiguity !== 'low') return null;
    const because = 'here it is part of a longer name';
    const isLocal =
      localHead.test(after(candidate)) ||
      townBefore.test(before(candidate)) ||
      regionBefore.test(before(candidate));
    if (isLocal) return rejectThroughout(because);
    const isLonger = headAfter.test(after(candidate)) || headBefore.test(before(candidate));
    return isLonger ? reject(because) : null;
  },
  examples: [
    { sentence: 'The [Guernsey] County Courthouse was closed.', counts: false },
    { sentence: 'Schools in Northeast [Georgia] reopened.', counts: false },
    { sentence: 'The City of [Turkey] sells tickets.', counts: false },
    { sentence: 'The Bank of [Georgia] lent more.', counts: false },
    { sentence: 'The government of [Turkey] sent a note.', counts: true },
    { sentence: 'In [Georgia] the river rose.', counts: true },
  ],
};
