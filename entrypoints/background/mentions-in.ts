import { type Clipping, quotation } from '../../utils/model/clipping.ts';
import { analyser } from './knowing.ts';

/**
 * Clippings with the entries that their quotations mention, in order of appearance; those that have some already
 * stay as they are. A quotation is all there is to go by: doubtful names in it mostly stay out.
 */
export async function withMentions(clippings: readonly Clipping[]): Promise<Clipping[]> {
  const numbered = clippings.map((clipping, id) => ({ clipping, id }));
  const wanted = numbered.filter(({ clipping }) => clipping.mentions.length === 0);
  const found = new Map<number, Set<string>>();
  for (const [language, some] of Map.groupBy(wanted, ({ clipping }) => clipping.language)) {
    const blocks = some.map(({ clipping, id }) => ({ id, text: quotation(clipping) }));
    for (const { blockId, entryId } of await analyser.analyse(blocks, { language })) {
      found.set(blockId, (found.get(blockId) ?? new Set()).add(entryId));
    }
  }
  return numbered.map(({ clipping, id }) => ({
    ...clipping,
    mentions: found.has(id) ? [...(found.get(id) ?? [])] : clipping.mentions,
  }));
}
