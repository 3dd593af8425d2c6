import type {
  Citation,
  CitationField,
  CitationOrigin,
  Clipping,
  ClippingChange,
  Name,
} from '../../utils/model/clipping.ts';
import { citationTypes } from '../../utils/model/clipping.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';

/** A citation as it is written in fields: authors a line each. */
export type CitationText = Record<CitationField, string>;

/** The fields in the order in which they are shown, each with its name and a word on how it is written. */
export const citationFields: readonly { field: CitationField; name: string; hint?: string }[] = [
  { field: 'title', name: 'Title' },
  { field: 'author', name: 'Authors', hint: 'One a line: “Family, Given”, or a whole name.' },
  { field: 'container-title', name: 'Outlet', hint: 'The paper, journal or site it appeared in.' },
  { field: 'publisher', name: 'Publisher' },
  { field: 'issued', name: 'Published', hint: 'As 2026, 2026-11 or 2026-11-02.' },
  { field: 'accessed', name: 'Read', hint: 'As 2026-11-02.' },
  { field: 'type', name: 'Type' },
  { field: 'URL', name: 'Address' },
  { field: 'DOI', name: 'DOI' },
  { field: 'language', name: 'Language', hint: 'A language tag such as en or pt-BR.' },
];

export const typeNames: Record<Citation['type'], string> = {
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  'post-weblog': 'Blog post',
  report: 'Report',
  webpage: 'Web page',
};

/** Where a field came from, for readers. */
export const originWords: Record<CitationOrigin, string> = {
  'json-ld': 'from the page’s metadata (JSON-LD)',
  highwire: 'from the page’s metadata (Highwire)',
  'dublin-core': 'from the page’s metadata (Dublin Core)',
  'open-graph': 'from the page’s metadata (Open Graph)',
  html: 'from the page',
  byline: 'from the line with the author’s name',
  address: 'from the address',
  import: 'from an imported file',
  reader: 'from you',
};

const lineOf = (name: Name): string => {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.family}, ${name.given}` : name.family;
};

export const citationToText = (citation: Citation): CitationText => ({
  ...citation,
  author: citation.author.map(lineOf).join('\n'),
});

/**
 * The citation that some text stands for. A name whose line was not touched stays what it was, also one with a
 * comma in it that is no “Family, Given”. Only what was changed is checked: what a page wrote may be odd.
 */
export function textToCitation(text: CitationText, before: Citation): Result<Citation> {
  const was = citationToText(before);
  const changed = (field: CitationField): boolean => text[field] !== was[field];
  for (const { field } of citationFields) {
    const wrong = changed(field) ? wrongWith(field, text[field].trim()) : '';
    if (wrong) return fail('invalid', wrong);
  }
  const kept = new Map(before.author.map((name) => [lineOf(name), name]));
  const lines = text.author.split('\n').map((line) => line.trim());
  const value = (field: CitationField): string =>
    changed(field) ? text[field].trim().replace(/\s+/g, ' ') : text[field];
  return ok({
    type: citationTypes.find((type) => type === text.type) ?? before.type,
    title: value('title'),
    author: changed('author')
      ? lines.filter(Boolean).map((line) => kept.get(line) ?? nameIn(line))
      : before.author,
    'container-title': value('container-title'),
    publisher: value('publisher'),
    issued: value('issued'),
    accessed: value('accessed'),
    URL: value('URL'),
    DOI: value('DOI').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''),
    language: value('language'),
  });
}

function nameIn(line: string): Name {
  const [family = '', ...given] = line.split(',');
  const rest = given.join(',').trim();
  return rest ? { family: family.trim(), given: rest } : { literal: line.replace(/,$/, '').trim() };
}

function wrongWith(field: CitationField, text: string): string {
  if (field === 'URL' && !/^(?:https?|file):./i.test(text))
    return 'The address has to begin with http:// or https://.';
  if ((field === 'issued' || field === 'accessed') && text !== '' && !isDate(text))
    return `“${text}” is no date. Write it as 2026, 2026-11 or 2026-11-02.`;
  if (field === 'language' && text !== '' && !isLanguage(text))
    return `“${text}” is no language tag. Write for example en, fr or pt-BR.`;
  return '';
}

/** ISO 8601, as far as known: a year, a month, a day that exists, or a date-time. */
function isDate(text: string): boolean {
  const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(text);
  if (!day) return false;
  const moment = new Date(`${day[1]}-${day[2] ?? '01'}-${day[3] ?? '01'}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.getUTCDate() === Number(day[3] ?? 1);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What a reader’s citation changes in a clipping: a field they wrote is from them, an emptied one from nobody. */
export function citationChange(
  clipping: Clipping,
  citation: Citation,
): Pick<ClippingChange, 'citation' | 'origins'> {
  const origins = { ...clipping.origins };
  for (const { field } of citationFields) {
    const now = citation[field];
    if (JSON.stringify(now) === JSON.stringify(clipping.citation[field])) continue;
    if (now.length > 0) origins[field] = 'reader';
    else delete origins[field];
  }
  return { citation, origins };
}
