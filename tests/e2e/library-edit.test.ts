import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { clippingExample } from '../clippings/example.ts';
import { importClippings } from '../harness/fill-library.ts';
import { press, withKey, write } from '../harness/library-page.ts';
import { eventually, shows, sure, useAttache } from './kit.ts';

/* The details of a clipping: what they show, and what a reader writes there. */

const held = useAttache();
let id = '';
let count = 0;
let page: Page;

const clippingOf = (change: Partial<Clipping> = {}): Clipping => {
  count++;
  id = `0${count}-example`;
  const source = `https://example.org/story/${count}`;
  return { ...clippingExample, ...change, id, target: { ...clippingExample.target, source } };
};
const open = async (clipping: Clipping): Promise<Page> => {
  await importClippings(held.app, [clipping]);
  const opened = await held.app.openExtensionPage(`library.html#open=${clipping.id}`);
  await opened.waitForSelector('.own');
  return opened;
};
const kept = async (): Promise<Clipping | undefined> =>
  sure(await held.app.askBackground('getClippings', [id]))[0];
/** What a form itself says: elsewhere on the page it is said on which day the clipping was saved. */
const isSaid = (form: string, words: string) =>
  eventually(
    () => page.$eval(`${form} [role=status]`, (said) => said.textContent),
    (said) => said === words,
  );
const textIn = (selector: string) =>
  page.$eval(selector, (field) => Reflect.get(field, 'value') as string);

describe('shows', () => {
  test('the passage marked in its paragraph, in its language and direction', async () => {
    page = await open(
      clippingOf({
        ...{ language: 'ar', direction: 'rtl' },
        paragraph: 'A first sentence. The group met in\n New York. It adopted a report.',
      }),
    );
    const quote = await page.$eval('.passage', (element) => ({
      text: element.textContent,
      quoted: element.querySelector('.quoted')?.textContent,
      lang: element.getAttribute('lang'),
      dir: element.getAttribute('dir'),
    }));
    expect(quote).toEqual({
      text: 'A first sentence. The group met in\n New York. It adopted a report.',
      quoted: 'The group met in\n New York.',
      lang: 'ar',
      dir: 'rtl',
    });
    await shows(page, 'In Arabic.');
  });

  test('where each part of the citation came from, in words', async () => {
    page = await open(clippingOf());
    await shows(page, /Title\s+A week of talks\s+from the page’s metadata \(JSON-LD\)/);
    await shows(page, /Outlet\s+The Example\s+from the page’s metadata \(Open Graph\)/);
  });

  test('the whole text of an article, a part at a time', async () => {
    const text = Array.from({ length: 100 }, (_, at) => `Paragraph ${at}.`).join('\n\n');
    page = await open(clippingOf({ scope: 'article', text, paragraph: '' }));
    // What is not in view yet has no text for `innerText`.
    const last = () =>
      page.$$eval('.article p', (found) => [found.length, found.at(-1)?.textContent].join());
    await eventually(last, (now) => now === '40,Paragraph 39.');
    await press(page, 'Show more of the article');
    await eventually(last, (now) => now === '100,Paragraph 99.');
  });

  test('what it mentions, to see what else does', async () => {
    page = await open(clippingOf({ mentions: ['EE'] }));
    await press(page, 'Estonia');
    await shows(page, 'Mentions: Estonia');
    expect(await page.$('.details')).toBeNull();
    expect(page.url()).toContain('#mentions=EE');
  });

  test('hostile text as text, and no address but of the web as a link', async () => {
    const bad = '<img src=x onerror=alert(1)>\u202Etxt';
    page = await open(
      clippingOf({
        ...{ note: bad, tags: [bad], collection: bad, read: 'file:///etc/passwd', paragraph: '' },
        citation: { ...clippingExample.citation, title: bad, publisher: 'javascript:alert(1)' },
        text: bad,
      }),
    );
    await shows(page, 'javascript:alert(1)');
    expect(await page.$$('.library-page img')).toEqual([]);
    const links = await page.$$eval('.library-page a', (found) => found.map(({ href }) => href));
    for (const link of links) expect(link).toMatch(/^https:/);
    await press(page, 'Edit citation');
    expect(await textIn('.citation-form textarea')).toBe(bad);
  });

  test('one that is no longer there', async () => {
    page = await held.app.openExtensionPage('library.html#open=nothing');
    await shows(page, 'This clipping is no longer there.');
  });
});

