import { fileNameOf } from '../../components/brief/file-name.ts';
import type { BriefMaking } from '../../components/brief/types.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import {
  briefBlocks,
  briefFormats,
  briefForms,
  exportBrief,
} from '../../utils/clippings/brief/index.ts';
import { fail, ok } from '../../utils/model/result.ts';

/* How briefs become documents, handed to the screen by main.tsx. */

export const blocksOf: BriefMaking['blocksOf'] = briefBlocks;
export const formats: BriefMaking['formats'] = briefFormats;

export const save: BriefMaking['save'] = async (formatId, brief, clippings) => {
  const format = briefFormats.find(({ id }) => id === formatId);
  if (!format) return fail('invalid', `There is no format “${formatId}”.`);
  try {
    const file = await exportBrief(format.id, brief, clippings, { now: new Date() });
    const name = `${fileNameOf(brief.title)}.${format.extension}`;
    saveFile(name, file, file.type);
    return ok(name);
  } catch (error) {
    return fail('unexpected', `The file could not be made (${String(error)}). Try another format.`);
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
    return fail(
      'not-permitted',
      `The browser did not let this be copied (${String(error)}). Save it as a file.`,
    );
  }
};

export const saveDamaged: BriefMaking['saveDamaged'] = (damaged) =>
  saveFile(
    'attache-damaged-briefs.json',
    `${JSON.stringify(damaged, null, 2)}\n`,
    'application/json',
  );
