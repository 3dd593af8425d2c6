import { whatOf } from '../../components/glossary/sheet.ts';
import type { Glossary, GlossaryDeeds } from '../../components/glossary/types.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import { language, languageInWords, t } from '../../utils/i18n/index.ts';
import { sheetToCsv } from '../../utils/knowledge/export/sheet-csv.ts';
import { sheetToTbx } from '../../utils/knowledge/export/tbx.ts';
import { createFinder } from '../../utils/knowledge/find.ts';
import { loadKnowledge } from '../../utils/knowledge/load.ts';
import { regionOf } from '../../utils/knowledge/regions.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { TermRow, TermSheet } from '../../utils/model/term-sheet.ts';

/*
 * What the page of the glossary can do, handed to the screen by main.tsx. It reads the knowledge itself: asked of the
 * background, a megabyte would be copied through a message, every letter typed would be a question, and the worker
 * would be kept awake and large for as long as somebody browses. A tab gives its memory back when it is closed.
 */

export async function load(): Promise<Result<Glossary>> {
  try {
    const { entries, events } = await loadKnowledge();
    const finder = createFinder(entries, foldKey, language());
    return ok({
      entries,
      events,
      entry: finder.entry,
      operator: finder.operator,
      related: (id) => finder.related(id, entries.length),
      narrower: finder.narrower,
      search: (query) => finder.matches(query, entries.length),
      regionOf,
      fold: foldKey,
    });
  } catch (error) {
    return fail('knowledge', error instanceof Error ? error.message : String(error));
  }
}

export const copy: GlossaryDeeds['copy'] = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch (error) {
    return fail('not-permitted', t('glossary_not_copied', String(error)));
  }
};

export const save: GlossaryDeeds['save'] = (sheet, format) => {
  const name = `attache-${sheet.from}-${sheet.to}.${format}`;
  if (format === 'csv') saveFile(name, sheetToCsv(sheet, csvWords(sheet)), 'text/csv');
  else saveFile(name, sheetToTbx(sheet, tbxTitle(sheet), fieldOf), 'application/x-tbx');
};

const csvWords = ({ from, to }: TermSheet) => ({
  heads: [
    languageInWords(from),
    languageInWords(to),
    t('glossary_csv_acronyms', languageInWords(from)),
    t('glossary_csv_acronyms', languageInWords(to)),
    t('glossary_kind'),
    t('glossary_csv_definition'),
    t('glossary_names_source'),
    t('glossary_csv_id'),
  ],
  whatOf,
});

// The file says of itself that it is in English, as the definitions in it are.
const english = new Intl.DisplayNames(['en'], { type: 'language' });
const tbxTitle = ({ from, to }: TermSheet): string =>
  `Term sheet: ${english.of(from)}, ${english.of(to)}`;
const fieldOf = ({ kind, sort }: TermRow): string =>
  [kind, sort.replaceAll('-', ' ')].filter(Boolean).join(': ');
