import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readdir } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { parse } from 'parse5';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readImport } from '../../utils/clippings/import/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { annotationProblems } from '../clippings/annotation-model.ts';
import { docxParts, nodesIn, textIn } from '../clippings/docx-parts.ts';
import { quoting } from '../clippings/example.ts';
import { eventually, shows, sure, useAttache } from './kit.ts';
import { dialogSays, downloaded, fill, openLibrary, press } from './transfer-kit.ts';

/* Clippings leave the library as files that others read, and over the clipboard. */

const held = useAttache();
const words = ['The group met in New York.', 'اجتمع الفريق.', '=HYPERLINK("https://evil.example")'];
const clippings: Clipping[] = words.map((exact, index) => ({
  ...quoting(exact),
  id: `a${index}-export`,
  created: `2026-11-03T09:0${index}:00.000Z`,
  mentions: ['EE'],
}));
beforeAll(() => fill(held.app, clippings));

async function choose(page: Page, format: string): Promise<void> {
  await shows(page, 'Export…');
  await eventually(
    () => page.$eval('.export-menu button', (button) => button.disabled),
    (isDisabled) => !isDisabled,
  );
  await press(page, 'Export 3 clippings…');
  await page.locator(`dialog input[value="${format}"]`).click();
}

async function exported(format: string, extension: string, isSafe = true) {
  const { page, downloads } = await openLibrary(held.app);
  await choose(page, format);
  if (!isSafe) await page.locator('dialog input[type=checkbox]').click();
  await press(page, 'Save as file');
  const file = await downloaded(downloads, extension);
  expect(file.name).toMatch(new RegExp(`^attache-${format}-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`));
  await shows(page, `3 clippings exported to ${file.name}.`);
  expect(await page.$('dialog[open]')).toBeNull();
  await page.close();
  return file.bytes;
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('each format is a file that its parser reads', () => {
  test('Markdown', async () => {
    const html = new MarkdownIt().render(textOf(await exported('markdown', 'md')));
    for (const quote of words) expect(html).toContain(quote.replaceAll('"', '&quot;'));
    expect(html).toContain('Estonia');
  });
  test('notes', async () => {
    const files = Object.entries(unzipSync(await exported('notes', 'zip')));
    expect(files).toHaveLength(3);
    for (const [name, file] of files) {
      expect(name).toMatch(/\.md$/);
      expect(strFromU8(file)).toMatch(/^---\n/);
    }
  });
  test('Word', async () => {
    const { document } = docxParts(await exported('docx', 'docx'));
    const text = nodesIn(document, 'w:p').map(textIn).join('\n');
    for (const quote of words) expect(text).toContain(quote);
  });
  test('a web page', async () => {
    const html = textOf(await exported('html', 'html'));
    expect(
      JSON.stringify(parse(html), (key, value) => (key === 'parentNode' ? null : value)),
    ).toContain('اجتمع الفريق.');
  });
  test.each([true, false])('a table, safe for spreadsheets: %s', async (isSafe) => {
    const bytes = await exported('csv', 'csv', isSafe);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<Record<string, string>>(textOf(bytes), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const mark = isSafe ? "'" : '';
    expect(data.map(({ Quotation }) => Quotation)).toEqual([
      `${mark}${words[2]}`,
      words[1],
      words[0],
    ]);
  });
  test('Readwise', async () => {
    const { data } = Papa.parse<Record<string, string>>(textOf(await exported('readwise', 'csv')), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ Highlight }) => Highlight)).toEqual([...words].reverse());
  });
  test('CSL-JSON', async () => {
    const [item, ...others] = JSON.parse(textOf(await exported('csl-json', 'json')));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title: 'A week of talks', 'container-title': 'The Example' });
  });
  test.each([
    ['ris', 'ris'],
    ['bibtex', 'bib'],
  ])('%s', async (format, extension) => {
    const { data } = new Cite(textOf(await exported(format, extension)), { generateGraph: false });
    expect(data.map(({ title }) => title)).toEqual(['A week of talks']);
  });
  test('annotations, which come back as the clippings they were', async () => {
    const text = textOf(await exported('web-annotation', 'jsonld'));
    const annotations: unknown[] = JSON.parse(text);
    expect(annotations.flatMap(annotationProblems)).toEqual([]);
    const back = sure(readImport(text, 'web-annotation', { now: new Date() }));
    expect(back.clippings).toHaveLength(3);
  });
});

test('what is copied has rich and plain text, with its citation', async () => {
  const { page } = await openLibrary(held.app);
  const origin = `chrome-extension://${held.app.extensionId}`;
  await held.app.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await press(page, 'Copy 3 clippings with citation');
  await shows(page, '3 clippings copied with citation.');
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  for (const form of [text, html]) {
    expect(form).toContain('The group met in New York.');
    expect(form).toContain('A week of talks');
    expect(form).toContain('https://example.org/story');
  }
  expect(html).toContain('<blockquote');
  await page.close();
});

test('many are fetched in parts, can be stopped, and what a format cannot hold is said', async () => {
  const many = Array.from({ length: 2500 }, (_, index) => ({
    ...quoting(`Number ${index}.`),
    id: `b${index}-export`,
  }));
  await fill(held.app, many);
  const { page, downloads } = await openLibrary(held.app);
  await holdAnswers(page);
  await press(page, 'Export 2,503 clippings…');
  await page.locator('dialog input[value="docx"]').click();
  await press(page, 'Save as file');
  await dialogSays(page, 'Reading the clippings');
  await letGo(page);
  await dialogSays(page, '500 of 2,503');
  await press(page, 'Stop');
  await letGo(page);
  await press(page, 'Save as file');
  for (let done = 500; done <= 2500; done += 500) {
    await letGo(page);
    await dialogSays(page, `${done.toLocaleString('en')} of 2,503`);
  }
  await letGo(page);
  await dialogSays(page, 'A DOCX document holds at most 2,000 clippings.');
  expect(await readdir(downloads)).toEqual([]);
  await page.keyboard.press('Escape');
  await shows(page, 'Export…');
  expect(await page.$('dialog[open]')).toBeNull();
  await page.close();
});

/** Clippings asked for wait until the test lets them go. */
const holdAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scope = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const send = scope.runtime.sendMessage.bind(scope.runtime);
    const waiting: (() => void)[] = [];
    scope.runtime.sendMessage = async (message: { method: string }) => {
      if (message.method === 'getClippings')
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      return send(message);
    };
    Reflect.set(globalThis, 'letGo', () => waiting.shift()?.() === undefined);
    Reflect.set(globalThis, 'waiting', waiting);
  });
async function letGo(page: Page): Promise<void> {
  await eventually(
    () => page.evaluate(() => Reflect.get(globalThis, 'waiting').length),
    (count) => count > 0,
  );
  await page.evaluate(() => Reflect.get(globalThis, 'letGo')());
}
