import { isolated, type MessageKey, t } from '../../utils/i18n/index.ts';
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
export const citationFields: readonly {
  field: CitationField;
  name: MessageKey;
  hint?: MessageKey;
}[] = [
  { field: 'title', name: 'library_field_title' },
  { field: 'author', name: 'library_field_author', hint: 'library_hint_author' },
  { field: 'container-title', name: 'library_field_outlet', hint: 'library_hint_outlet' },
  { field: 'publisher', name: 'library_field_publisher' },
  { field: 'issued', name: 'library_field_issued', hint: 'library_hint_issued' },
  { field: 'accessed', name: 'library_field_accessed', hint: 'library_hint_accessed' },
  { field: 'type', name: 'library_field_type' },
  { field: 'URL', name: 'library_field_url' },
  { field: 'DOI', name: 'library_field_doi' },
  { field: 'language', name: 'language', hint: 'library_hint_language' },
];

export const typeNames: Record<Citation['type'], MessageKey> = {
  'article-newspaper': 'library_type_newspaper',
  'article-magazine': 'library_type_magazine',
  'article-journal': 'library_type_journal',
  'post-weblog': 'library_type_weblog',
  report: 'library_type_report',
  webpage: 'library_type_webpage',
};

/** Where a field came from, for readers. */
export const originWords: Record<CitationOrigin, MessageKey> = {
  'json-ld': 'library_origin_json_ld',
  highwire: 'library_origin_highwire',
  'dublin-core': 'library_origin_dublin_core',
  'open-graph': 'library_origin_open_graph',
  html: 'library_origin_html',
  byline: 'library_origin_byline',
  address: 'library_origin_address',
  import: 'library_origin_import',
  reader: 'library_origin_reader',
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
  const comma = line.search(/[,،，]/);
  const rest = comma < 0 ? '' : line.slice(comma + 1).trim();
  return rest
    ? { family: line.slice(0, comma).trim(), given: rest }
    : { literal: line.replace(/[,،，]$/, '').trim() };
}

function wrongWith(field: CitationField, text: string): string {
  if (field === 'URL' && !/^(?:https?|file):./i.test(text)) return t('library_wrong_address');
  if ((field === 'issued' || field === 'accessed') && text !== '' && !isDate(text))
    return t('library_wrong_date', isolated(text));
  if (field === 'language' && text !== '' && !isLanguage(text))
    return t('library_wrong_language', isolated(text));
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
