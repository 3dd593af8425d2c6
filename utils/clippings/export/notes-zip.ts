import { strToU8, Zip, ZipDeflate } from 'fflate';
import { t } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type ExportContext, nextTask } from './format.ts';
import { clippingNote } from './markdown.ts';
import { noteNames } from './note-name.ts';

/** A ZIP file without its 64-bit extension holds no more (APPNOTE.TXT, section 4.4.21). */
const MOST = 65_535;
const NOTES_A_TASK = 200;

/** One Markdown note a clipping, in a ZIP file to be unpacked into a vault. Not for more than 65,535 clippings. */
export async function notesZip(
  clippings: readonly Clipping[],
  context: ExportContext,
): Promise<Result<Blob>> {
  if (clippings.length > MOST) {
    return fail('invalid', t('error_zip_most', MOST));
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, part) => {
    if (error) failures.push(error);
    else parts.push(new Uint8Array(part));
  });
  const nameNote = noteNames();
  for (const [index, clipping] of clippings.entries()) {
    const file = new ZipDeflate(nameNote(clipping), { level: 6 });
    file.mtime = context.now;
    zip.add(file);
    file.push(strToU8(clippingNote(clipping, context)), true);
    if (index % NOTES_A_TASK === NOTES_A_TASK - 1) await nextTask();
  }
  zip.end();
  const [failure] = failures;
  return failure
    ? fail('unexpected', t('error_not_packed', failure.message))
    : ok(new Blob(parts, { type: 'application/zip' }));
}
