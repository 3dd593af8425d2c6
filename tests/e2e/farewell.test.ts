import { afterEach, describe, expect, test } from 'vitest';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { paintedMarks } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { article, eventually, openPage, selectText, settled, sure } from './kit.ts';

/* An extension that is updated or removed leaves open pages as it found them. */

let app: Attache | null = null;
afterEach(async () => {
  await app?.close();
  app = null;
});

async function opened() {
  app = await launchAttache();
  const held = { app, errors: [] as string[] };
  const page = await openPage(held, article);
  const before = await serialiseDocument(page);
  await settled(app, page);
  expect(await paintedMarks(page)).not.toEqual([]);
  await selectText(page, '#second');
  sure(await app.askBackground('saveClipping', sure(await app.askPage(page, 'quoteSelection'))));
  sure(await app.askClips(page, 'refresh'));
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  expect(await page.evaluate(() => CSS.highlights.has('attache-clipping'))).toBe(true);
  return { app, page, before, errors: held.errors };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const names = ({ page }: Opened) => page.evaluate(() => [...CSS.highlights.keys()]);
const notices = ({ page }: Opened) =>
  page.evaluate(() => document.querySelectorAll('attache-notice').length);

/** What a reader does on coming back: presses somewhere on the page. */
async function comesBack(given: Opened): Promise<void> {
  const { page, before, errors } = given;
  await page.bringToFront();
  await eventually(
    async () => {
      // The browser may still be about to end the extension: then the next press finds it gone.
      await page.mouse.click(5, 5);
      return names(given);
    },
    (left) => left.length === 0,
  );
  expect(await notices(given)).toBe(1);
  await page.mouse.click(6, 6);
  await page.keyboard.press('a');
  expect(await notices(given)).toBe(1);
  await eventually(
    () => notices(given),
    (count) => count === 0,
    12_000,
  );
  // Once said, it is not said again.
  await page.mouse.click(5, 5);
  await page.evaluate(() => document.querySelector('main')?.append('Kenya'));
  await page.evaluate(() => document.querySelector('main')?.lastChild?.remove());
  expect(await notices(given)).toBe(0);
  expect(await names(given)).toEqual([]);
  expect(await serialiseDocument(page)).toBe(before);
  expect(errors).toEqual([]);
}

describe('an open page', () => {
  test('goes quiet after a removal, with one notice', async () => {
    const given = await opened();
    await given.app.browser.uninstallExtension(given.app.extensionId);
    await comesBack(given);
  });

  test('goes quiet after an update, with one notice', async () => {
    const given = await opened();
    const worker = await given.app.worker();
    await worker
      .evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { reload(): void } } }
        ).chrome.runtime.reload(),
      )
      .catch((error: unknown) => {
        // The worker ends with its own answer.
        if (!/closed|detached|destroyed/i.test(String(error))) throw error;
      });
    await comesBack(given);
  });
});
