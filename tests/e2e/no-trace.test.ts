import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardShowing, openCard } from '../harness/card.ts';
import { attachMeter } from '../harness/meter.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { serveFile } from '../harness/serve-file.ts';
import { listenersOf, type Traces, tracesOn } from '../harness/traces.ts';
import {
  elsewhere,
  eventually,
  expectedPages,
  fixture,
  settled,
  site,
  sure,
  useAttache,
} from './kit.ts';

/*
 * A page with Attaché on it is the page without it: compared with the same page on a site where
 * Attaché does not run, while marks show, while a card is open, and after both.
 */

const held = useAttache();
const shared = path.resolve(import.meta.dirname, '../../../shared/eval/pages');
const sharedPages = existsSync(shared)
  ? readdirSync(shared).filter((name) => name.endsWith('.html'))
  : [];
const scripted = ['sample-article', 'spa', 'live', 'stubborn', 'closed'];

/** Opens the same page twice: where Attaché does not run, and where it does. */
async function openedTwice(bareAddress: string, address: string) {
  const { app } = held;
  const bare = await app.open(bareAddress);
  const before = await tracesOn(bare);
  await bare.close();
  const page = await app.openBlank();
  const meter = await attachMeter(page);
  await page.goto(address);
  const reading = await settled(app, page);
  return { page, meter, reading, before };
}

/** Everything but what is registered in `CSS.highlights`. */
const withoutMarks = ({ highlights, ...rest }: Traces) => ({
  ...rest,
  highlights: highlights.filter((name) => !name.startsWith('attache-')),
});

async function setDensity(density: 'none' | 'every'): Promise<void> {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: `chrome.storage.local.set({ 'marking.density': '${density}' })`,
    awaitPromise: true,
  });
}

/** `shift` is what the page's layout shifts by itself while it loads; without it, not known. */
async function leavesNoTrace(bareAddress: string, address: string, shift?: number): Promise<void> {
  const { page, meter, reading, before } = await openedTwice(bareAddress, address);
  const { layoutShift } = await meter.read();
  if (shift !== undefined) expect(layoutShift).toBe(shift);
  const during = await tracesOn(page);
  expect(withoutMarks(during)).toEqual(before);
  const kinds = new Set(reading.mentions.map(({ kind }) => `attache-${kind}`));
  expect(during.highlights.filter((name) => kinds.has(name))).toEqual([...kinds].sort());

  if (reading.mentions.length > 0) await hasOneElementMore(page, before.document);
  expect(withoutMarks(await tracesOn(page))).toEqual(before);

  const registered = (names: string[]) =>
    eventually(
      () => tracesOn(page),
      ({ highlights }) => highlights.join() === names.join(),
    );
  await setDensity('none');
  await registered(before.highlights);
  expect(await tracesOn(page)).toEqual(before);
  await setDensity('every');
  await registered(during.highlights);
  expect((await meter.read()).layoutShift).toBe(layoutShift);
  await page.close();
}

/** With the card open the page has one element more, in the top layer; then it is gone again. */
async function hasOneElementMore(page: Page, before: string): Promise<void> {
  sure(await held.app.askPage(page, 'goTo', 0));
  await cardShowing(page, 'Why this?');
  const open = await serialiseDocument(page);
  const ours = open.match(/<ATTACHE-CARD[^>]*><\/ATTACHE-CARD>/g) ?? [];
  expect(ours).toHaveLength(1);
  expect(open.replace(ours[0] ?? '', '')).toBe(before);
  expect(await page.$$eval('attache-card:popover-open', (hosts) => hosts.length)).toBe(1);
  await page.keyboard.press('Escape');
  await eventually(
    () => openCard(page),
    (card) => card === null,
  );
}

describe('the project’s own pages', () => {
  const pages = [
    ...expectedPages.map(({ slug, headers }) => ({ slug, headers })),
    ...scripted.map((slug) => ({ slug, headers: {} })),
  ];
  test.each(pages)('$slug', async ({ slug, headers }) => {
    for (const host of [elsewhere, site]) {
      held.app.server.serve(`${host}/${slug}.html`, {
        body: fixture(`${slug}.html`),
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      });
    }
    await leavesNoTrace(`${elsewhere}/${slug}.html`, `${site}/${slug}.html`, 0);
  });
});

describe.skipIf(sharedPages.length === 0)(
  'pages of news sites (skipped where there are none beside the project)',
  () => {
    test.each(sharedPages)('%s', async (name) => {
      const address = serveFile(held.app.server, path.join(shared, name), 1);
      held.app.server.serve(`${elsewhere}/${name}`, {
        body: readFileSync(path.join(shared, name)),
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      await leavesNoTrace(`${elsewhere}/${name}`, address);
    });
  },
);

test('a page hears nothing of it: no message, no listener of another world', async () => {
  const page = await held.app.openBlank();
  const session = await page.createCDPSession();
  let ownContext = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ownContext = context.id;
  });
  await session.send('Runtime.enable');
  held.app.server.serve(
    `${site}/heard.html`,
    `<html lang="en"><script>
       window.heard = [];
       addEventListener('message', ({ data }) => heard.push(data));
     </script><p>Estonia</p></html>`,
  );
  await page.goto(`${site}/heard.html`);
  await settled(held.app, page);
  sure(await held.app.askPage(page, 'goTo', 0));
  await cardShowing(page, 'Why this?');
  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(await listenersOf(session, 'document')).toEqual([]);
  // That such listeners would be found: here they are, in the extension's own world.
  expect(await listenersOf(session, 'document', ownContext)).toContain('document click true');
});
