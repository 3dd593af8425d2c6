import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { eventually, useAttache } from './kit.ts';

/*
 * The keyword in the address bar, as the browser tells the background of it. The list below the bar is the browser's
 * own; what is asked for it is read where it is handed over.
 */

const held = useAttache();
type Suggestion = { content: string; description: string };
type Told = { suggestions: Suggestion[]; first: string };

/** Types after the keyword; answers what the list is given, and what its first line says. */
async function typed(text: string): Promise<Told> {
  const worker = await held.app.worker();
  return worker.evaluate(async (written) => {
    const { omnibox } = Reflect.get(globalThis, 'chrome');
    let first = '';
    const set = omnibox.setDefaultSuggestion;
    omnibox.setDefaultSuggestion = (said: { description: string }) => {
      first = said.description;
      return set.call(omnibox, said);
    };
    const suggestions = await new Promise<Suggestion[]>((resolve) =>
      omnibox.onInputChanged.dispatch(written, resolve),
    );
    omnibox.setDefaultSuggestion = set;
    // The browser rejects what is not its XML, here as in the list.
    for (const { description } of [...suggestions, { description: first }]) {
      await omnibox.setDefaultSuggestion({ description });
    }
    return { suggestions, first };
  }, text);
}

async function entered(text: string, disposition: string): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(
    (written, how) =>
      Reflect.get(globalThis, 'chrome').omnibox.onInputEntered.dispatch(written, how),
    text,
    disposition,
  );
}
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);
const glossaries = async (): Promise<Page[]> =>
  (await held.app.browser.pages()).filter((page) => page.url().includes('/glossary.html'));

afterEach(async () => {
  for (const page of await glossaries()) await page.close();
});

describe('what is suggested', () => {
  test('is what the glossary finds, best first, with what it is', async () => {
    const { suggestions, first } = await typed('cyber ');
    expect(suggestions).toHaveLength(8);
    expect(suggestions[0]?.description).toMatch(/^<match>.+<\/match> <dim>.+<\/dim>$/);
    expect(first).toBe('Find “cyber” in the glossary');
  });
  test('an exact name or acronym is the first line, in any of the six languages', async () => {
    for (const [text, name] of [
      ['OEWG', 'UN Open-ended Working Group on ICT security'],
      ['эстония', 'Estonia'],
      ['爱沙尼亚', 'Estonia'],
      ['إستونيا', 'Estonia'],
      ['etats-unis', 'United States'],
    ] as const) {
      expect((await typed(text)).first, text).toContain(`<match>${name}</match>`);
    }
  });
  test('signs of XML in what is typed, and in names, are harmless', async () => {
    expect((await typed('<b>&"')).first).toBe('Find “&lt;b&gt;&amp;&quot;” in the glossary');
    const { suggestions, first } = await typed('mitre');
    expect([first, ...suggestions.map(({ description }) => description)].join()).toContain(
      'MITRE ATT&amp;CK',
    );
  });
  test('every suggestion leads back to its entry', async () => {
    for (const { content, description } of (await typed('georg')).suggestions) {
      await entered(content, 'newForegroundTab');
      const [page] = await eventually(glossaries, (pages) => pages.length === 1);
      const heading = await page?.waitForSelector('main h1');
      const name = await heading?.evaluate((h1) => h1.textContent);
      expect(description).toContain(`<match>${name}</match>`);
      await page?.close();
    }
  });
  test('nothing typed is answered by a hint', async () => {
    const { suggestions, first } = await typed('  ');
    expect(suggestions).toEqual([]);
    expect(first).toContain('Look up a state');
  });
});

describe('what is entered', () => {
  test('opens the entry that is called so, in the tab that is open', async () => {
    const page = await held.app.openBlank();
    await page.bringToFront();
    await entered('oewg', 'currentTab');
    await eventually(
      () => page.url(),
      (url) => url.endsWith('/glossary.html#entry=oewg'),
    );
    await page.waitForSelector('::-p-text(UN Open-ended Working Group on ICT security)');
    await page.close();
  });
  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ] as const)('%s: opens a tab', async (disposition, isFront) => {
    const before = await held.app.openBlank();
    await before.bringToFront();
    await entered('due diligence and more', disposition);
    const [page] = await eventually(glossaries, (pages) => pages.length === 1);
    expect(page && (await addressOf(page))).toMatch(
      /\/glossary\.html#find=due%20diligence%20and%20more$/,
    );
    const worker = await held.app.worker();
    const url = await worker.evaluate(async () => {
      const [tab] = await Reflect.get(globalThis, 'chrome').tabs.query({
        active: true,
        lastFocusedWindow: true,
      });
      // A blank tab is none of ours: its address is not told.
      return tab.url ?? '';
    });
    expect(url.includes('/glossary.html')).toBe(isFront);
    await before.close();
  });
  test('works when the worker was stopped in between', async () => {
    await typed('nato');
    await held.app.killWorker();
    await entered('nato', 'newForegroundTab');
    const [page] = await eventually(glossaries, (pages) => pages.length === 1);
    expect(page && (await addressOf(page))).toMatch(/#entry=nato$/);
  });
});
