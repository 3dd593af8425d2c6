import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { cardShowing, openNotice } from '../harness/card.ts';
import { launchAttache } from '../harness/launch.ts';
import { pointOf } from '../harness/marks.ts';
import {
  article,
  eventually,
  openPage,
  selectText,
  settled,
  site,
  sure,
  useAttache,
} from './kit.ts';

const held = useAttache();
const quote = (clipping: { target: { selector: { type: string }[] } } | undefined) =>
  clipping?.target.selector.find(({ type }) => type === 'TextQuoteSelector');
const kept = async () =>
  sure(await held.app.askBackground('findClippings', anyClipping, 0, 500)).clippings;
const noticed = (page: Page, text: string) =>
  eventually(
    async () => (await openNotice(page))?.text ?? '',
    (shown) => shown.includes(text),
  );

async function openArticle(html = article) {
  const page = await openPage(held, html);
  await settled(held.app, page);
  return page;
}

/** What the browser does when a key command is pressed, or a menu entry chosen. */
async function inWorker(what: 'command' | 'menu'): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(async (kind) => {
    type Dispatcher = { dispatch(...args: unknown[]): void };
    const api = Reflect.get(globalThis, 'chrome');
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const commands: Dispatcher = api.commands.onCommand;
    const menus: Dispatcher = api.contextMenus.onClicked;
    if (kind === 'command') commands.dispatch('save-clipping', tab);
    else menus.dispatch({ menuItemId: 'save-selection' }, tab);
  }, what);
}

describe('saving', () => {
  test('from the card: the sentence of the mention, with its selectors and citation', async () => {
    const page = await openArticle();
    const { x, y } = await pointOf(page, 'ransomware');
    await page.mouse.click(x, y);
    const card = await cardShowing(page, 'Save clipping');
    await card.press('Save clipping');
    await cardShowing(page, 'Saved to your clippings.');
    const [clipping] = await kept();
    expect(clipping).toMatchObject({
      scope: 'passage',
      mentions: ['EE', 'BR', 'ransomware', 'un'],
      target: { source: `${site}/page.html` },
      citation: {
        title: 'Talks go on',
        author: [{ literal: 'Ana Author' }],
        'container-title': 'The Example',
        issued: '2026-11-02T08:00:00Z',
        language: 'en',
      },
    });
    expect(quote(clipping)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Estonia and Brazil spoke of ransomware in the United Nations on Monday.',
      prefix: 'Talks go on\n',
      suffix: ' They agreed to meet again.\nThe ',
    });
    const position = clipping?.target.selector.find(({ type }) => type === 'TextPositionSelector');
    const text = await page.evaluate(() => document.body.textContent ?? '');
    const { start, end } = position as { start: number; end: number };
    expect(text.slice(start, end)).toBe(Reflect.get(quote(clipping) ?? {}, 'exact'));
  });

  test.each([
    ['command', '#second', /^The ministers left/],
    ['menu', 'h1', /^Talks go on/],
  ] as const)('a selection by the %s, with a notice on the page', async (how, what, begins) => {
    const page = await openArticle();
    await selectText(page, what);
    await inWorker(how);
    await noticed(page, 'Saved to your clippings.');
    expect(quote((await kept())[0])).toMatchObject({ exact: expect.stringMatching(begins) });
  });

  test('the same passage once more: the notice says that it is there, and it is there once', async () => {
    const before = await kept();
    const page = await openArticle();
    await selectText(page, 'h1');
    await inWorker('menu');
    await noticed(page, 'This is in your clippings already.');
    expect(await kept()).toEqual(before);
  });

  test('nothing selected: the notice says what to do, nothing is kept', async () => {
    const page = await openArticle();
    const before = await kept();
    await inWorker('command');
    await noticed(page, 'Select a passage on the page first');
    expect(await kept()).toHaveLength(before.length);
  });

  test('a passage over several paragraphs and inline elements', async () => {
    const page = await openArticle();
    await selectText(page, 'main');
    const draft = sure(await held.app.askPage(page, 'quoteSelection'));
    const { clipping: saved } = sure(await held.app.askBackground('saveClipping', draft));
    expect(Reflect.get(quote(saved) ?? {}, 'exact')).toMatch(
      /^Talks go on\n+Estonia and Brazil[\s\S]*content\.$/,
    );
    expect(saved.mentions).toEqual(['EE', 'BR', 'ransomware', 'un', 'nato', 'youtube']);
  });

  test('what is no draft is refused and changes nothing', async () => {
    const before = await kept();
    for (const bad of [null, {}, { scope: 'page' }, 'text']) {
      const answer = await held.app.askBackground('saveClipping', bad as never);
      expect(answer.ok).toBe(false);
    }
    expect(await kept()).toEqual(before);
  });
});

describe('kept', () => {
  test('after the worker was killed', async () => {
    const page = await openArticle();
    const draft = sure(await held.app.askPage(page, 'quotePage'));
    const { clipping: saved } = sure(await held.app.askBackground('saveClipping', draft));
    await held.app.killWorker();
    expect((await kept()).find(({ id }) => id === saved.id)).toEqual(saved);
  });

  test('after a restart of the browser', async () => {
    const first = await launchAttache();
    const page = await openPage({ app: first, errors: held.errors }, article);
    await settled(first, page);
    const draft = sure(await first.askPage(page, 'quotePage'));
    const { clipping: saved } = sure(await first.askBackground('saveClipping', draft));
    const second = await first.restart();
    try {
      expect(
        sure(await second.askBackground('findClippings', anyClipping, 0, 9)).clippings,
      ).toEqual([saved]);
    } finally {
      await second.close();
    }
  });
});
