import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { checkClipping } from '../../utils/clippings/check-clipping.ts';
import { isResult } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingDraft } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { draftExample, quoting } from '../clippings/example.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { pause, sure, useAttache } from './kit.ts';

/*
 * What a reader was told is saved is there, whole, whatever ends in between: the worker at any moment of a
 * save, or the whole browser while it writes.
 */

const held = useAttache();
const KILLS = 200;
const CRASHES = 20;

const draft = (exact: string): ClippingDraft => ({
  ...draftExample,
  target: quoting(exact).target,
  note: exact.repeat(200),
});

/** Starts a save, and notes the clipping when the answer says that it is saved. */
function begin(app: Attache, exact: string, acknowledged: Map<string, Clipping>): Promise<void> {
  return app.askBackground('saveClipping', draft(exact)).then(
    (answer) => {
      // A browser whose worker went away may answer with nothing.
      if (isResult(answer) && answer.ok)
        acknowledged.set(answer.value.clipping.id, answer.value.clipping);
    },
    // The worker, or the browser, went away before it answered: nothing was promised.
    () => undefined,
  );
}

async function all(app: Attache): Promise<Clipping[]> {
  const ids = sure(await app.askBackground('findClippingIds', anyClipping));
  const parts: Clipping[] = [];
  for (let from = 0; from < ids.length; from += 400) {
    parts.push(...sure(await app.askBackground('getClippings', ids.slice(from, from + 400))));
  }
  expect(sure(await app.askBackground('damagedClippings'))).toEqual([]);
  return parts;
}

/** All that was acknowledged is there as it was told, and nothing is there that is not whole. */
async function nothingLost(app: Attache, acknowledged: ReadonlyMap<string, Clipping>) {
  const there = await all(app);
  const byId = new Map(there.map((clipping) => [clipping.id, clipping]));
  expect([...acknowledged.keys()].filter((id) => !byId.has(id))).toEqual([]);
  for (const [id, clipping] of acknowledged) expect(byId.get(id)).toEqual(clipping);
  for (const clipping of there) {
    expect(checkClipping(clipping).ok).toBe(true);
    expect(clipping.note).toBe(draft(clipping.note.slice(0, clipping.note.length / 200)).note);
  }
  // What can be found by its words is what is there.
  const found = sure(
    await app.askBackground('findClippings', { ...anyClipping, text: 'run' }, 0, 1),
  );
  expect(found.total).toBe(there.length);
}

/** Clippings that the browser had lost came from their second copy: right, and worth to be known. */
async function sayBroughtBack(app: Attache, run: number): Promise<void> {
  const worker = await app.worker();
  const key = 'clippings.broughtBack';
  const note = await worker.evaluate(async (name) => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    const { [name]: found } = await local.get(name);
    await local.remove(name);
    return found as unknown;
  }, key);
  if (note)
    console.warn(`At start ${run} the browser had lost its database: ${JSON.stringify(note)}`);
}

test(`the worker ends at any moment of ${KILLS} saves`, { timeout: 240_000 }, async () => {
  const acknowledged = new Map<string, Clipping>();
  let unanswered = 0;
  for (let run = 0; run < KILLS; run++) {
    const before = acknowledged.size;
    // Some saves find a worker that runs, some have to wake one.
    if (run % 2 === 0) await held.app.worker();
    const saving = begin(held.app, `run ${run}.`, acknowledged);
    await pause(Math.random() * (run % 2 === 0 ? 25 : 120));
    await held.app.killWorker();
    await Promise.race([saving, pause(2000)]);
    if (acknowledged.size === before) unanswered++;
  }
  await nothingLost(held.app, acknowledged);
  // Moments before and after the answer were met, or the test has shown nothing.
  expect(unanswered).toBeGreaterThan(KILLS / 20);
  expect(acknowledged.size).toBeGreaterThan(KILLS / 20);
});

