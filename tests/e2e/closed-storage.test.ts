import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { askFrom, worldOf } from '../harness/own-world.ts';
import { article, eventually, openPage, settled, site, useAttache } from './kit.ts';
import { clearStorage, put, storedIn } from './options-kit.ts';

/* Scripts on pages do not reach the extension's storage; what the reader chooses holds on open pages all the same. */

const held = useAttache();
const other = 'https://www.bbc.com';
const rule = (host: string) => ({ site: host, entryId: 'BR', name: 'Brazil', surface: 'brazil' });
const row = (host: string) => ({ [`not ${host} BR brazil`]: rule(host) });
const brief = { 'brief x': { id: 'x', title: 'for my eyes' } };
beforeEach(() => clearStorage(held));

/** Runs where our scripts run, in every frame of a page: what its storage answers. */
async function triedOn(page: Page): Promise<string[]> {
  const worker = await held.app.worker();
  return worker.evaluate(async (url) => {
    const { scripting, tabs } = Reflect.get(globalThis, 'chrome');
    const all: { id: number; url: string }[] = await tabs.query({});
    const answers: { result: string[] }[] = await scripting.executeScript({
      target: { tabId: all.find((tab) => tab.url === url)?.id, allFrames: true },
      func: async () => {
        const { storage } = Reflect.get(globalThis, 'chrome');
        const said: string[] = [];
        for (const area of ['local', 'session', 'sync']) {
          for (const [method, arg] of [
            ['get', null],
            ['set', { 'marking.density': 'none' }],
            ['remove', 'brief x'],
            ['clear', undefined],
            ['setAccessLevel', { accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }],
          ] as const) {
            const call = storage?.[area]?.[method];
            const answer = await Promise.resolve()
              .then(() => call.apply(storage[area], arg === undefined ? [] : [arg]))
              .then(
                (value) => `answered ${JSON.stringify(value)}`,
                () => 'refused',
              );
            said.push(`${area}.${method} ${answer}`);
          }
        }
        return said;
      },
    });
    return answers.flatMap(({ result }) => result);
  }, page.url());
}

const marked = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);
const hasMark = (page: Page, name: string, isThere: boolean): Promise<string[]> =>
  eventually(
    () => marked(page),
    (texts) => texts.includes(name) === isThere && texts.includes('NATO'),
  );
const namesIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...CSS.highlights].flatMap(([, marks]) =>
      [...marks].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    ),
  );

describe('the storage', () => {
  test('is closed to scripts on a page and in its frames, also after the background has started anew', async () => {
    await put(held, brief);
    held.app.server.serve(`${site}/inner.html`, article);
    const page = await openPage(
      held,
      article.replace('</main>', '<iframe src="/inner.html" width="700" height="400"></iframe>$&'),
      { address: `${site}/outer.html` },
    );
    await settled(held.app, page);
    for (const _ of ['at first', 'after it was stopped']) {
      const tried = await triedOn(page);
      expect(tried).toHaveLength(2 * 15);
      expect(tried.filter((said) => !said.endsWith(' refused'))).toEqual([]);
      expect(await storedIn(held)).toEqual(brief);
      await held.app.killWorker();
    }
  });

  test('answers our own pages as before', async () => {
    await put(held, brief);
    const options = await held.app.openExtensionPage('options.html');
    const seen = await options.evaluate(async () => {
      const { local, session, sync } = Reflect.get(window, 'chrome').storage;
      return [await local.get(null), await session.get(null), await sync.get(null)];
    });
    expect(seen).toEqual([brief, {}, {}]);
    await options.close();
  });
});

