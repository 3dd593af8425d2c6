import { browser } from '../../browser.ts';
import type { Settings } from '../../model/settings.ts';
import { readBackups } from '../backups.ts';
import { readAllExclusions } from '../exclusions.ts';
import { mend, placeOf } from '../fields.ts';
import { readMarking } from '../marking.ts';

/** What is called `format` in a file of settings, up to the number of its version. */
export const FORMAT = 'attache-settings/';
export const VERSION = 1;

/** All settings of this browser. Rejects where it refuses storage. */
export async function readSettings(): Promise<Settings> {
  return {
    marking: (await readMarking()).marking,
    sites: await readSites(),
    rules: await readAllExclusions(),
    backups: (await readBackups()).every,
  };
}

/** Of each site what is stored for it alone: the rest is as it is elsewhere. */
async function readSites(): Promise<Settings['sites']> {
  const sites = new Map<string, Record<string, unknown>>();
  for (const [key, stored] of Object.entries(await browser.storage.local.get(null))) {
    const place = placeOf(key);
    const value = place && mend(place.field, stored).value;
    if (!place?.site || value === undefined || value === null) continue;
    sites.set(place.site, { ...sites.get(place.site), [place.field]: value });
  }
  return [...sites].sort().map(([site, marking]) => ({ site, marking }));
}

/** Settings as a file, to be kept or given to others. `now` is when. */
export const settingsToJson = (settings: Settings, now: Date): string =>
  `${JSON.stringify({ format: FORMAT + VERSION, exported: now.toISOString(), ...settings }, null, 2)}\n`;
