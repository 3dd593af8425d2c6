import { XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sheetAddress } from '../../components/glossary/place.ts';
import { choose, find, glossaryAt, hashOf, press, saved } from './glossary-kit.ts';
import { eventually, shows, textOf, useAttache } from './kit.ts';

/* Term sheets: entries in two languages, chosen in several ways, as a table, as files and on paper. */

const held = useAttache();
const article = sheetAddress(['oewg', 'EE', 'afripol', 'accession', 'gone']).replace(
  '/glossary.html',
  '',
);

const rows = (page: Page): Promise<string[][]> =>
  page.$$eval('.sheet tbody tr', (each) =>
    each.map((row) =>
      [...row.querySelectorAll<HTMLElement>('.name > span:last-child')].map(
        (cell) => cell.textContent ?? '',
      ),
    ),
  );
const firstColumn = async (page: Page): Promise<string[]> =>
  (await rows(page)).map(([first = '']) => first);

test('the entries of an article stand side by side in its order, and what is missing is said', async () => {
  const page = await glossaryAt(held, article);
  await shows(page, '4 entries');
  expect(await rows(page)).toEqual([
    [
      'UN Open-ended Working Group on ICT security (OEWG)',
      'Groupe de travail à composition non limitée',
    ],
    ['Estonia', 'Estonie'],
    ['AFRIPOL', 'Mécanisme de l’Union africaine pour la coopération policière'],
    ['accession', 'adhésion'],
  ]);
  await choose(page, 'Into', 'Russian');
  await shows(page, '1 without a name in Russian');
  expect((await rows(page))[2]).toEqual(['AFRIPOL', 'No equivalent known']);
  expect((await rows(page))[0]?.[1]).toBe('Рабочая группа открытого состава (РГОС)');
  await press(page, 'Swap the languages');
  await eventually(
    () => rows(page),
    (found) => found[1]?.join() === 'Эстония,Estonia',
  );
  expect(await hashOf(page)).toBe('#sheet=oewg,EE,afripol,accession,gone&from=ru&to=en');
  await page.reload();
  await shows(page, 'Эстония');
});

test('a row can be left out, and more entries chosen in the list', async () => {
  const page = await glossaryAt(held, article);
  await press(page, 'Leave out: AFRIPOL');
  await shows(page, '3 entries');
  await press(page, 'Add or take out entries');
  await shows(page, '3 chosen');
  await find(page, 'brazil');
  await press(page, 'Choose Brazil', 'checkbox');
  await shows(page, '4 chosen');
  await page.click('.choice-bar a');
  await eventually(
    () => firstColumn(page),
    (names) => names.at(-1) === 'Brazil' && names.length === 4,
  );
});

test('entries are chosen in the list', async () => {
  const page = await glossaryAt(held);
  await press(page, 'Choose entries');
  await press(page, 'Choose abstention', 'checkbox');
  await press(page, 'Terms 471');
  await choose(page, 'Category', 'Diplomacy');
  await press(page, 'Choose agrément', 'checkbox');
  await shows(page, '2 chosen');
  await page.click('.choice-bar a');
  await eventually(
    () => firstColumn(page),
    (names) => names.join() === 'abstention,agrément',
  );
  await page.goBack();
  await press(page, 'Stop choosing');
  await eventually(
    () => textOf(page),
    (text) => !text.includes('2 chosen'),
  );
});

test('a category is a sheet, from the list and on the sheet itself', async () => {
  const page = await glossaryAt(held, '#kind=term&sort=rights');
  await page.locator('::-p-text(Term sheet of these)').click();
  await eventually(
    () => firstColumn(page),
    (names) => names.length > 10 && names.includes('online activism'),
  );
  expect(await hashOf(page)).toBe('#sheet&kind=term&sort=rights');
  await choose(page, 'Which entries', 'States and territories');
  await choose(page, 'Region', 'Northern Europe');
  await eventually(
    () => firstColumn(page),
    (names) => names.includes('Estonia'),
  );
  await choose(page, 'From', 'Arabic');
  await eventually(
    () => firstColumn(page),
    (names) => names.includes('إستونيا'),
  );
});

test('an empty sheet says how it is filled', async () => {
  const page = await glossaryAt(held);
  await press(page, 'Term sheet', 'link');
  await shows(page, 'Nothing on the sheet yet');
  await press(page, 'Choose entries in the list', 'link');
  await shows(page, '0 chosen');
});

test('is saved as CSV that spreadsheets read', async () => {
  const page = await glossaryAt(held, `${article}&from=en&to=ru`);
  const { name, text } = await saved(page, 'Save as CSV');
  expect(name).toBe('attache-en-ru.csv');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(4);
  expect(data[0]).toMatchObject({
    English: 'UN Open-ended Working Group on ICT security',
    Russian: 'Рабочая группа открытого состава',
    'Acronyms, English': 'OEWG',
    'Acronyms, Russian': 'РГОС',
    Kind: 'UN process',
    Identifier: 'oewg',
  });
  expect(data[1]).toMatchObject({ Kind: 'State or territory' });
  expect(data[2]).toMatchObject({ English: 'AFRIPOL', Russian: '' });
  expect(data[3]?.['Source of the names']).toContain('Vienna Convention');
});

test('is saved as TBX', async () => {
  const page = await glossaryAt(held, `${article}&from=en&to=ar`);
  const { name, text } = await saved(page, 'Save as TBX');
  expect(name).toBe('attache-en-ar.tbx');
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text.match(/<conceptEntry /g)).toHaveLength(4);
  expect(text).toContain('<langSec xml:lang="ar">');
  expect(text).toContain('<title>Term sheet: English, Arabic</title>');
});

test('what is printed is the sheet, without what is for the screen', async () => {
  const page = await glossaryAt(held, `${article}&from=en&to=es`);
  await page.emulateMediaType('print');
  const text = await textOf(page);
  expect(text).toContain('From English into Spanish');
  expect(text).toContain('Estonia');
  for (const tool of ['Save as CSV', 'Swap', 'Find in', 'Which entries', '×']) {
    expect(text).not.toContain(tool);
  }
  const entry = await glossaryAt(held, '#entry=oewg');
  await entry.emulateMediaType('print');
  const onPaper = await textOf(entry);
  expect(onPaper).toContain('Рабочая группа открытого состава');
  expect(onPaper).not.toContain('Copy with sources');
  expect(onPaper).not.toContain('on the timeline');
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
  await page.emulateMediaType('screen');
  await page.bringToFront();
  await press(page, 'Print');
  expect(await page.title()).toBe('printed');
});
