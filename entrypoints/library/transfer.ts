import type { Backups } from '../../components/transfer/backups.ts';
import type { Exporting } from '../../components/transfer/exporting.ts';
import type { Importing } from '../../components/transfer/importing.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { browser } from '../../utils/browser.ts';
import {
  clipboardForms,
  type ExportFormatId,
  exportClippings,
  exportFormats,
} from '../../utils/clippings/export/index.ts';
import { importFields, importFormats } from '../../utils/clippings/import/index.ts';
import { t } from '../../utils/i18n/index.ts';
import { background } from '../../utils/messaging/client.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { changeBackups, readBackups, watchBackups } from '../../utils/settings/backups.ts';
import { backUpNow } from './backup-now.ts';
import { startImport } from './import-session.ts';

/** What the screens of components/transfer are made with. */
export const transfer: { exporting: Exporting; importing: Importing; backups: Backups } = {
  exporting: {
    background,
    formats: exportFormats,
    async write(format, clippings, isSpreadsheetSafe) {
      const known = formatOf(format);
      if (!known) return fail('invalid', t('error_unknown_format', format));
      const names = await namesIn(clippings);
      if (!names.ok) return names;
      const nameOf = (id: EntryId): string => names.value.get(id) ?? id;
      const now = new Date();
      const safe = known.id === 'csv' ? { spreadsheetSafe: isSpreadsheetSafe } : {};
      return exportClippings(known.id, clippings, { nameOf, now, ...safe });
    },
    save(format, file) {
      const today = new Date().toISOString().slice(0, 10);
      // Of two tables in one folder, and of two kinds of JSON, one must be told from the other.
      const name = `attache-${format}-${today}.${formatOf(format)?.extension ?? 'txt'}`;
      saveFile(name, file, file.type);
      return name;
    },
    copy,
  },
  importing: {
    background,
    formats: importFormats,
    fields: importFields,
    start: startImport,
    alone,
  },
  backups: {
    background,
    read: readBackups,
    watch: watchBackups,
    change: changeBackups,
    async ask() {
      try {
        return ok(await browser.permissions.request({ permissions: ['downloads'] }));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return fail('not-permitted', t('error_permission_not_asked', reason));
      }
    },
    isAllowed: () => browser.permissions.contains({ permissions: ['downloads'] }),
    backUp: backUpNow,
    used: async () => (await navigator.storage.estimate()).usage ?? null,
    alone,
    now: () => new Date(),
  },
};

const formatOf = (id: string): { id: ExportFormatId; extension: string } | undefined =>
  exportFormats.find((format) => format.id === id);

/** So many names are asked for at once. */
const NAMES = 500;

async function namesIn(clippings: readonly Clipping[]): Promise<Result<Map<EntryId, string>>> {
  const ids = [...new Set(clippings.flatMap(({ mentions }) => mentions))];
  const names = new Map<EntryId, string>();
  for (let from = 0; from < ids.length; from += NAMES) {
    const part = await background.summaries(ids.slice(from, from + NAMES));
    if (!part.ok) return part;
    for (const { id, name } of part.value) names.set(id, name);
  }
  return ok(names);
}

async function copy(clippings: Promise<Result<readonly Clipping[]>>): Promise<Result<null>> {
  const forms = clippings.then((found) => {
    if (!found.ok) throw new Error(found.problem.message);
    return clipboardForms(found.value);
  });
  const as = (form: 'text' | 'html', type: string): Promise<Blob> =>
    forms.then((made) => new Blob([made[form]], { type }));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': as('text', 'text/plain'),
        'text/html': as('html', 'text/html'),
      }),
    ]);
    return ok(null);
  } catch (error) {
    // What could not be fetched says so itself; the clipboard says only that something was amiss.
    const found = await clippings;
    if (!found.ok) return found;
    const reason = error instanceof Error ? error.message : String(error);
    return fail('not-permitted', t('error_not_on_clipboard', reason));
  }
}

/** One import at a time in all windows: what is handed over in parts must not be mixed. */
function alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  return navigator.locks.request('attache-import', { ifAvailable: true }, async (lock) =>
    lock ? work() : fail<T>('invalid', t('error_import_elsewhere')),
  );
}
