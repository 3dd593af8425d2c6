import { browser } from '../browser.ts';
import { kinds } from '../model/entry.ts';
import { densities, type Marking, usualMarking } from '../model/marking.ts';
import { fail, type Result } from '../model/result.ts';
import { kept, watch } from './storage.ts';

/*
 * The reader's choice of marks, in the extension's own storage on this device. Each field has a key of
 * its own: two screens that change different fields at once do not undo each other. A site may have a choice
 * of its own, under its host name.
 */

type Field = keyof Marking;

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isValid: Record<Field, (value: unknown) => boolean> = {
  density: (value) => (densities as readonly unknown[]).includes(value),
  kinds: (value) =>
    typeof value === 'object' &&
    value !== null &&
    kinds.every((kind) => isBoolean((value as Record<string, unknown>)[kind])),
  demonyms: isBoolean,
  metonyms: isBoolean,
  basic: isBoolean,
  hover: isBoolean,
  map: isBoolean,
};
const fields = Object.keys(isValid) as Field[];
/** What a site may have a choice of its own for; how cards open is the same everywhere. */
const siteFields: readonly Field[] = ['density', 'kinds', 'demonyms', 'metonyms', 'basic'];

const keyOf = (field: Field, site = ''): string =>
  site === '' ? `marking.${field}` : `marking@${site}.${field}`;

/** The choice that holds, and the fields that were damaged and are as they are usually. */
export type Stored = {
  marking: Marking;
  damaged: Field[];
  /** Whether the site asked for has a choice of its own. */
  isOwn: boolean;
};

/** Reads the choice for a site (host name), or the general one. Rejects where the browser refuses storage. */
export async function readMarking(site = ''): Promise<Stored> {
  const own = site === '' ? [] : siteFields;
  const stored = await browser.storage.local.get([
    ...fields.map((field) => keyOf(field)),
    ...own.map((field) => keyOf(field, site)),
  ]);
  // What the site says goes before what holds elsewhere.
  const places = [
    ...fields.map((field) => ({ field, key: keyOf(field) })),
    ...own.map((field) => ({ field, key: keyOf(field, site) })),
  ].filter(({ key }) => stored[key] !== undefined);
  const sound = places.filter(({ field, key }) => isValid[field](stored[key]));
  const chosen: Partial<Marking> = Object.fromEntries(
    sound.map(({ field, key }) => [field, stored[key]]),
  );
  const marking = { ...usualMarking, ...chosen };
  return {
    // Storage sorts the keys of objects; two equal choices are written alike.
    marking: { ...marking, kinds: { ...usualMarking.kinds, ...marking.kinds } },
    damaged: places.filter((place) => !sound.includes(place)).map(({ field }) => field),
    isOwn: places.some(({ field, key }) => key !== keyOf(field)),
  };
}

/**
 * Stores some fields of the choice, in general or for a site; every page that is being read follows at once.
 * What a site can have no choice of its own for is stored in general.
 */
export async function changeMarking(change: Partial<Marking>, site = ''): Promise<Result<null>> {
  const entries = Object.entries(change) as [Field, unknown][];
  const wrong = entries.find(([field, value]) => !(field in isValid) || !isValid[field](value));
  if (wrong) return fail('invalid', `This choice was not kept: “${wrong[0]}” has no such value.`);
  return kept(() =>
    browser.storage.local.set(
      Object.fromEntries(
        entries.map(([field, value]) => [
          keyOf(field, siteFields.includes(field) ? site : ''),
          value,
        ]),
      ),
    ),
  );
}

/** Gives a site a choice of its own, at first the one that holds there, or takes it away again. */
export async function setOwnMarking(site: string, isOwn: boolean): Promise<Result<null>> {
  if (isOwn) return changeMarking((await readMarking()).marking, site);
  return kept(() => browser.storage.local.remove(siteFields.map((field) => keyOf(field, site))));
}

/** Tells of every change of the choice for a site, from any screen, until the signal aborts. */
export function watchMarking(
  signal: AbortSignal,
  site: string,
  listener: (marking: Marking) => void,
): void {
  const keys = new Set(fields.flatMap((field) => [keyOf(field), keyOf(field, site)]));
  watch(
    signal,
    (key) => keys.has(key),
    () => readMarking(site),
    ({ marking }) => listener(marking),
  );
}

/** The sites that have a choice of their own, with it, by name. */
export async function readOwnMarkings(): Promise<{ site: string; marking: Marking }[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  const sites = keys.flatMap((key) => /^marking@(.+)\.\w+$/.exec(key)?.[1] ?? []);
  return Promise.all(
    [...new Set(sites)]
      .sort()
      .map(async (site) => ({ site, marking: (await readMarking(site)).marking })),
  );
}

/** Tells whenever a site has got, changed or lost a choice of its own, until the signal aborts. */
export const watchOwnMarkings = (
  signal: AbortSignal,
  listener: (own: { site: string; marking: Marking }[]) => void,
): void => watch(signal, (key) => key.startsWith('marking@'), readOwnMarkings, listener);
