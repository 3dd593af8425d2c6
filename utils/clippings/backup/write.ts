import type { Clipping } from '../../model/clipping.ts';
import type { Damaged } from '../../model/kept.ts';
import { plain } from '../damaged-rows.ts';
import { createFingerprint } from '../fingerprint.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './format.ts';

export type BackupContent = {
  /** All of them, the trash included; they may come page by page. */
  clippings: Iterable<Clipping> | AsyncIterable<Clipping>;
  damaged: Iterable<Damaged>;
};

/** UTF-16 units of a part: large enough to be few, small enough to be no burden. */
const PART = 1 << 18;

/**
 * The parts of a backup file, in order, to be written one after the other (`new Blob(parts)`). What is in
 * memory at a time is one part. See format.ts for the shape; text is kept unit by unit, for JSON escapes
 * surrogates that stand alone (ECMA-262, well-formed JSON.stringify).
 */
export async function* writeBackup(content: BackupContent, now: Date): AsyncGenerator<string> {
  const fingerprint = createFingerprint();
  let count = 0;
  let part = `${JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exported: now.toISOString(),
  }).slice(0, -1)},\n"clippings":[`;

  for await (const clipping of content.clippings) {
    const row = JSON.stringify(clipping);
    fingerprint.add(row);
    part += `${count > 0 ? ',' : ''}\n${row}`;
    count += 1;
    if (part.length >= PART) {
      yield part;
      part = '';
    }
  }
  part += '\n],\n"damaged":[';
  let comma = '';
  for (const damaged of content.damaged) {
    const row = JSON.stringify(plain(damaged));
    fingerprint.add(row);
    part += `${comma}\n${row}`;
    comma = ',';
  }
  yield `${part}\n],\n"count":${count},"checksum":"${fingerprint.value()}"}\n`;
}
