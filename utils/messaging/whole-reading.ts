import type { Reading, ReadMention } from '../model/reading.ts';
import { ok, type Result } from '../model/result.ts';

/**
 * A page's reading with all its mentions: of very many they come in parts, so that no answer takes the page's
 * thread for long. `ask` puts the question from an index on.
 */
export async function wholeReading(
  ask: (from: number) => Promise<Result<Reading>>,
): Promise<Result<Reading>> {
  const mentions: ReadMention[] = [];
  for (;;) {
    const part = await ask(mentions.length);
    if (!part.ok) return part;
    for (const mention of part.value.mentions) mentions.push(mention);
    if (!part.value.hasMore) return ok({ ...part.value, mentions });
  }
}
