import * as v from 'valibot';
import type { Entry } from '../model/entry.ts';
import type { DiplomaticEvent } from '../model/event.ts';
import { organisationTypes, platformTypes, termCategories } from '../model/sorts.ts';

/*
 * The form of the files in public/knowledge. It is checked when the extension is built and tested,
 * never while somebody reads: the shipped files are known to be good.
 */

const nonEmpty = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty: write something or remove the entry'),
);
const slug = v.pipe(
  v.string(),
  v.regex(
    /^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    'must be a slug such as "cyber-norms", or an ISO 3166 code for a state',
  ),
);
const alpha2 = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as "GE"'),
);
const alpha2OrNone = v.union(
  [v.literal(''), alpha2],
  'must be an ISO 3166-1 alpha-2 code or an empty string',
);

/** ISO 8601 calendar date of year, month or day precision that exists in the calendar. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
const date = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'must be a date such as "2018-12-12", "2018-12" or "2018"'),
);

const language = v.picklist(['ar', 'en', 'es', 'fr', 'ru', 'zh', 'mul'] as const);

const source = v.strictObject({
  title: nonEmpty,
  publisher: nonEmpty,
  date: v.exactOptional(date),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.url('must be a full address such as "https://undocs.org/A/68/98"'),
      v.regex(/^https?:/, 'must begin with https:// or http://'),
    ),
  ),
});

const sources = v.pipe(
  v.array(source),
  v.minLength(1, 'needs at least one source: add where this can be checked'),
);

const note = v.strictObject({
  kind: v.picklist(['correction', 'status', 'usage'] as const),
  claim: v.exactOptional(nonEmpty),
  text: nonEmpty,
  sources: v.array(source),
});

const alias = v.strictObject({
  text: nonEmpty,
  lang: language,
  form: v.picklist(['name', 'alias', 'demonym', 'metonym', 'acronym'] as const),
  case: v.picklist(['any', 'proper', 'exact'] as const),
  ambiguity: v.picklist(['none', 'low', 'high'] as const),
  otherForms: v.exactOptional(v.array(nonEmpty)),
});

const standing = {
  basis: v.picklist(
    ['document', 'reference-work', 'general-knowledge'] as const,
    'must be "document", "reference-work" or "general-knowledge": what does the text rest on?',
  ),
  checked: date,
};

const base = {
  id: slug,
  name: nonEmpty,
  names: v.exactOptional(
    v.strictObject({
      ar: v.exactOptional(nonEmpty),
      en: v.exactOptional(nonEmpty),
      es: v.exactOptional(nonEmpty),
      fr: v.exactOptional(nonEmpty),
      ru: v.exactOptional(nonEmpty),
      zh: v.exactOptional(nonEmpty),
      mul: v.exactOptional(nonEmpty),
    }),
  ),
  aliases: v.pipe(v.array(alias), v.minLength(1, 'needs at least one alias: how is it written?')),
  gist: v.pipe(
    nonEmpty,
    v.maxLength(140, 'is longer than 140 characters; move the rest to the definition'),
  ),
  definition: nonEmpty,
  ...standing,
  basic: v.exactOptional(v.boolean()),
  sources,
  notes: v.array(note),
  related: v.array(slug),
  excludes: v.array(nonEmpty),
};

const year = 'must be a year such as 1999, or null where none is known';
const founded = v.nullable(
  v.pipe(v.number(year), v.integer(year), v.minValue(1000, year), v.maxValue(2100, year)),
);

export const stateSchema = v.strictObject({
  ...base,
  kind: v.literal('state'),
  iso2: alpha2OrNone,
  iso3: v.pipe(v.string(), v.regex(/^(?:[A-Z]{3})?$/, 'must be an alpha-3 code or empty')),
  m49: v.pipe(v.string(), v.regex(/^(?:\d{3})?$/, 'must be three digits such as "004", or empty')),
  unStatus: v.picklist([
    'un-member',
    'un-observer',
    'other',
    'territory',
    'free-association',
    'disputed',
    'non-self-governing',
  ] as const),
  capital: v.string(),
});

export const organisationSchema = v.strictObject({
  ...base,
  kind: v.literal('organisation'),
  type: v.picklist(organisationTypes),
  seat: alpha2OrNone,
  founded,
});

export const platformSchema = v.strictObject({
  ...base,
  kind: v.literal('platform'),
  type: v.picklist(platformTypes),
  operator: v.union([v.literal(''), slug]),
  operatorName: v.exactOptional(nonEmpty),
  headquarters: alpha2OrNone,
  founded,
  restrictions: v.exactOptional(
    v.array(
      v.strictObject({
        by: slug,
        since: date,
        until: v.exactOptional(date),
        text: nonEmpty,
        source,
      }),
    ),
  ),
});

export const termSchema = v.strictObject({
  ...base,
  kind: v.literal('term'),
  category: v.picklist(termCategories),
  broader: v.array(slug),
  namesSource: v.exactOptional(source),
});

export const eventSchema = v.strictObject({
  id: slug,
  date,
  title: nonEmpty,
  summary: nonEmpty,
  entries: v.pipe(v.array(slug), v.minLength(1, 'needs at least one entry: whom does it involve?')),
  ...standing,
  sources,
  notes: v.array(note),
});

export const schemaByFile = {
  states: stateSchema,
  organisations: organisationSchema,
  platforms: platformSchema,
  terms: termSchema,
  events: eventSchema,
} as const;
export type KnowledgeFile = keyof typeof schemaByFile;
export const knowledgeFiles = Object.keys(schemaByFile) as KnowledgeFile[];

// The model's types and the schema are one: a difference in either direction fails type-checking.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type EntryFromSchema =
  | v.InferOutput<typeof stateSchema>
  | v.InferOutput<typeof organisationSchema>
  | v.InferOutput<typeof platformSchema>
  | v.InferOutput<typeof termSchema>;
export const entryTypesAgree: Same<EntryFromSchema, Entry> = true;
export const eventTypesAgree: Same<v.InferOutput<typeof eventSchema>, DiplomaticEvent> = true;
