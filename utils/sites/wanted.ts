import { browser } from '../browser.ts';
import type { OriginPattern } from '../model/site.ts';
import { isPattern } from './pattern.ts';

/*
 * Which sites the reader has wanted always, a key for each in the extension's storage: the browser forgets a site
 * when its permission is taken away, and then nobody could say that something is missing.
 */

const PREFIX = 'site ';
const keyOf = (origin: OriginPattern): string => PREFIX + origin;

/** All of them, sorted; a key that is no pattern is nobody's. */
export async function wantedSites(): Promise<OriginPattern[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter(isPattern)
    .sort();
}

export const wantSite = (origin: OriginPattern): Promise<void> =>
  browser.storage.local.set({ [keyOf(origin)]: new Date().toISOString() });

export const unwantSite = (origin: OriginPattern): Promise<void> =>
  browser.storage.local.remove(keyOf(origin));

export type WantedChange = { added: OriginPattern[]; removed: OriginPattern[] };

/** Tells what has come and gone, from any screen; answers the end of it. Registers at once. */
export function watchWanted(listener: (change: WantedChange) => void): () => void {
  const changed = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ): void => {
    if (area !== 'local') return;
    const own = Object.entries(changes).filter(([key]) => key.startsWith(PREFIX));
    const those = (wasThere: boolean): OriginPattern[] =>
      own
        .filter(
          ([, { oldValue, newValue }]) =>
            (oldValue === undefined) === !wasThere && (newValue === undefined) === wasThere,
        )
        .map(([key]) => key.slice(PREFIX.length))
        .filter(isPattern);
    const change = { added: those(false), removed: those(true) };
    if (change.added.length + change.removed.length > 0) listener(change);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
