import { t } from '../../i18n/index.ts';
import { parseJson } from '../json.ts';

/** Says what is wrong with the text of a backup that is no JSON, and in which line, whatever the browser. */
export function damageIn(text: string): string {
  const whole = text.trimEnd();
  if (whole === '') return t('backup_empty');
  if (!/^\ufeff?\s*\{/.test(whole)) return t('backup_is_none');
  const broken = firstBrokenLine(whole);
  const reached = broken !== null && broken.end < whole.length;
  const isWhole = /"checksum":"\w*"\}$/.test(whole.slice(-40)) || reached;
  if (broken === null) return t(isWhole ? 'backup_damaged_somewhere' : 'backup_cut_off');
  return t(isWhole ? 'backup_damaged_in' : 'backup_cut_off_in', broken.line);
}

/** The first line of a clipping that cannot be read; null where each can, or where it has other lines. */
function firstBrokenLine(text: string): { line: number; end: number } | null {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const content = text.slice(start, end).trim().replace(/,$/, '');
    // The first line opens the object that the last one closes.
    if (line > 1 && content.startsWith('{') && !parseJson(content).ok) return { line, end };
    start = end + 1;
  }
  return null;
}
