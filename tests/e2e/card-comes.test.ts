import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { callIn } from '../harness/apart.ts';
import { cardShowing, noticeShowing, openCard } from '../harness/card.ts';
import { paintedMarks, pointOf } from '../harness/marks.ts';
import { worldOf } from '../harness/own-world.ts';
import { article, eventually, openPage, pause, settled, useAttache } from './kit.ts';

/* What draws a card is brought when the first one opens: what the reader does meanwhile, and what may go wrong. */

const held = useAttache();

type Injection = { files?: string[] };
type Scripting = { executeScript(what: Injection): Promise<unknown> };
declare const chrome: { scripting: Scripting };
type Held = { asked: number; letGo: (() => void)[]; usual?: Scripting['executeScript'] };

/** Has the background wait with the card's script, or fail, until the end of the test. */
async function holdBack(how: 'wait' | 'refuse'): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate((how) => {
    const room = globalThis as unknown as { held: Held };
    const usual = chrome.scripting.executeScript;
    room.held = { asked: 0, letGo: [], usual };
    chrome.scripting.executeScript = async (what) => {
      if (!what.files?.includes('/card.js')) return usual.call(chrome.scripting, what);
      room.held.asked++;
      if (how === 'refuse') throw new Error('Cannot access contents of the page.');
      await new Promise<void>((resolve) => room.held.letGo.push(resolve));
      return usual.call(chrome.scripting, what);
    };
  }, how);
}

const asked = async (): Promise<number> =>
  (await held.app.worker()).evaluate(() => (globalThis as unknown as { held: Held }).held.asked);

async function letGo(): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(() => {
    for (const resolve of (globalThis as unknown as { held: Held }).held.letGo.splice(0)) resolve();
  });
}

afterEach(async () => {
  const worker = await held.app.worker();
  await worker.evaluate(() => {
    const { held } = globalThis as unknown as { held?: Held };
    if (held?.usual) chrome.scripting.executeScript = held.usual;
  });
});

async function opened(): Promise<Page> {
  const page = await openPage(held, article);
  await settled(held.app, page);
  await eventually(
    () => paintedMarks(page),
    ({ length }) => length > 1,
  );
  return page;
}

const clickOn = async (page: Page, text: string): Promise<void> => {
  const { x, y } = await pointOf(page, text);
  await page.mouse.click(x, y);
};

test('a page that is read has no part of it', async () => {
  const page = await opened();
  const { session, contextId } = await worldOf(page, held.app.extensionId);
  const ours = await callIn(session, contextId, () =>
    Object.keys(globalThis).filter((name) => name.startsWith('attache')),
  );
  expect(ours).not.toContain('attacheMakeCard');
  await clickOn(page, 'Estonia');
  await cardShowing(page, 'Estonia');
});

test('it comes once, with the press and before the click, for all cards', async () => {
  await holdBack('wait');
  const page = await opened();
  const { x, y } = await pointOf(page, 'Estonia');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await eventually(asked, (count) => count === 1);
  await letGo();
  await page.mouse.up();
  await cardShowing(page, 'Estonia');
  await clickOn(page, 'ransomware');
  await cardShowing(page, /ransomware/i);
  expect(await asked()).toBe(1);
});

test('a card that was clicked away before it came does not open', async () => {
  await holdBack('wait');
  const page = await opened();
  await clickOn(page, 'Estonia');
  await eventually(asked, (count) => count === 1);
  await page.mouse.click(5, 5);
  await letGo();
  // There is nothing to wait for: that is the claim.
  await pause(500);
  expect(await openCard(page)).toBeNull();
});

test('of two that were wanted before it came the later one opens', async () => {
  await holdBack('wait');
  const page = await opened();
  await clickOn(page, 'Estonia');
  await eventually(asked, (count) => count === 1);
  await clickOn(page, 'ransomware');
  await letGo();
  const card = await cardShowing(page, /ransomware/i);
  expect(card.text).not.toContain('Tallinn');
});

test('where the browser does not let it in, a notice says what to do, and the next try may succeed', async () => {
  await holdBack('refuse');
  const page = await opened();
  await clickOn(page, 'Estonia');
  await noticeShowing(page, /did not let Attaché open a card here.*reload the page/);
  expect(await openCard(page)).toBeNull();
  const worker = await held.app.worker();
  await worker.evaluate(() => {
    const { held } = globalThis as unknown as { held: Held };
    if (held.usual) chrome.scripting.executeScript = held.usual;
  });
  await clickOn(page, 'Estonia');
  await cardShowing(page, 'Estonia');
});

test('it comes though the background was asleep', async () => {
  const page = await opened();
  await held.app.killWorker();
  await clickOn(page, 'Estonia');
  await cardShowing(page, 'Estonia');
});
