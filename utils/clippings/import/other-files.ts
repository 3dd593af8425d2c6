import { type MessageKey, t } from '../../i18n/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';

/** How files begin that are often taken for tables or backups, and what to do with them. */
const signatures: readonly [string, MessageKey][] = [
  ['PK', 'import_is_zip'],
  ['\x1f\x8b', 'import_is_gzip'],
  ['%PDF', 'import_is_pdf'],
  ['\x89PNG', 'import_is_picture'],
  ['\xff\xd8\xff', 'import_is_picture'],
  ['SQLite format 3', 'import_is_database'],
];

/** A failure in words for files that hold nothing, or are plainly none that can be imported. */
export function refuseOtherFiles(bytes: Uint8Array): Result<null> {
  if (bytes.length === 0) return fail('invalid', t('import_empty'));
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  return known ? fail('invalid', t(known[1])) : ok(null);
}
