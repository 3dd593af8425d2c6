import { browser } from '../browser.ts';
import { type Exclusion, exclusionKey } from '../model/exclusion.ts';
import type { Result } from '../model/result.ts';
import { kept, watch } from './storage.ts';

/*
 * “Not this here”, in the extension's own storage on this device: a key each, so that two tabs do not undo
 * each other.
 */

const PREFIX = 'not ';
export const isExclusionKey = (key: string): boolean => key.startsWith(PREFIX);
/** The key of the storage under which an exclusion lies. */
export const exclusionRow = (exclusion: Exclusion): string =>
  `${PREFIX}${exclusion.site} ${exclusionKey(exclusion)}`;

/** The exclusions of a site, by name. Rows that are damaged are left out. */
export const readExclusions = (site: string): Promise<Exclusion[]> =>
  readRows((key) => key.startsWith(`${PREFIX}${site} `));

/** The exclusions of all sites, by site and name. */
export const readAllExclusions = (): Promise<Exclusion[]> => readRows(isExclusionKey);

async function readRows(isWanted: (key: string) => boolean): Promise<Exclusion[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key]) => isWanted(key))
    .flatMap(([key, value]) => (isExclusion(value) && exclusionRow(value) === key ? [value] : []))
    .sort((a, b) => a.site.localeCompare(b.site) || a.name.localeCompare(b.name));
}

export function isExclusion(value: unknown): value is Exclusion {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Record<string, unknown>;
  return ['site', 'entryId', 'name', 'surface'].every((field) => typeof row[field] === 'string');
}

export const addExclusion = (exclusion: Exclusion): Promise<Result<null>> =>
  kept(() => browser.storage.local.set({ [exclusionRow(exclusion)]: exclusion }));

export const removeExclusion = (exclusion: Exclusion): Promise<Result<null>> =>
  kept(() => browser.storage.local.remove(exclusionRow(exclusion)));

/** Tells of every change of any site’s exclusions, until the signal aborts. */
export const watchAllExclusions = (
  signal: AbortSignal,
  listener: (exclusions: Exclusion[]) => void,
): void => watch(signal, isExclusionKey, readAllExclusions, listener);

/** All exclusions as JSON, to be kept or given to others. `now` is when. */
export const exclusionsToJson = (exclusions: readonly Exclusion[], now: Date): string =>
  `${JSON.stringify({ format: 'attache-not-this/1', exported: now.toISOString(), rules: exclusions }, null, 2)}\n`;
