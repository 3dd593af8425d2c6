import type { MessageKey } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { ok, type Result } from '../../model/result.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { fullCsv, readwiseCsv } from './csv.ts';
import { docx } from './docx.ts';
import { type ExportContext, fileOf, type TextWriter } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import { webAnnotations } from './web-annotation.ts';

export { type ClipboardForms, clipboardForms } from './clipboard.ts';
export type { ExportContext } from './format.ts';
export { clippingNote } from './markdown.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CSL = 'application/vnd.citationstyles.csl+json';
const ANNOTATION = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

type Format = {
  id: string;
  label: MessageKey;
  purpose: MessageKey;
  extension: string;
  mimeType: string;
};

/** The formats that clippings leave in, in the order in which readers are offered them, and what is said of each. */
export const exportFormats = [
  {
    id: 'markdown',
    label: 'format_markdown',
    purpose: 'purpose_markdown',
    extension: 'md',
    mimeType: 'text/markdown',
  },
  {
    id: 'notes',
    label: 'format_notes',
    purpose: 'purpose_notes',
    extension: 'zip',
    mimeType: 'application/zip',
  },
  {
    id: 'docx',
    label: 'format_docx',
    purpose: 'purpose_docx',
    extension: 'docx',
    mimeType: DOCX,
  },
  {
    id: 'html',
    label: 'format_html',
    purpose: 'purpose_html',
    extension: 'html',
    mimeType: 'text/html',
  },
  {
    id: 'csv',
    label: 'format_csv',
    purpose: 'purpose_csv',
    extension: 'csv',
    mimeType: 'text/csv',
  },
  {
    id: 'readwise',
    label: 'format_readwise',
    purpose: 'purpose_readwise',
    extension: 'csv',
    mimeType: 'text/csv',
  },
  {
    id: 'csl-json',
    label: 'format_csl_json',
    purpose: 'purpose_csl_json',
    extension: 'json',
    mimeType: CSL,
  },
  {
    id: 'ris',
    label: 'format_ris',
    purpose: 'purpose_ris',
    extension: 'ris',
    mimeType: 'application/x-research-info-systems',
  },
  {
    id: 'bibtex',
    label: 'format_bibtex',
    purpose: 'purpose_bibtex',
    extension: 'bib',
    mimeType: 'application/x-bibtex',
  },
  {
    id: 'web-annotation',
    label: 'format_web_annotation',
    purpose: 'purpose_web_annotation',
    extension: 'jsonld',
    mimeType: ANNOTATION,
  },
] as const satisfies readonly Format[];

export type ExportFormatId = (typeof exportFormats)[number]['id'];

/**
 * Clippings as a file in a format: one, some, or as many as there are. Time and memory grow with what is written,
 * and the page stays alive meanwhile. Fails where a format cannot hold so many (`docx` beyond 2,000, `notes` beyond
 * 65,535), in words that say what to do.
 */
export async function exportClippings(
  formatId: ExportFormatId,
  clippings: readonly Clipping[],
  context: ExportContext,
): Promise<Result<Blob>> {
  if (formatId === 'docx') return docx(clippings, context);
  if (formatId === 'notes') return (await import('./notes-zip.ts')).notesZip(clippings, context);
  return ok(await fileOf(writers[formatId](clippings, context), mimeTypeOf(formatId)));
}

const writers: Record<Exclude<ExportFormatId, 'docx' | 'notes'>, TextWriter> = {
  markdown,
  html,
  csv: fullCsv,
  readwise: readwiseCsv,
  'csl-json': cslJson,
  ris,
  bibtex,
  'web-annotation': webAnnotations,
};

const mimeTypeOf = (formatId: ExportFormatId): string =>
  exportFormats.find(({ id }) => id === formatId)?.mimeType ?? 'text/plain';