describe('a choice that is changed while the background sleeps', () => {
  test('holds at once on a page and in its frames, without a reload', async () => {
    held.app.server.serve(`${site}/inner.html`, article);
    const page = await openPage(
      held,
      article.replace('</main>', '<iframe src="/inner.html" width="700" height="400"></iframe>$&'),
      { address: `${site}/outer.html` },
    );
    await settled(held.app, page);
    await hasMark(page, 'Brazil', true);
    const frame = page.frames().find((each) => each.url().endsWith('/inner.html'));
    if (!frame) throw new Error('There is no frame');
    await eventually(
      () => namesIn(frame),
      (names) => names.includes('Brazil'),
    );
    const options = await held.app.openExtensionPage('options.html');
    const set = (rows: object) =>
      options.evaluate((some) => Reflect.get(window, 'chrome').storage.local.set(some), rows);
    await held.app.killWorker();
    await set(row('www.reuters.com'));
    await hasMark(page, 'Brazil', false);
    await eventually(
      () => namesIn(frame),
      (names) => !names.includes('Brazil') && names.includes('NATO'),
    );
    await held.app.killWorker();
    await set({ 'marking.density': 'none' });
    await eventually(
      async () => [...(await marked(page)), ...(await namesIn(frame))],
      (names) => names.length === 0,
    );
    await options.close();
  });

  test('holds on a page that is opened before it is awake: nothing else is marked even for a moment', async () => {
    await put(held, {
      'marking.kinds': { state: false, organisation: true, platform: true, term: true },
    });
    const page = await held.app.openBlank();
    await page.evaluateOnNewDocument(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = (): void => {
        for (const [, marks] of CSS.highlights) {
          for (const { startContainer, startOffset, endOffset } of marks) {
            seen.add((startContainer.textContent ?? '').slice(startOffset, endOffset));
          }
        }
        requestAnimationFrame(look);
      };
      look();
    });
    held.app.server.serve(`${site}/asleep.html`, article);
    await held.app.killWorker();
    await page.goto(`${site}/asleep.html`);
    await hasMark(page, 'Estonia', false);
    await settled(held.app, page);
    const seen = await page.evaluate(() => [...Reflect.get(window, 'seen')] as string[]);
    expect(seen).toContain('NATO');
    expect(seen).not.toContain('Estonia');
  });

  test('holds on a page that one comes back to', async () => {
    const page = await openPage(held, article, { address: `${site}/back.html` });
    await settled(held.app, page);
    await page.evaluate(() => Reflect.set(window, 'wasPutAside', true));
    held.app.server.serve(`${site}/next.html`, article);
    await page.goto(`${site}/next.html`);
    await settled(held.app, page);
    await put(held, row('www.reuters.com'));
    await page.goBack();
    await hasMark(page, 'Brazil', false);
    expect(await marked(page)).toContain('Estonia');
    expect(await page.evaluate(() => Reflect.get(window, 'wasPutAside'))).toBe(true);
  });
});

describe('a page that has taken over our script on it', () => {
  test('hears of the choices of its own site, and adds to these alone', async () => {
    await put(held, { ...row('www.bbc.com'), ...brief, 'marking@www.bbc.com.density': 'none' });
    const page = await openPage(held, article, { address: `${site}/one` });
    await settled(held.app, page);
    const world = await worldOf(page, held.app.extensionId);
    const ask = (method: string, args: unknown[]) => askFrom(world, method, args);
    const heard = JSON.parse(await ask('choicesHere', []));
    expect(heard).toMatchObject({ ok: true, value: { exclusions: [] } });
    expect(Object.keys(heard.value).sort()).toEqual(['exclusions', 'marking']);
    expect(heard.value.marking.density).toBe('every');

    const before = await storedIn(held);
    for (const host of ['www.bbc.com', 'reuters.com', 'com', '', '*', `www.reuters.com/${other}`]) {
      expect(await ask('excludeHere', [rule(host)]), host).toContain('its own site only');
    }
    for (const args of [[], [null], [{}], [{ ...rule('www.reuters.com'), name: 7 }], ['x', 'y']]) {
      expect(await ask('excludeHere', args), JSON.stringify(args)).toContain('"ok":false');
    }
    expect(await storedIn(held)).toEqual(before);

    expect(await ask('excludeHere', [rule('www.reuters.com')])).toBe('{"ok":true,"value":null}');
    expect(await storedIn(held)).toEqual({ ...before, ...row('www.reuters.com') });
    await hasMark(page, 'Brazil', false);
  });
});
