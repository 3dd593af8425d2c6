import { type Backup, readBackup, writeBackup } from '../../utils/clippings/backup/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { Damaged } from '../../utils/model/kept.ts';
import { quoting } from './example.ts';

export const now = new Date('2026-11-29T10:00:00Z');

/** The text of a backup of these. */
export async function written(
  clippings: Iterable<Clipping>,
  damaged: Damaged[] = [],
): Promise<string> {
  const parts: string[] = [];
  for await (const part of writeBackup({ clippings, damaged }, now)) parts.push(part);
  return parts.join('');
}

/** What a backup holds that has to be readable. */
export function whole(text: string): Backup {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** Clippings with the quotations `Sentence 0.` and so on. */
export const numbered = (count: number): Clipping[] =>
  Array.from({ length: count }, (_, index) => ({
    ...quoting(`Sentence ${index}.`),
    id: `id-${index}`,
  }));
