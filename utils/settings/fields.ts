import { kinds } from '../model/entry.ts';
import { articleLanguages } from '../model/languages.ts';
import { densities, type Marking, themes, usualMarking } from '../model/marking.ts';

/* What each field of the reader's choice may be, and under which key of the storage it lies. */

export type Field = keyof Marking;

/** Fields that are a yes or no for each of some names. */
const groups: Partial<Record<Field, readonly string[]>> = { kinds, languages: articleLanguages };

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const isGroup = (names: readonly string[]) => (value: unknown) =>
  isRecord(value) && names.every((name) => isBoolean(value[name]));

/** Whether a value is one that a field may have, whole. */
export const isValid: Record<Field, (value: unknown) => boolean> = {
  density: isOneOf(densities),
  kinds: isGroup(kinds),
  languages: isGroup(articleLanguages),
  demonyms: isBoolean,
  metonyms: isBoolean,
  basic: isBoolean,
  hover: isBoolean,
  map: isBoolean,
  theme: isOneOf(themes),
};
export const fields = Object.keys(isValid) as Field[];
export const isField = (name: string): name is Field => Object.hasOwn(isValid, name);

/** What a site may have a choice of its own for; the rest is the same everywhere. */
export const siteFields: readonly Field[] = ['density', 'kinds', 'demonyms', 'metonyms', 'basic'];

/** The key of a field in the storage, in general or for a site (host name). */
export const keyOf = (field: Field, site = ''): string =>
  site === '' ? `marking.${field}` : `marking@${site}.${field}`;

/** The field and the site that a key is of; null where it is none of these. */
export function placeOf(key: string): { field: Field; site: string } | null {
  const [, site = '', name = ''] = /^marking(?:@(.+))?\.(\w+)$/.exec(key) ?? [];
  if (!isField(name)) return null;
  return site === '' || siteFields.includes(name) ? { field: name, site } : null;
}

/**
 * What is sound of a stored value, and the names of what is damaged: of a group (`kinds`) what is sound in it
 * stays (`kinds.state`). Undefined where nothing is. What is missing in a group is as it is usually.
 */
export function mend(field: Field, value: unknown): { value?: unknown; damaged: string[] } {
  const names = groups[field];
  if (!names || !isRecord(value))
    return isValid[field](value) ? { value, damaged: [] } : { damaged: [field] };
  const sound = names.filter((name) => isBoolean(value[name]));
  return {
    value: {
      // In the order of the names: storage sorts them, and two equal choices are to be written alike.
      ...(usualMarking[field] as object),
      ...Object.fromEntries(sound.map((name) => [name, value[name]])),
    },
    damaged: names
      .filter((name) => value[name] !== undefined && !sound.includes(name))
      .map((name) => `${field}.${name}`),
  };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
