import type { Citation, Name } from '../../model/clipping.ts';
import { dateParts, isoDate } from '../cite/dates.ts';
import { type Work, worksOf } from '../cite/works.ts';
import { oneLine } from '../document/clean.ts';
import { doiName } from './csl-json.ts';
import type { TextWriter } from './format.ts';
import { workNotes, workTags } from './work-notes.ts';

/**
 * BibTeX as biblatex and biber read it (the biblatex manual, chapter 2), in UTF-8, one entry a work; `journal`,
 * `institution`, `year` and `annote` are names that older BibTeX knows too, and biblatex as aliases; it passes over the
 * rest.
 */
export const bibtex: TextWriter = function* (clippings) {
  const keys = new Set<string>();
  for (const work of worksOf(clippings)) yield entry(work, uniqueKey(work.citation, keys));
};

const types: Record<Citation['type'], { type: string; container: string; publisher: string }> = {
  'article-newspaper': { type: 'article', container: 'journal', publisher: 'publisher' },
  'article-magazine': { type: 'article', container: 'journal', publisher: 'publisher' },
  'article-journal': { type: 'article', container: 'journal', publisher: 'publisher' },
  'post-weblog': { type: 'online', container: 'organization', publisher: 'publisher' },
  report: { type: 'techreport', container: 'series', publisher: 'institution' },
  webpage: { type: 'online', container: 'organization', publisher: 'publisher' },
};

function entry(work: Work, key: string): string {
  const { citation } = work;
  const { type, container, publisher } = types[citation.type];
  const year = dateParts(citation.issued)?.[0];
  const fields: [string, string][] = [
    ['author', citation.author.map(nameOf).filter(Boolean).join(' and ')],
    // In its own braces: styles that lower the capitals of titles would lower those of names too.
    ['title', braced(citation.title)],
    [container, escaped(citation['container-title'])],
    [publisher, escaped(citation.publisher)],
    ['date', isoDate(citation.issued)],
    ['year', year === undefined ? escaped(citation.issued) : String(year)],
    ['url', verbatim(citation.URL)],
    ['urldate', isoDate(citation.accessed)],
    ['doi', verbatim(doiName(citation))],
    ['language', escaped(citation.language)],
    [
      'keywords',
      workTags(work)
        .map((word) => escaped(word.replace(/,/g, ' ')))
        .join(', '),
    ],
    ['annote', workNotes(work).map(escaped).join(' ')],
  ];
  const lines = fields
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `  ${name} = {${text}},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n\n`;
}

/** `author2026week`, of ASCII letters and digits alone; a number where that is taken. */
function uniqueKey(citation: Citation, keys: Set<string>): string {
  const [first] = citation.author;
  const name = first ? ('literal' in first ? first.literal : first.family || first.given) : '';
  const year = dateParts(citation.issued)?.[0] ?? '';
  const title = ascii(citation.title).match(/[a-z]{4,}/);
  const base = `${ascii(name).split(' ').at(-1) ?? ''}${year}${title?.[0] ?? ''}`.slice(0, 40);
  const start = /^[a-z]/.test(base) ? base : `work${base}`;
  // The count of all keys, not of this one's: no search however often a title comes back.
  const key = keys.has(start) ? `${start}-${keys.size + 1}` : start;
  keys.add(key);
  return key;
}

const ascii = (text: string): string =>
  oneLine(text)
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A whole name in braces of its own, so that nobody takes it apart; `Family, Given` else. */
function nameOf(name: Name): string {
  if ('literal' in name) return braced(name.literal);
  const parts = [escaped(name.family), escaped(name.given)].map((part) =>
    part.replace(/,/g, '{,}'),
  );
  const [family = '', given = ''] = parts.map((part) =>
    /\band\b/i.test(part) ? `{${part}}` : part,
  );
  return family && given ? `${family}, ${given}` : family || given ? `{${family || given}}` : '';
}

const braced = (text: string): string => {
  const inner = escaped(text);
  return inner === '' ? '' : `{${inner}}`;
};

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What has a meaning in TeX as text; pairs of which it makes one character (`--`) are kept apart. */
const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}$&#%_~^]/g, (character) => escapes[character] ?? `\\${character}`)
    .replace(/([-`',<>])(?=\1)|[!?](?=`)/g, '$&{}');

/** Addresses are taken as they are; only braces and backslashes would end them. */
const verbatim = (text: string): string =>
  oneLine(text).replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