test(`the browser is killed while it writes, ${CRASHES} times`, { timeout: 240_000 }, async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'attache-crash-'));
  const acknowledged = new Map<string, Clipping>();
  try {
    for (let run = 0; run < CRASHES; run++) {
      const app = await launchAttache({ profile });
      if (run > 0) await nothingLost(app, acknowledged);
      await sayBroughtBack(app, run);
      const until = Date.now() + 30 + Math.random() * 250;
      const saving: Promise<void>[] = [];
      for (let number = 0; Date.now() < until; number++) {
        saving.push(begin(app, `run ${run} ${number}.`, acknowledged));
        if (number % 4 === 3) await Promise.race([saving.at(-1), pause(50)]);
      }
      app.browser.process()?.kill('SIGKILL');
      await Promise.race([Promise.all(saving), pause(500)]);
      await app.close().catch(() => undefined);
    }
    const last = await launchAttache({ profile });
    await nothingLost(last, acknowledged);
    await last.close();
    expect(acknowledged.size).toBeGreaterThan(CRASHES);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

describe('many at once', () => {
  test('two tabs and three windows save, and ten thousand clippings are imported meanwhile', async () => {
    const { app } = held;
    const before = await all(app);
    const tabs = await Promise.all([1, 2].map(() => app.openExtensionPage('library.html')));
    const screens = [...tabs, ...(await Promise.all([1, 2, 3].map(() => openWindow(app))))];
    const many = Array.from({ length: 10_000 }, (_, number): Clipping => {
      const created = new Date(Date.UTC(2020, 0, 1, 0, number)).toISOString();
      const id = `${(number % 256).toString(16).padStart(2, '0')}-imported-${number}`;
      return {
        ...draft(`imported ${number}`),
        note: '',
        id,
        created,
        modified: created,
        deleted: null,
      };
    });
    const importing = (async () => {
      for (let from = 0; from < many.length; from += 1000) {
        sure(await app.askBackground('stageImport', many.slice(from, from + 1000), from === 0));
      }
      return sure(await app.askBackground('importStaged'));
    })();
    const saved = await Promise.all(
      screens.flatMap((screen, number) =>
        Array.from({ length: 8 }, (_, at) =>
          screen.evaluate(
            async (message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(message),
            { to: 'background', method: 'saveClipping', args: [draft(`screen ${number} ${at}`)] },
          ),
        ),
      ),
    );
    expect((await importing).added).toHaveLength(10_000);
    for (const answer of saved) expect(answer).toMatchObject({ ok: true, value: { isNew: true } });
    expect(sure(await app.askBackground('findClippingIds', anyClipping))).toHaveLength(
      before.length + 10_000 + 40,
    );
    for (const screen of screens) await screen.close();
  }, 120_000);
});

/** The library in a window of its own. */
async function openWindow(app: Attache): Promise<Page> {
  const worker = await app.worker();
  const url = `chrome-extension://${app.extensionId}/library.html#${crypto.randomUUID()}`;
  await worker.evaluate(async (address) => {
    await Reflect.get(globalThis, 'chrome').windows.create({ url: address });
  }, url);
  const target = await app.browser.waitForTarget((each) => each.url() === url);
  const page = await target.page();
  if (!page) throw new Error('The window shows no page');
  return page;
}

test('where the browser refuses its database, that is said and nothing is called saved', async () => {
  const worker = await held.app.worker();
  const refuse = (name: string) =>
    worker.evaluate((error) => {
      const own = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = own;
        throw new DOMException('refused', error);
      };
    }, name);
  for (const [error, words] of [
    ['QuotaExceededError', /is full\. Nothing was changed/],
    ['UnknownError', /refused the clippings database, so nothing was changed/],
  ] as const) {
    const before = sure(await held.app.askBackground('findClippingIds', anyClipping));
    await refuse(error);
    expect(await held.app.askBackground('saveClipping', draft('refused'))).toMatchObject({
      ok: false,
      problem: { code: 'storage', message: expect.stringMatching(words) },
    });
    expect(sure(await held.app.askBackground('findClippingIds', anyClipping))).toEqual(before);
  }
  expect(sure(await held.app.askBackground('saveClipping', draft('refused'))).isNew).toBe(true);
});
