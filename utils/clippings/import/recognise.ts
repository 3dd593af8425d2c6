import { BACKUP_FORMAT } from '../backup/index.ts';
import { fieldOf, parseJson } from '../json.ts';
import { guessMapping } from './columns.ts';
import { isHypothesis, isHypothesisHeader } from './hypothesis.ts';
import { isObsidian } from './obsidian.ts';
import { isRaindropHeader } from './raindrop.ts';
import { isReadwiseHeader } from './readwise.ts';
import { headerOf } from './table.ts';
import { isWebAnnotation } from './web-annotation.ts';

export const importFormats = [
  'backup',
  'hypothesis-json',
  'hypothesis-csv',
  'readwise-csv',
  'obsidian-web-clipper',
  'raindrop-csv',
  'web-annotation',
  'csv',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/**
 * What kind of file this is, by what is in it; its name only helps with a table that nothing is known of.
 * A file that was cut off is recognised by its beginning, so that reading it can say so. Null where it is
 * none of those that can be imported.
 */
export function recognise(fileName: string, text: string): ImportFormat | null {
  const start = text.slice(0, 4000).trimStart();
  if (/^[\ufeff\s]*[[{]/.test(start)) return jsonFormat(text, start);
  if (start === '' || start.startsWith('<') || text.includes('\0')) return null;
  const header = headerOf(text);
  if (isHypothesisHeader(header)) return 'hypothesis-csv';
  if (isRaindropHeader(header)) return 'raindrop-csv';
  if (isReadwiseHeader(header)) return 'readwise-csv';
  const hints = [
    header.length > 1,
    guessMapping(header).url !== undefined,
    /\.(?:csv|tsv|tab)$/i.test(fileName),
  ];
  return hints.filter(Boolean).length >= 2 ? 'csv' : null;
}

function jsonFormat(text: string, start: string): ImportFormat | null {
  // A backup may be large: it is parsed when it is read.
  if (new RegExp(`^[\\ufeff\\s]*\\{\\s*"format"\\s*:\\s*"${BACKUP_FORMAT}"`).test(start))
    return 'backup';
  const file = parseJson(text);
  if (!file.ok) return byBeginning(start);
  if (fieldOf(file.value, 'format') === BACKUP_FORMAT) return 'backup';
  if (isHypothesis(file.value)) return 'hypothesis-json';
  if (isObsidian(file.value)) return 'obsidian-web-clipper';
  return isWebAnnotation(file.value) ? 'web-annotation' : null;
}

function byBeginning(start: string): ImportFormat | null {
  if (/"(?:rows|export_userid|uri)"\s*:/.test(start)) return 'hypothesis-json';
  if (/"highlights"\s*:/.test(start)) return 'obsidian-web-clipper';
  return /"@context"\s*:|"Annotation/.test(start) ? 'web-annotation' : null;
}
