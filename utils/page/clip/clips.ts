import type { pageBackground } from '../../messaging/client.ts';
import type { serve } from '../../messaging/server.ts';
import type { ClippingDraft } from '../../model/clipping.ts';
import type { EntryId } from '../../model/entry.ts';
import type { Result } from '../../model/result.ts';

/** What is to be kept: a passage of the page with its text as the reader sees it, or the page as a whole. */
export type Quoted =
  | { scope: 'passage'; range: Range; exact: string; mentions: EntryId[] }
  | { scope: 'page' | 'article'; mentions: EntryId[] };

/** What the script for clippings does for the other scripts of the extension on this page. */
export type Clips = {
  /** False once the extension was updated: then another script must take its place. */
  isAlive(): boolean;
  draft(quoted: Quoted): Result<ClippingDraft>;
  /** Takes the clippings off this page. */
  leave(): void;
};

/** What the article's script lends the one for clippings, which would be half as large again with its own. */
export type Lines = { background: typeof pageBackground; serve: typeof serve };

/** The world that the scripts of an extension share on a page, hidden from the page itself. */
const world = globalThis as { attacheClips?: Clips | undefined; attacheLines?: Lines };

/** Lends the lines to the background to scripts that start later. */
export const lendLines = (lines: Lines): void => {
  world.attacheLines = lines;
};

/** The lines of the script that started last; null where none has. */
export const lentLines = (): Lines | null => world.attacheLines ?? null;

/** The script for clippings, where it runs on this page. */
export const clipsHere = (): Clips | null =>
  world.attacheClips?.isAlive() ? world.attacheClips : null;

/** Offers it to the other scripts until the signal aborts. */
export function offerClips(clips: Clips, signal: AbortSignal): void {
  world.attacheClips = clips;
  signal.addEventListener('abort', () => {
    // A newer one may have taken over.
    if (world.attacheClips === clips) world.attacheClips = undefined;
  });
}
