import { fileNameOf } from '../../components/brief/file-name.ts';
import type { BriefMaking } from '../../components/brief/types.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import {
  briefBlocks,
  briefFormats,
  briefForms,
  exportBrief,
} from '../../utils/clippings/brief/index.ts';
import { t } from '../../utils/i18n/index.ts';
import { fail, ok } from '../../utils/model/result.ts';

/* How briefs become documents, handed to the screen by main.tsx. */

export const blocksOf: BriefMaking['blocksOf'] = briefBlocks;
export const formats: BriefMaking['formats'] = briefFormats;

export const save: BriefMaking['save'] = async (formatId, brief, clippings) => {
  const format = briefFormats.find(({ id }) => id === formatId);
  if (!format) return fail('invalid', t('error_no_format', formatId));
  try {
    const file = await exportBrief(format.id, brief, clippings, { now: new Date() });
    const name = `${fileNameOf(brief.title)}.${format.extension}`;
    saveFile(name, file, file.type);
    return ok(name);
  } catch (error) {
    return fail('unexpected', t('error_file_not_made', String(error)));
  }
};

export const copy: BriefMaking['copy'] = async (blocks) => {
  const { text, html } = briefForms(blocks);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return ok(null);
  } catch (error) {
    return fail('not-permitted', t('error_not_copied', String(error)));
  }
};

export const saveDamaged: BriefMaking['saveDamaged'] = (damaged) =>
  saveFile(
    'attache-damaged-briefs.json',
    `${JSON.stringify(damaged, null, 2)}\n`,
    'application/json',
  );
