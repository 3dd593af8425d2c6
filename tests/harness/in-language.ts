import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtExtension } from './launch.ts';
import { root } from './run.ts';

/** The messages of one `messages.json`. */
export type MessageTable = Record<string, { message: string }>;

const DEFAULT = 'en';
const tableOf = async (locale: string): Promise<MessageTable> =>
  JSON.parse(
    await readFile(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8'),
  ) as MessageTable;

/**
 * A copy of the built extension that speaks a language, a folder of `public/_locales` (`zh_CN`), or shows the
 * messages of a table: in place of English, so that a browser of any language shows it. Answers its folder in
 * the folder for temporary files, which whoever asks removes.
 */
export async function extensionIn(locale: string, table?: MessageTable): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `attache-in-${locale}-`));
  await cp(builtExtension, folder, { recursive: true });
  const messages = table ?? (await tableOf(locale));
  const own = messages.locale?.message.replace('-', '_') ?? locale;
  // In its own folder too: there the worker that reads files looks for the messages that are shown.
  for (const name of [DEFAULT, own]) {
    await mkdir(path.join(folder, '_locales', name), { recursive: true });
    await writeFile(path.join(folder, '_locales', name, 'messages.json'), JSON.stringify(messages));
  }
  return folder;
}

/** What every message of the pseudo-Arabic table begins and ends with: what lacks it was never converted. */
export const pseudoSigns = { start: '‹ح ', end: '›' } as const;

/**
 * The English messages as if they were Arabic: written from the right, with its six forms of a plural, each
 * message between signs that no other text has. It shows words that go round the messages, and what
 * does not mirror, before anybody translates.
 */
export async function pseudoArabic(): Promise<MessageTable> {
  const english = await tableOf(DEFAULT);
  const table: MessageTable = {};
  for (const [key, { message }] of Object.entries(english)) {
    const base = key.replace(/_other$/, '');
    const keys = base === key ? [key] : arabicForms.map((form) => `${base}_${form}`);
    // The form for one is written by the one for others, which has the figure in it.
    if (key.endsWith('_one') && `${key.slice(0, -3)}other` in english) continue;
    const shown = `${pseudoSigns.start}${message}${pseudoSigns.end}`;
    for (const each of keys) table[each] = { message: shown };
  }
  return { ...table, locale: { message: 'ar' } };
}

const arabicForms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
