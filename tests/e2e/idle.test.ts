import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openCard } from '../harness/card.ts';
import { memoryOf } from '../harness/page-memory.ts';
import { article, eventually, fixture, openPage, pause, settled, useAttache } from './kit.ts';

/* A page that has been read is left in peace, and what it has thrown away is not kept. */

const held = useAttache();
const WATCHED_MS = 2500;

type TraceEvent = {
  name: string;
  pid: number;
  args: { data?: { url?: string; frame?: string; timerId?: number } };
};

/** What runs on the main thread of a page, or is put there for later, while nobody touches it. */
async function activity(page: Page): Promise<string[]> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8.execute'] });
  // There is nothing to wait for: that is the claim.
  await pause(WATCHED_MS);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    (name === 'FunctionCall' && (args.data?.url ?? '').startsWith('chrome-extension:')) ||
    // Pages here have no scripts: whatever is scheduled on them is Attaché’s.
    /^(?:TimerInstall|TimerFire|RequestAnimationFrame|FireAnimationFrame|RequestIdleCallback|FireIdleCallback|SchedulePostTaskCallback|RunPostTaskCallback)$/.test(
      name,
    );
  return traceEvents.filter(isOurs).map(({ name, args }) => `${name} ${args.data?.url ?? ''}`);
}

const long = `<html lang="en"><main>${'<p>Estonia and Brazil spoke of ransomware.</p>'.repeat(400)}</main></html>`;

test.each([
  ['an article', article],
  ['an article with so many marks that only those nearby are painted', long],
])('nothing is scheduled on %s that has been read', async (_, html) => {
  const page = await openPage(held, html);
  await settled(held.app, page);
  // The last frames of it may still be on their way.
  await eventually(
    () => activity(page),
    (seen) => seen.length === 0,
    15_000,
  );
});

test('nothing is scheduled after a card was open, nor after the page has changed', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  await held.app.askPage(page, 'walk', 'next');
  await eventually(
    () => openCard(page),
    (card) => card !== null,
  );
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Kenya answered.</p>');
  });
  await eventually(
    async () => (await settled(held.app, page)).mentions.length,
    (count) => count === 8,
  );
  await eventually(
    () => activity(page),
    (seen) => seen.length === 0,
    15_000,
  );
});

/** Shows articles in turn, as an app does that never loads a second page, and ends with the first. */
const swap = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const go = (globalThis as unknown as { go(n: number): void }).go;
    for (let turn = 0; turn < count; turn++) {
      for (const n of [1, 2, 0]) {
        go(n);
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
    }
  }, times);

const kept = async (page: Page) => {
  await settled(held.app, page);
  const { nodes, listeners } = await memoryOf(page);
  return { nodes, listeners };
};

test('articles that an app has put away are not kept', async () => {
  const page = await openPage(held, fixture('spa.html'));
  await swap(page, 2);
  const before = await kept(page);
  await swap(page, 12);
  await eventually(
    () => kept(page),
    (now) => now.nodes <= before.nodes && now.listeners <= before.listeners,
  );
  expect((await settled(held.app, page)).mentions).toHaveLength(2);
});

test('shadow trees that the page has put away are not kept', async () => {
  const page = await openPage(held, '<html lang="en"><main></main></html>');
  const again = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      for (let turn = 0; turn < count; turn++) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Ghana</p>'.repeat(20);
        document.querySelector('main')?.replaceChildren(host);
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
    }, times);
  await again(3);
  const before = await kept(page);
  await again(30);
  await eventually(
    () => kept(page),
    (now) => now.nodes <= before.nodes,
  );
});
