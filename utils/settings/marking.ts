import { browser } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { type Marking, usualMarking } from '../model/marking.ts';
import { fail, type Result } from '../model/result.ts';
import {
  type Field,
  fields,
  isField,
  isValid,
  keyOf,
  mend,
  placeOf,
  siteFields,
} from './fields.ts';
import { kept, watch } from './storage.ts';

/*
 * The reader's choice of marks, in the extension's own storage on this device. Each field has a key of
 * its own: two screens that change different fields at once do not undo each other. A site may have a choice
 * of its own, under its host name.
 */

/** The choice that holds, and what was damaged and is as it is usually. */
export type Stored = {
  marking: Marking;
  /** Names of fields; of one kind or language `kinds.state`. What is stored stays until it is changed. */
  damaged: string[];
  /** Whether the site asked for has a choice of its own. */
  isOwn: boolean;
};

/** Reads the choice for a site (host name), or the general one. Rejects where the browser refuses storage. */
export async function readMarking(site = ''): Promise<Stored> {
  const places = [
    ...fields.map((field) => ({ field, key: keyOf(field) })),
    // What the site says goes before what holds elsewhere.
    ...(site === '' ? [] : siteFields.map((field) => ({ field, key: keyOf(field, site) }))),
  ];
  const stored = await browser.storage.local.get(places.map(({ key }) => key));
  const found = places
    .filter(({ key }) => stored[key] !== undefined)
    .map(({ field, key }) => ({ field, key, ...mend(field, stored[key]) }));
  const chosen: Partial<Marking> = Object.fromEntries(
    found.filter(({ value }) => value !== undefined).map(({ field, value }) => [field, value]),
  );
  return {
    marking: { ...usualMarking, ...chosen },
    damaged: found.flatMap(({ damaged }) => damaged),
    isOwn: found.some(({ field, key }) => key !== keyOf(field)),
  };
}

/**
 * Stores some fields of the choice, in general or for a site; every page that is being read follows at once.
 * What a site can have no choice of its own for is stored in general.
 */
export async function changeMarking(change: Partial<Marking>, site = ''): Promise<Result<null>> {
  const entries = Object.entries(change) as [Field, unknown][];
  const wrong = entries.find(([field, value]) => !isField(field) || !isValid[field](value));
  if (wrong) return fail('invalid', t('settings_no_such_value', wrong[0]));
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
  if (!isOwn)
    return kept(() => browser.storage.local.remove(siteFields.map((field) => keyOf(field, site))));
  const { marking } = await readMarking();
  const own = Object.fromEntries(siteFields.map((field) => [field, marking[field]]));
  return changeMarking(own, site);
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
  const sites = keys.flatMap((key) => placeOf(key)?.site || []);
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
