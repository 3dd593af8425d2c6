import { t } from '../../i18n/index.ts';
import { fieldOf, isRecord, listOf, textOf } from '../json.ts';
import { type Foreign, foreign, type ImportProblem, type Where } from './foreign.ts';
import { textOfHtml } from './plain-text.ts';

/*
 * Highlights of Obsidian Web Clipper, exported in its settings: `[{ url, highlights: [{ text, timestamp }] }]`
 * (github.com/obsidianmd/obsidian-clipper, src/managers/highlights-manager.ts). `text` is HTML. Newer ones
 * have `notes` (a list of texts), whose first is `comment` too; none has an id or the page's title.
 */

export const isObsidian = (file: unknown): boolean =>
  Array.isArray(file) &&
  file.some((page) => isRecord(page) && 'url' in page && Array.isArray(page.highlights));

export function* obsidianHighlights(file: unknown): Generator<Foreign | ImportProblem> {
  for (const [index, page] of listOf(file).entries()) {
    const highlights = fieldOf(page, 'highlights');
    if (!Array.isArray(highlights)) {
      yield { where: t('import_page', index + 1), reason: t('import_no_highlights') };
      continue;
    }
    for (const [at, highlight] of highlights.entries()) {
      const where = () => t('import_highlight', index + 1, at + 1);
      yield highlightOf(highlight, textOf(fieldOf(page, 'url')), where);
    }
  }
}

function highlightOf(highlight: unknown, url: string, where: Where): Foreign | ImportProblem {
  const quote = textOfHtml(textOf(fieldOf(highlight, 'text')));
  if (quote === '') return { where: where(), reason: t('import_no_text') };
  const notes = listOf(fieldOf(highlight, 'notes')).map(textOf).filter(Boolean);
  return foreign(where, {
    url,
    quote,
    note: notes.join('\n\n') || textOf(fieldOf(highlight, 'comment')),
    created: textOf(fieldOf(highlight, 'timestamp')),
  });
}
