import { fail, ok, type Result } from '../../model/result.ts';

/** How files begin that are often taken for tables or backups, and what to do with them. */
const signatures: readonly [string, string][] = [
  [
    'PK',
    'This is a ZIP archive or an Excel workbook. Unpack it, or save the table as “CSV UTF-8”, and choose that file.',
  ],
  ['\x1f\x8b', 'This file is packed (gzip). Unpack it and choose the file in it.'],
  ['%PDF', 'This is a PDF document. Attaché takes tables (CSV) and JSON files.'],
  ['\x89PNG', 'This is a picture. Attaché takes tables (CSV) and JSON files.'],
  ['\xff\xd8\xff', 'This is a picture. Attaché takes tables (CSV) and JSON files.'],
  ['SQLite format 3', 'This is a database. Export its contents as CSV or JSON, and choose that.'],
];

/** A failure in words for files that hold nothing, or are plainly none that can be imported. */
export function refuseOtherFiles(bytes: Uint8Array): Result<null> {
  if (bytes.length === 0) return fail('invalid', 'This file is empty. Choose another one.');
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  return known ? fail('invalid', known[1]) : ok(null);
}
