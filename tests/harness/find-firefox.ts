import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const usualPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of a Firefox: `ATTACHE_FIREFOX`, or one on this system; null if there is none. */
export function firefoxOnThisSystem(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const candidates = [process.env.ATTACHE_FIREFOX ?? '', ...places, ...usualPlaces];
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

/** The same; throws a sentence that says what to do if there is none. */
export function findFirefox(): string {
  const found = firefoxOnThisSystem();
  if (found) return found;
  throw new Error(
    'No Firefox was found. Install one (on Debian: apt-get install firefox-esr), or set ATTACHE_FIREFOX to its path.',
  );
}
