import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BackgroundApi, pageMethods } from '../../utils/messaging/protocol.ts';
import { callIn } from '../harness/apart.ts';
import { paintedMarks } from '../harness/marks.ts';
import { askFrom, type World, worldOf } from '../harness/own-world.ts';
import { article, openPage, selectText, settled, site, sure, useAttache } from './kit.ts';

/* Who may ask Attaché for what: pages and other extensions nothing, its scripts on pages only what they need. */

const held = useAttache();
let page: Page;
let id: string;

beforeAll(async () => {
  page = await openPage(held, article, { address: `${site}/one` });
  await settled(held.app, page);
  await selectText(page, '#second');
  const draft = sure(await held.app.askPage(page, 'quoteSelection'));
  id = sure(await held.app.askBackground('saveClipping', { ...draft, note: 'for my eyes' }))
    .clipping.id;
});

/** Every way of asking the background, as another extension or a page would send it. */
const requests = [
  'findClippings',
  'getClippings',
  'rawRows',
  'snapshots',
  'emptyTrash',
  'analyse',
].map((method) => ({ to: 'background', method, args: [[id]] }));

type Connecting = {
  runtime?: {
    sendMessage(to: string, message: unknown): Promise<unknown>;
    connect(to: string): { onDisconnect: { addListener(heard: () => void): void } };
    lastError?: { message?: string };
  };
};

/** Runs in a page: what comes back from Attaché. */
async function askFromOutside(to: string, messages: unknown[]): Promise<string[]> {
  const { runtime } = (Reflect.get(globalThis, 'chrome') ?? {}) as Connecting;
  if (!runtime?.sendMessage) return ['no way to ask'];
  const answers = await Promise.all(
    messages.map((message) =>
      runtime.sendMessage(to, message).then(
        (answer) => `answered ${JSON.stringify(answer)}`,
        (error) => String(error),
      ),
    ),
  );
  const port = runtime.connect(to);
  const ended = await new Promise<string>((resolve) =>
    port.onDisconnect.addListener(() => resolve(`port: ${runtime.lastError?.message}`)),
  );
  return [...new Set([...answers, ended])];
}

describe('a page', () => {
  test('has no way to ask, on a site that is read or elsewhere', async () => {
    const { extensionId } = held.app;
    expect(await page.evaluate(askFromOutside, extensionId, requests)).toEqual(['no way to ask']);
    const other = await openPage(held, article, { address: 'https://blog.example/' });
    expect(await other.evaluate(askFromOutside, extensionId, requests)).toEqual(['no way to ask']);
  });

  test('moves nothing by messages and events of its own', async () => {
    const before = await paintedMarks(page);
    await page.evaluate((messages) => {
      for (const to of ['page', 'background', 'clips']) {
        for (const message of messages) {
          const data = { ...message, to };
          window.postMessage(data, '*');
          for (const name of ['message', 'attache', 'wxt:content-script-started']) {
            document.dispatchEvent(new CustomEvent(name, { detail: data }));
            window.dispatchEvent(new CustomEvent(name, { detail: data }));
          }
        }
      }
      window.postMessage({ to: 'page', method: 'withdraw', args: [['<all_urls>']] }, '*');
    }, requests);
    expect(sure(await held.app.askPage(page, 'reading', 0)).state).toBe('ready');
    expect(await paintedMarks(page)).toEqual(before);
  });

  test('sees no file of the extension, and no name of its scripts', async () => {
    const { extensionId } = held.app;
    const files = [
      'manifest.json',
      'library.html',
      'content-scripts/article.js',
      'guard.js',
      'icon/16.png',
    ];
    const seen = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => address,
              () => '',
            ),
          ),
        ),
      files.map((file) => `chrome-extension://${extensionId}/${file}`),
    );
    expect(seen.join('')).toBe('');
    held.errors.splice(0);
    expect(
      await page.evaluate(() =>
        Object.keys(globalThis).filter((name) => /attache|wxt/i.test(name)),
      ),
    ).toEqual([]);
  });
});

