import { beforeEach, expect, test } from 'vitest';
import type { Damaged } from '../../utils/model/kept.ts';
import { numbered, written } from '../clippings/backups.ts';
import { clippingExample, quoting } from '../clippings/example.ts';
import { shows, sure, useAttache } from './kit.ts';
import {
  chooseFile,
  damage,
  dialogSays,
  downloaded,
  everything,
  fill,
  openLibrary,
  press,
  wipe,
  wipeDamaged,
} from './transfer-kit.ts';

/* Rows that were no clippings when a backup was made: they come back as what they were, and nothing else. */

const held = useAttache();
const damagedRows = async (): Promise<Damaged[]> =>
  sure(await held.app.askBackground('damagedClippings'));
beforeEach(async () => {
  await wipe(held.app);
  await wipeDamaged(held.app);
});

const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const torn = [
  { id: '7f-bad', note: 'half' },
  { ...clippingExample, id: 'a0-odd', citation: [hostile, null, { deep: [[], {}, ''] }] },
  { ...quoting('\ud800\u0000'), id: '10-\u202e<b>', tags: 7, html: hostile },
  { id: '8', created: -1.5e-7, modified: true },
];

test('a backup, after which all is gone, brings back the clippings and the damaged rows as they were', async () => {
  const trashed = { ...quoting('Gone.'), id: 'gone', deleted: '2026-11-20T00:00:00.000Z' };
  await fill(held.app, [...numbered(3), trashed]);
  await damage(held.app, torn);
  const { page, downloads } = await openLibrary(held.app);
  await shows(page, '4 clippings could not be read');
  const [before, damagedBefore] = [await everything(held.app), await damagedRows()];
  expect(damagedBefore.map(({ row }) => row)).toEqual(expect.arrayContaining(torn));
  await press(page, 'Backups…');
  await press(page, 'Back up now');
  const { name, bytes } = await downloaded(downloads, 'json');
  await press(page, 'Close');
  await wipe(held.app);
  await wipeDamaged(held.app);
  expect([await everything(held.app), await damagedRows()]).toEqual([[], []]);

  await chooseFile(page, name, bytes);
  const preview = await dialogSays(page, '4 damaged when the backup was made');
  expect(preview).toContain('4 new');
  await press(page, 'Import 4 clippings and 4 damaged rows');
  await dialogSays(page, '4 clippings imported. 4 damaged rows set aside.');
  expect(await everything(held.app)).toEqual(before);
  expect(await damagedRows()).toStrictEqual(damagedBefore);

  // Shown as text, and nothing of it runs.
  await press(page, 'Done');
  await shows(page, '4 clippings could not be read');
  await page.click('section.note summary');
  await shows(page, '10-\u202e<b>');
  expect(await page.$('section.note img, section.note script, section.note b')).toBeNull();
  expect(await page.title()).toBe('Clippings – Attaché');
  const raw = sure(await held.app.askBackground('rawRows', 0)).rows;
  const setAside = raw.filter(({ store }) => store === 'damaged').map(({ row }) => row);
  expect(setAside).toMatchObject(damagedBefore);
  await page.close();
});

test('damaged rows come once, and go again with the undoing of the import alone', async () => {
  const row = (id: string): Damaged => ({
    ...{ id, found: '2026-11-01T00:00:00.000Z', reason: `note is ${hostile}` },
    row: { id, hostile },
  });
  await fill(held.app, [clippingExample]);
  const { page } = await openLibrary(held.app);
  await chooseFile(page, 'one.json', await written([clippingExample], [row('one')]));
  await dialogSays(page, '1 damaged when the backup was made');
  await press(page, 'Import 1 damaged row');
  await dialogSays(page, '1 damaged row set aside.');
  await press(page, 'Done');
  const file = await written([clippingExample], [row('one'), row('two'), row('two')]);
  await chooseFile(page, 'two.json', file);
  await dialogSays(page, '2 damaged when the backup was made');
  await press(page, 'Import 2 damaged rows');
  await dialogSays(page, '2 damaged rows set aside.');
  expect(await damagedRows()).toStrictEqual([row('one'), row('two'), row('two')]);
  await shows(page, '3 clippings could not be read');
  await press(page, 'Undo');
  await dialogSays(page, '2 damaged rows taken out; all is as it was before.');
  expect(await damagedRows()).toStrictEqual([row('one')]);
  await press(page, 'Done');
  await shows(page, '1 clipping could not be read');
  await chooseFile(page, 'one.json', await written([clippingExample], [row('one')]));
  await dialogSays(page, 'There is nothing new to import.');
  await page.close();
});
