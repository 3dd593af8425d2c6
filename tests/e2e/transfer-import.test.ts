import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readImport, recognise } from '../../utils/clippings/import/index.ts';
import { written } from '../clippings/backups.ts';
import { clippingExample, quoting } from '../clippings/example.ts';
import { eventually, sure, useAttache } from './kit.ts';
import {
  chooseFile,
  dialogSays,
  dialogText,
  everything,
  fill,
  openLibrary,
  press,
  wipe,
} from './transfer-kit.ts';

/* Files come into the library: all that is new in them or nothing, after a preview, and with undo. */

const held = useAttache();
const folder = path.resolve(import.meta.dirname, '../clippings/imports');
const example = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const imported = '1 clipping imported.';
beforeEach(() => wipe(held.app));

/** What the file gives, asked without a browser. */
function contentOf(name: string) {
  const format = recognise(name, example(name));
  if (!format) throw new Error(`${name} is not recognised`);
  return { format, ...sure(readImport(example(name), format, { now: new Date() })) };
}
const said = (count: number): string => `${count} clipping${count === 1 ? '' : 's'}`;

describe('each example', () => {
  // The export of Readwise has no addresses: below.
  const names = readdirSync(folder).filter((name) => name !== 'readwise-export.csv');
  test.each(names)('%s is previewed, imported, known the second time, and undone', async (name) => {
    const { format, clippings, problems } = contentOf(name);
    const ids = clippings.map(({ id }) => id).sort();
    const { page } = await openLibrary(held.app);
    const preview = async (): Promise<string> => {
      await chooseFile(page, name, example(name));
      if (format === 'csv') await press(page, 'Continue');
      return dialogSays(page, 'already in your clippings');
    };
    expect(await preview()).toContain(`${clippings.length} new`);
    const [first] = clippings;
    expect(await dialogText(page)).toContain(first?.citation.title);
    if (problems.length > 0) {
      await page.locator('dialog summary').click();
      for (const { where, reason } of problems)
        expect(await dialogText(page)).toContain(`${where}: ${reason}`);
    }
    expect(await everything(held.app)).toEqual([]);
    await press(page, `Import ${said(clippings.length)}`);
    await dialogSays(page, `${said(clippings.length)} imported.`);
    const there = await everything(held.app);
    expect(there.map(({ id }) => id)).toEqual(ids);
    // Where a file says no date, the moment of the import stands for it.
    // What it mentions is looked for in its words.
    const { created, modified, mentions, citation, ...rest } = first ?? clippingExample;
    expect(there).toContainEqual({
      ...rest,
      mentions: expect.any(Array),
      created: expect.any(String),
      modified: expect.any(String),
      citation: { ...citation, accessed: expect.any(String) },
    });
    await press(page, 'Done');

    const again = await preview();
    expect(again).toContain('0 new');
    expect(again).toContain(`${clippings.length} already in your clippings`);
    expect(again).toContain('There is nothing new to import.');
    await press(page, 'Choose another file');
    await page.keyboard.press('Escape');

    sure(await held.app.askBackground('deleteClippings', ids));
    sure(await held.app.askBackground('emptyTrash', ids));
    await preview();
    await press(page, `Import ${said(clippings.length)}`);
    await dialogSays(page, 'imported.');
    await press(page, 'Undo');
    await dialogSays(page, 'taken out again; all is as it was before.');
    expect(await everything(held.app)).toEqual([]);
    await page.close();
  });
});