test('another extension gets no answer, and no line stays open', async () => {
  const { browser, extensionId } = held.app;
  const stranger = await browser.installExtension(path.join(import.meta.dirname, 'stranger'));
  const room = await browser.newPage();
  await room.goto(`chrome-extension://${stranger}/manifest.json`);
  const answers = await room.evaluate(askFromOutside, extensionId, requests);
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).toMatch(/Receiving end does not exist/);
  await room.close();
});

describe('a page that has taken over our script on it', () => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf(page, held.app.extensionId);
  });
  const ask = (method: string, args: unknown[]) => askFrom(world, method, args);

  const everything = { text: '', kinds: [], collection: null, tags: [], trash: false };
  const closed: Record<Exclude<keyof BackgroundApi, (typeof pageMethods)[number]>, unknown[]> = {
    summaries: [['EE']],
    relatedToArticle: [{ near: [], page: [], published: '' }],
    openTab: [1],
    findClippings: [everything, 0, 10],
    findClippingIds: [everything],
    clippingFacets: [everything],
    getClippings: [[]],
    openingClipping: ['x'],
    changeClipping: ['x', { note: 'changed' }],
    sortClippings: [['x'], { add: [], remove: [], collection: null }],
    deleteClippings: [['x']],
    restoreClippings: [['x']],
    stageDamaged: [[]],
    emptyTrash: [['x']],
    keptLike: [['x'], []],
    stageImport: [[], true],
    importStaged: [],
    undoImport: [{}],
    damagedClippings: [],
    rawRows: [0],
    snapshots: [],
    takeSnapshot: [],
    restoreSnapshot: [''],
    clippingsOfSite: [''],
    eraseEverything: [],
    putInStep: [],
  };
  test.each(Object.entries(closed))('may not ask for %s', async (method, args) => {
    const given = args.map((value) => (JSON.stringify(value) === '["x"]' ? [id] : value));
    const answer = await ask(method, given[0] === 'x' ? [id, ...given.slice(1)] : given);
    expect(answer).toContain('"ok":false');
    expect(answer).toContain(`does not know (“${method}”)`);
  });

  test('finds what its own site may know, and not what was kept of another', async () => {
    expect(await ask('clippingsOn', [[`${site}/one`]])).toContain('for my eyes');
    const other = await openPage(held, article, { address: 'https://www.bbc.com/news/two' });
    await settled(held.app, other);
    const draft = sure(await held.app.askPage(other, 'quotePage'));
    sure(await held.app.askBackground('saveClipping', { ...draft, note: 'of another site' }));
    const there = ['https://www.bbc.com/news/two', 'file:///etc/passwd', 'not an address', '*'];
    expect(await ask('clippingsOn', [there])).toBe('{"ok":true,"value":[]}');
    // Saving the same again answers with what is there.
    const again = await ask('saveClipping', [draft]);
    expect(again).toContain('"ok":false');
    expect(again).not.toContain('of another site');
  });

  test('reaches other frames only with what frames are asked for', async () => {
    for (const method of ['quotePage', 'notify', 'withdraw', 'constructor']) {
      const answer = await ask('askFrames', [{ frameIds: [0], method, args: [] }]);
      expect(answer, method).toContain('"ok":false');
    }
  });

  test('has no call on tabs, scripts or permissions', async () => {
    const calls = await callIn(world.session, world.contextId, () => {
      const { tabs, permissions, downloads, action, scripting } = Reflect.get(globalThis, 'chrome');
      return [tabs, permissions, downloads, action, scripting?.executeScript].map(
        (api) => typeof api,
      );
    });
    expect([...new Set(calls)]).toEqual(['undefined']);
  });

  test.each(['', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'gets nowhere with “%s”',
    async (method) => {
      expect(await ask(method, [])).toContain('"ok":false');
    },
  );

  test('everything that it may ask for is on a list', () => {
    expect([...pageMethods, ...Object.keys(closed)].sort()).toEqual(
      [...new Set([...pageMethods, ...Object.keys(closed)])].sort(),
    );
    expect([...pageMethods].sort()).toEqual([
      'analyse',
      'announceFrame',
      'askFrames',
      'callFrames',
      'choicesHere',
      'clippingsOn',
      'describe',
      'excludeHere',
      'explaining',
      'isWithdrawn',
      'needCard',
      'needClips',
      'pageOpened',
      'saveClipping',
      'searchGlossary',
    ]);
  });
});
