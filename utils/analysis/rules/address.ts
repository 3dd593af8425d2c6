import { after, before, type Rule, reject } from './rule.ts';

/** Part of a file path or web address: joined to its neighbour by a slash, dot or @ on both sides. */
const joinedBefore = /[\p{L}\p{N}:][\\/]$|[\p{L}\p{N}]\.$|\S@$/u;
const joinedAfter = /^(?:[\\/.]|[-_])[\p{L}\p{N}]/u;
const insidePath = /(?:https?:\/\/|www\.|[a-z]:\\|\(\/\S+\/)\S*$/i;

const isSpace = (unit: number): boolean => unit === 0x20 || Number.isNaN(unit);

/** "d:\src\Italy\tools" and "example.org/China-report.pdf" are paths, not prose. */
export const address: Rule = {
  name: 'address',
  concerns: () => true,
  judge(candidate) {
    // Before nearly all words there is a space, and then no path goes on.
    const { match, text } = candidate;
    if (isSpace(text.charCodeAt(match.start - 1))) return null;
    const start = before(candidate, 200);
    const isPath =
      insidePath.test(start) || (joinedBefore.test(start) && joinedAfter.test(after(candidate, 2)));
    return isPath ? reject('here it is part of an address or file path') : null;
  },
  examples: [
    { sentence: 'It lies in d:\\src\\[Italy]\\tools on their disk.', counts: false },
    { sentence: 'See https://example.org/2021/[Russian]-sanctions for more.', counts: false },
    { sentence: 'The report of [Italy] and France.', counts: true },
    { sentence: 'Talks between [Italy]/France and others.', counts: true },
  ],
};
