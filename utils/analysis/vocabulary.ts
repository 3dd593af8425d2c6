import { senses } from './cues/senses.ts';
import { letterWords } from './cues/services.ts';
import { sharedNames } from './cues/states.ts';
import { topicWords } from './cues/topics.ts';
import { wordFrom, wordsIn } from './words.ts';

/** A stretch of a text: offsets, end exclusive. A slice of it would be slower to read. */
export type Part = { text: string; from: number; to: number };

/**
 * Which of the words that rules ask about some parts of texts have. Their words are compared by their hashes, as the
 * matcher does: no string is made of a word that nobody asks about.
 */
export function cueWordsIn(...parts: readonly Part[]): ReadonlySet<string> {
  vocabulary ??= createVocabulary([
    ...topicWords,
    ...Object.values(senses).flatMap(({ own, other }) => [...own, ...other]),
    ...[...sharedNames.values()].flatMap(({ states, other }) => [
      ...states.flatMap(({ words }) => [...words]),
      ...other,
    ]),
    ...letterWords,
  ]);
  return vocabulary(parts);
}
let vocabulary: ((parts: readonly Part[]) => ReadonlySet<string>) | null = null;

/** Answers which of some words are in some parts of texts. Case and accents do not count. */
export function createVocabulary(
  words: Iterable<string>,
): (parts: readonly Part[]) => ReadonlySet<string> {
  const all = [...new Set(words)];
  const shift = 32 - Math.ceil(Math.log2(all.length * 4 + 1));
  const mask = 2 ** (32 - shift) - 1;
  // Open addressing; -1 is an empty slot.
  const slots = new Int32Array(mask + 1).fill(-1);
  const hashes = new Int32Array(all.length);
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, SPREAD) >>> shift;
    while (slots[slot] !== -1 && hashes[slots[slot] as number] !== (hash | 0)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  all.forEach((word, index) => {
    const { hash } = wordFrom(word, 0);
    const slot = slotOf(hash);
    hashes[index] = hash;
    if (slots[slot] === -1) slots[slot] = index;
  });
  // The number of the call in which a word was last seen.
  const seen = new Int32Array(all.length);
  let round = 0;
  return (parts) => {
    const found = new Set<string>();
    round++;
    for (const { text, from, to } of parts) {
      for (let at = from; at < to; ) {
        const { count, hashes: cut, end } = wordsIn(text, at, to);
        for (let word = 0; word < count; word++) {
          const index = slots[slotOf(cut[word] as number)] as number;
          if (index < 0 || seen[index] === round) continue;
          seen[index] = round;
          found.add(all[index] as string);
        }
        at = end;
      }
    }
    return found;
  };
}
const SPREAD = 0x9e3779b1;
