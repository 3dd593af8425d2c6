import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from '../../utils/clippings/backup/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { clippingExample, quoting } from '../clippings/example.ts';
import { importInto } from '../harness/fill-library.ts';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import {
  askInFirefox,
  chooseOwn,
  inOwnPage,
  openOwnPage,
  ownText,
  pressOwn,
  writeOwn,
} from '../harness/firefox-library.ts';
import { useFirefox } from './firefox-kit.ts';
import { eventually, sure } from './kit.ts';

/* The library in Firefox: what a reader finds, changes, throws away, takes out, brings back and writes. */

const named = (id: string, title: string, change: Partial<Clipping> = {}): Clipping => ({
  ...quoting(`${title} in so many words.`),
  ...change,
  id,
  citation: { ...clippingExample.citation, title, ...change.citation },
});
const made = [
  named('10-harbour', 'Harbours of the north', { tags: ['sea'], mentions: ['EE'] }),
  named('20-report', 'The report is adopted', { tags: ['un'] }),
  named('30-arabic', 'المحادثات', { tags: ['un'], language: 'ar', direction: 'rtl' }),
];

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  const ask: ReturnType<typeof askInFirefox> = (...request) =>
    askInFirefox(held.firefox)(...request);
  const press = (name: string) => eventually(() => pressOwn(held.firefox, name), Boolean);
  const write = (label: string, text: string) =>
    eventually(() => writeOwn(held.firefox, label, text), Boolean);
  const shows = (words: string | RegExp) =>
    eventually(
      () => ownText(held.firefox),
      (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
    );
  const titles = async () =>
    (await inOwnPage(
      held.firefox,
      `return [...document.querySelectorAll('[role=row] h2')].map((title) => title.textContent);`,
    )) as string[];
  const lists = (expected: string[]) =>
    eventually(titles, (now) => now.toSorted().join() === expected.toSorted().join());
  const everything = async (): Promise<Clipping[]> => {
    const ids: string[] = [];
    for (const trash of [false, true])
      ids.push(...sure(await ask('findClippingIds', { ...anyClipping, trash })));
    const all = sure(await ask('getClippings', ids));
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const wipe = async (): Promise<void> => {
    const ids = (await everything()).map(({ id }) => id);
    if (ids.length === 0) return;
    sure(await ask('deleteClippings', ids));
    sure(await ask('emptyTrash', ids));
  };
  beforeEach(async () => {
    await openOwnPage(held.firefox);
    await wipe();
    await importInto(ask, made);
    await openOwnPage(held.firefox);
    await shows('3 clippings');
  });

  test('has what was kept once more in files, and is as it was when the browser has lost it', async () => {
    const before = await everything();
    await inOwnPage(
      held.firefox,
      `await new Promise((done, failed) => {
         const request = indexedDB.deleteDatabase('attache');
         request.onsuccess = done;
         request.onerror = failed;
       });`,
    );
    expect(await everything()).toEqual(before);
    await openOwnPage(held.firefox);
    await shows(/clippings brought back/i);
    await press('Dismiss');
    await eventually(
      () => ownText(held.firefox),
      (text) => !/brought back/i.test(text),
    );
  });

  test('finds as one types, in any script, and narrows by a tag and back', async () => {
    await lists(made.map(({ citation }) => citation.title));
    await write('Find in clippings', 'harb');
    await shows('1 clipping found');
    await lists(['Harbours of the north']);
    expect(
      await inOwnPage(held.firefox, `return document.querySelector('mark').textContent;`),
    ).toBe('Harb');
    await write('Find in clippings', 'المحا');
    await lists(['المحادثات']);
    await write('Find in clippings', '');
    await shows('3 clippings');
    await eventually(
      () =>
        inOwnPage(
          held.firefox,
          `const tag = [...document.querySelectorAll('.filters label')].find((label) => label.querySelector('bdi')?.textContent === 'sea');
           tag?.querySelector('input').click();
           return tag !== undefined;`,
        ),
      Boolean,
    );
    await lists(['Harbours of the north']);
    expect(await inOwnPage(held.firefox, 'return decodeURIComponent(location.hash);')).toBe(
      '#tag=sea',
    );
    await inOwnPage(held.firefox, 'history.back();');
    await shows('3 clippings');
  });

  test('a note is changed, and the change undone', async () => {
    await openOwnPage(held.firefox, 'library.html#open=20-report');
    await write('Note', 'Ask the committee.');
    await press('Save');
    await shows('“The report is adopted” was changed.');
    expect(sure(await ask('getClippings', ['20-report']))[0]?.note).toBe('Ask the committee.');
    await press('Undo');
    await eventually(
      async () => sure(await ask('getClippings', ['20-report']))[0]?.note,
      (note) => note === '',
    );
  });

  test('what is thrown away lies in the trash, and comes out of it', async () => {
    await press('Delete “The report is adopted”');
    await shows('2 clippings');
    await lists(['Harbours of the north', 'المحادثات']);
    await press('Trash');
    await lists(['The report is adopted']);
    await shows('Deleted ');
    await press('Restore “The report is adopted”');
    await shows('The trash is empty');
    await press('Back to the clippings');
    await shows('3 clippings');
    expect(await everything()).toEqual(made);
  });

  test('a backup file brings everything back after all was gone', async () => {
    sure(await ask('deleteClippings', ['10-harbour']));
    const before = await everything();
    await press('Backups…');
    await press('Back up now');
    const [name = ''] = await eventually(
      () => readdir(held.firefox.downloads).catch((): string[] => []),
      (names) => names.length === 1 && names[0]?.endsWith('.json') === true,
    );
    const file = path.join(held.firefox.downloads, name);
    const text = await eventually(
      () => readFile(file, 'utf8'),
      (read) => readBackup(read).ok,
    );
    expect(sure(readBackup(text))).toMatchObject({ problems: [], intact: true });
    await press('Close');
    await wipe();
    await press('Import…');
    await eventually(
      () =>
        inOwnPage(held.firefox, `return document.querySelector('dialog[open] input') !== null;`),
      Boolean,
    );
    await chooseOwn(held.firefox, name, text);
    await shows('3 new');
    await press('Import 3 clippings');
    await shows('3 clippings imported.');
    expect(await everything()).toEqual(before);
    await press('Undo');
    await shows('all is as it was before.');
    expect(await everything()).toEqual([]);
  });

  test('two clippings become a brief with its references', async () => {
    await openOwnPage(held.firefox, 'brief.html#new=10-harbour,20-report');
    await shows('Introduction');
    await write('Introduction', 'Two voices of the week.');
    await eventually(
      async () =>
        (await inOwnPage(
          held.firefox,
          `return [...document.querySelectorAll('.paper p, .paper blockquote, .paper li')].map((part) => part.innerText).join('\\n');`,
        )) as string,
      (paper) =>
        [
          'Two voices of the week.',
          'Harbours of the north in so many words.',
          'The report is adopted in so many words.',
          'Ana Author',
        ].every((words) => paper.includes(words)),
    );
    // Kept as it is written.
    await openOwnPage(held.firefox, 'brief.html');
    await shows('2 clippings');
  });
});