describe('note, tags and collection', () => {
  beforeEach(async () => {
    page = await open(clippingOf({ tags: ['un'], collection: '' }));
  });

  test('are saved together, and said to be only then', async () => {
    await write(page, 'Note', 'Mine.\nTwo lines.');
    await shows(page, 'Not saved yet');
    await write(page, 'Tags', '  to   read ');
    await page.keyboard.press('Enter');
    await write(page, 'Tags', 'typed and not entered');
    await write(page, 'Collection', 'Autumn');
    expect(await kept()).toMatchObject({ note: '', tags: ['un'] });
    await press(page, 'Save');
    await isSaid('.own', 'Saved');
    expect(await kept()).toMatchObject({
      note: 'Mine.\nTwo lines.',
      tags: ['un', 'to read', 'typed and not entered'],
      collection: 'Autumn',
    });
    await withKey(page, 'Control', () => page.keyboard.press('Enter'));
  });

  test('are taken back', async () => {
    await press(page, 'Remove the tag un');
    await press(page, 'Save');
    await eventually(kept, (now) => now?.tags.length === 0);
    await press(page, 'Undo');
    await eventually(kept, (now) => now?.tags.join() === 'un');
    await page.waitForSelector('[aria-label="Remove the tag un"]');
  });

  test('outlive a page that is closed before they are saved', async () => {
    await write(page, 'Note', 'Half a thought');
    await page.reload();
    await page.waitForSelector('.own');
    expect(await textIn('.own textarea')).toBe('Half a thought');
    await shows(page, 'Not saved yet');
    await press(page, 'Discard changes');
    expect(await textIn('.own textarea')).toBe('');
    await page.reload();
    await page.waitForSelector('.own');
    expect(await textIn('.own textarea')).toBe('');
  });

  test('stay as typed where they cannot be saved', async () => {
    await write(page, 'Note', 'Dear to me');
    sure(await held.app.askBackground('deleteClippings', [id]));
    sure(await held.app.askBackground('emptyTrash', [id]));
    await press(page, 'Save');
    await shows(page, 'This clipping is no longer there.');
    expect(await textIn('.own textarea')).toBe('Dear to me');
    expect(await page.$eval('.own [role=status]', (said) => said.textContent)).not.toBe('Saved');
  });

  test('offer what there is already', async () => {
    const offered = await eventually(
      () => page.$$eval('datalist option', (options) => options.map(({ value }) => value)),
      (values) => values.includes('Autumn'),
    );
    expect(offered).toContain('to read');
  });
});

describe('the citation', () => {
  beforeEach(async () => {
    page = await open(clippingOf());
    await press(page, 'Edit citation');
  });

  test('is put right, field by field, and what was changed is from the reader', async () => {
    await write(page, 'Title', 'A month of talks');
    await write(page, 'Authors', 'Author, Ana\nMinistry of Peace');
    await write(page, 'Published', '2026-10');
    await press(page, 'Save citation');
    await isSaid('.citation-form', 'Saved');
    const { citation, origins } = clippingExample;
    expect(await kept()).toMatchObject({
      citation: {
        ...citation,
        title: 'A month of talks',
        author: [{ family: 'Author', given: 'Ana' }, { literal: 'Ministry of Peace' }],
        issued: '2026-10',
      },
      origins: { ...origins, title: 'reader', author: 'reader', issued: 'reader' },
    });
    await press(page, 'Done');
    await shows(page, /Title\s+A month of talks\s+from you/);
    await press(page, 'Undo');
    await eventually(kept, (now) => now?.citation.title === citation.title);
    expect(await kept()).toMatchObject({ citation, origins });
  });

  test('tells what is wrong and keeps what was typed, also over a reload', async () => {
    await write(page, 'Published', 'last week');
    await press(page, 'Save citation');
    await shows(page, '“last week” is no date.');
    expect(await kept()).toMatchObject({ citation: clippingExample.citation });
    await page.reload();
    await page.waitForSelector('.citation-form');
    await write(page, 'Published', '2026-11-01');
    await press(page, 'Save citation');
    await eventually(kept, (now) => now?.citation.issued === '2026-11-01');
  });

  test('is never an address that runs something', async () => {
    await write(page, 'Address', 'javascript:alert(1)');
    await press(page, 'Save citation');
    await shows(page, 'has to begin with http');
    expect(await kept()).toMatchObject({ citation: clippingExample.citation });
  });
});
