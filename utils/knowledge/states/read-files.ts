import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { StateSources } from './generate.ts';

/** The files in this folder that the states are made of; for commands and tests, by Node. */
export async function readStateSources(): Promise<StateSources> {
  const read = async (name: string) =>
    JSON.parse(await readFile(path.join(import.meta.dirname, `${name}.json`), 'utf8'));
  const [cldr, countryCodes, factbook, demonyms, memberships, overlay, seats, variants] =
    await Promise.all(
      [
        'sources/cldr',
        'sources/country-codes',
        'sources/factbook',
        'demonyms',
        'memberships',
        'overlay',
        'seats',
        'variants',
      ].map(read),
    );
  return { cldr, countryCodes, factbook, demonyms, memberships, overlay, seats, variants };
}
