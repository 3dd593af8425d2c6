import { writeBackup } from '../../utils/clippings/backup/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';

/** The text of a backup of these. */
export async function written(clippings: Iterable<Clipping>): Promise<string> {
  const parts: string[] = [];
  const now = new Date('2026-11-29T10:00:00Z');
  for await (const part of writeBackup({ clippings, damaged: [] }, now)) parts.push(part);
  return parts.join('');
}
