import { addressOf } from '../../model/address.ts';
import type { Citation, Clipping } from '../../model/clipping.ts';

/** What was cited, with all that was clipped of it, in the order given. */
export type Work = { citation: Citation; clippings: Clipping[] };

/** Two clippings are of one work where their citations give one address, or else their pages do. */
export const workKey = (clipping: Clipping): string =>
  addressOf(clipping.citation.URL.trim() || clipping.target.source);

/**
 * The distinct works, in order of first appearance. Where clippings of a work cite it differently, the one that was
 * changed last is believed: a reader who corrects a citation corrects it once.
 */
export function worksOf(clippings: readonly Clipping[]): Work[] {
  const works = new Map<string, Work & { modified: string }>();
  for (const clipping of clippings) {
    const { citation, modified } = clipping;
    const key = workKey(clipping);
    const work = works.get(key);
    if (!work) {
      works.set(key, { citation, modified, clippings: [clipping] });
      continue;
    }
    work.clippings.push(clipping);
    if (modified > work.modified) Object.assign(work, { citation, modified });
  }
  return [...works.values()].map(({ citation, clippings: own }) => ({ citation, clippings: own }));
}