test('what is there with other content, or in the trash, stays as it is; a note is not passed over', async () => {
  const ours = { ...quoting('Ours.'), id: 'aa-ours', note: 'as it is here' };
  const trashed = { ...quoting('Trashed.'), id: 'bb-trashed', deleted: '2026-11-20T00:00:00.000Z' };
  const plain = { ...quoting('Plain.'), id: 'cc-plain' };
  await fill(held.app, [ours, trashed, plain]);
  const noted = { ...plain, id: 'dd-noted', note: 'of another computer' };
  const file = await written([
    { ...ours, note: 'as it is there' },
    { ...trashed, deleted: null },
    { ...plain, id: 'ee-same' },
    noted,
  ]);
  const { page } = await openLibrary(held.app);
  await chooseFile(page, 'backup.json', file);
  const preview = await dialogSays(page, '1 new');
  expect(preview).toContain('This is a backup of Attaché.');
  expect(preview).toContain('1 already in your clippings');
  expect(preview).toContain('1 in your clippings with other content');
  expect(preview).toContain('1 in your trash');
  await press(page, 'Import 1 clipping');
  await dialogSays(page, imported);
  expect(await everything(held.app)).toEqual([ours, trashed, plain, noted]);
  sure(await held.app.askBackground('changeClipping', noted.id, { note: 'changed since' }));
  await press(page, 'Undo');
  await dialogSays(page, '0 clippings taken out again. 1 stays: it was changed or deleted since.');
  await page.close();
});

test('columns of an unknown table are guessed, shown with examples, and changed', async () => {
  const table = 'Web;Words;Where\nhttps://example.org/a;"<b>One</b>; two";Paris\nnone;x;y\n';
  const { page } = await openLibrary(held.app);
  await chooseFile(page, 'mine.csv', table);
  await dialogSays(page, 'A table of 2 rows.');
  await dialogSays(page, 'Choose the column that holds the web addresses.');
  const choose = async (field: string, column: string): Promise<void> => {
    const select = await page.waitForSelector(`::-p-aria([name="${field}"][role="combobox"])`);
    await select?.select(column);
  };
  await choose('Web address', '0');
  await dialogSays(page, 'https://example.org/a');
  await choose('Quotation', '1');
  await choose('Collection', '2');
  await press(page, 'Continue');
  const preview = await dialogSays(page, '1 new');
  expect(preview).toContain('<b>One</b>; two');
  expect(await page.$('dialog b b')).toBeNull();
  await page.locator('dialog summary').click();
  await dialogSays(page, 'row 3: “none” is no address of a web page');
  await press(page, 'Import 1 clipping');
  await dialogSays(page, imported);
  expect(await everything(held.app)).toMatchObject([
    { collection: 'Paris', target: { selector: [{ exact: '<b>One</b>; two' }] } },
  ]);
  await page.close();
});

describe('a file that brings nothing', () => {
  const cut = async () => (await written([clippingExample])).slice(0, 300);
  const newer = async () =>
    (await written([clippingExample])).replace('"version":2', '"version":3');
  const cases: [string, () => Promise<string | Uint8Array>, RegExp][] = [
    ['empty.json', async () => '', /This file is empty/],
    ['cut.json', cut, /cut off|damaged/],
    ['newer.json', newer, /written by a newer Attaché/],
    [
      'latin.csv',
      async () => Uint8Array.of(0x55, 0x52, 0x4c, 0x0a, 0xe9),
      /not written in Unicode/,
    ],
    ['book.xlsx', async () => 'PK\u0003\u0004', /ZIP archive or an Excel workbook/],
    ['readwise.csv', async () => example('readwise-export.csv'), /Add a column named URL/],
  ];
  test.each(cases)('%s is refused in words', async (name, content, words) => {
    const { page } = await openLibrary(held.app);
    await chooseFile(page, name, await content());
    await eventually(
      () => page.$eval('dialog [role=alert]', (alert) => alert.textContent ?? '').catch(() => ''),
      (text) => words.test(text),
    );
    expect(await everything(held.app)).toEqual([]);
    // Another file can be chosen at once.
    await chooseFile(page, 'backup.json', await written([clippingExample]));
    await dialogSays(page, '1 new');
    await page.close();
  });

  test('of an unknown kind asks what it is', async () => {
    const { page } = await openLibrary(held.app);
    await chooseFile(page, 'letter.txt', 'Dear all,\nwe met on Monday.');
    await dialogSays(page, 'does not recognise this file');
    const select = await page.waitForSelector('dialog select');
    await select?.select('backup');
    await press(page, 'Read it');
    await dialogSays(page, /damaged|no backup/);
    await page.close();
  });
});
