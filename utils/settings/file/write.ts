import type { Settings } from '../../model/settings.ts';
import { readBackups } from '../backups.ts';
import { readAllExclusions } from '../exclusions.ts';
import { siteFields } from '../fields.ts';
import { readMarking, readOwnMarkings } from '../marking.ts';

/** What is called `format` in a file of settings, up to the number of its version. */
export const FORMAT = 'attache-settings/';
export const VERSION = 1;

/** All settings of this browser. Rejects where it refuses storage. */
export async function readSettings(): Promise<Settings> {
  const own = await readOwnMarkings();
  return {
    marking: (await readMarking()).marking,
    sites: own.map(({ site, marking }) => ({
      site,
      marking: Object.fromEntries(siteFields.map((field) => [field, marking[field]])),
    })),
    rules: await readAllExclusions(),
    backups: (await readBackups()).every,
  };
}

/** Settings as a file, to be kept or given to others. `now` is when. */
export const settingsToJson = (settings: Settings, now: Date): string =>
  `${JSON.stringify({ format: FORMAT + VERSION, exported: now.toISOString(), ...settings }, null, 2)}\n`;
