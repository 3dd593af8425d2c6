import * as v from 'valibot';
import { t } from '../../i18n/index.ts';
import { kinds } from '../../model/entry.ts';
import { exclusionKey } from '../../model/exclusion.ts';
import { articleLanguages } from '../../model/languages.ts';
import { densities, themes } from '../../model/marking.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Settings } from '../../model/settings.ts';
import { isRecord } from '../fields.ts';
import { oddPlace } from './odd.ts';
import { FORMAT, VERSION } from './write.ts';

/*
 * A file of settings is hostile until it is checked: whatever is not exactly what we write is refused, with the name
 * of the field, and nothing is changed.
 */

/** No file of settings is larger, in bytes. */
export const MOST_BYTES = 2_000_000;
const MOST_SITES = 1000;
const MOST_RULES = 10_000;

/** An object with these fields and no others; a list, which JavaScript takes for an object, is none. */
const fieldsOf = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.pipe(v.custom<Record<string, unknown>>(isRecord), v.strictObject(fields));
const group = <Name extends string>(names: readonly Name[]) =>
  fieldsOf(
    Object.fromEntries(names.map((name) => [name, v.boolean()])) as Record<
      Name,
      v.BooleanSchema<undefined>
    >,
  );
const ofSites = {
  density: v.optional(v.picklist(densities)),
  kinds: v.optional(group(kinds)),
  demonyms: v.optional(v.boolean()),
  metonyms: v.optional(v.boolean()),
  basic: v.optional(v.boolean()),
};
const marking = fieldsOf({
  ...ofSites,
  languages: v.optional(group(articleLanguages)),
  hover: v.optional(v.boolean()),
  map: v.optional(v.boolean()),
  theme: v.optional(v.picklist(themes)),
});

/** Signs that turn text around, and controls: no name has them. */
const odd = /[\p{Cc}\u202a-\u202e\u2066-\u2069<>]/u;
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(most),
    v.check((value) => !odd.test(value)),
  );
/** A name, or an address in figures, as a browser writes it. */
const isHost = (value: string): boolean =>
  /^(?:[a-z\d._-]+|\[[\da-f:.]+\])$/.test(value) &&
  URL.canParse(`https://${value}`) &&
  new URL(`https://${value}`).hostname === value;
const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253), v.check(isHost));
const rule = fieldsOf({
  // Pages that are files have no name of a site.
  site: v.union([v.literal(''), host]),
  entryId: v.pipe(text(120), v.regex(/^\S+$/)),
  name: text(300),
  surface: text(300),
});
const once = <T>(nameOf: (item: T) => string) =>
  v.check<T[], string>((items) => new Set(items.map(nameOf)).size === items.length, 'twice');

const rules = v.optional(
  v.pipe(
    v.array(rule),
    v.maxLength(MOST_RULES),
    once((one) => `${one.site} ${exclusionKey(one)}`),
  ),
  [],
);
const exported = v.optional(v.pipe(v.string(), v.maxLength(40)));
const settings = fieldsOf({
  format: v.string(),
  exported,
  marking: v.optional(marking, {}),
  sites: v.optional(
    v.pipe(
      v.array(fieldsOf({ site: host, marking: fieldsOf(ofSites) })),
      v.maxLength(MOST_SITES),
      once(({ site }) => site),
    ),
    [],
  ),
  rules,
  backups: v.optional(v.nullable(v.picklist(['never', 'day', 'week'])), null),
});
/** What the list of “Not this” rules is exported as. */
const rulesAlone = fieldsOf({
  format: v.literal('attache-not-this/1'),
  exported,
  rules,
});

/** What a file holds; `invalid`, with the reason in words and the name of the field, where it is not ours. */
export function readSettingsFile(content: string): Result<Settings> {
  // A length in UTF-16 units is never more than one in bytes.
  if (content.length > MOST_BYTES) return refused(t('settings_file_large'));
  const parsed = parse(content.replace(/^\ufeff/, ''));
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isRecord(file)) return refused(t('settings_file_unknown'));
  const strange = oddPlace(file);
  if (strange !== null) return refused(t('settings_file_field', strange));
  const other = otherFormat(file.format);
  if (other) return refused(other);
  const checked = v.safeParse(file.format === 'attache-not-this/1' ? rulesAlone : settings, file);
  if (!checked.success) return refused(t('settings_file_field', placeIn(checked.issues[0])));
  const found = { marking: {}, sites: [], backups: null, ...checked.output };
  return ok({
    marking: found.marking,
    sites: found.sites,
    rules: found.rules,
    backups: found.backups,
  } as Settings);
}

function parse(content: string): Result<unknown> {
  try {
    return ok(JSON.parse(content));
  } catch (error) {
    // Too deep for the engine, or no JSON.
    const isWrong = error instanceof SyntaxError || error instanceof RangeError;
    if (!isWrong) throw error;
    return refused(t('settings_file_no_json'));
  }
}

/** Why a file that is called otherwise is not read; null for ours. */
function otherFormat(format: unknown): string | null {
  if (format === FORMAT + VERSION || format === 'attache-not-this/1') return null;
  if (typeof format !== 'string') return t('settings_file_unknown');
  const version = Number(/^attache-(?:settings|not-this)\/(\d{1,6})$/.exec(format)?.[1]);
  if (version > VERSION) return t('settings_file_newer');
  return /^attache-(?:clippings|backup)/.test(format)
    ? t('settings_file_clippings')
    : t('settings_file_unknown');
}

/** Where in the file something is wrong: `rules.3.site`. Names in it are the file's own, and cut where long. */
function placeIn(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  return keys.join('.').slice(0, 80);
}

const refused = (reason: string): Result<never> => fail('invalid', reason);
