import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardShowing, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { article, eventually, settled, site, sure, useAttache } from './kit.ts';

/* An answer that comes late never replaces a newer one. */

const held = useAttache();

/**
 * Opens an article on which the answers about one entry wait until they are let go. The guard opens the
 * world of our scripts on a page before the script that asks runs there: what asks is replaced in between.
 */
async function openWaiting(entryId: string): Promise<{ page: Page; letGo(): Promise<void> }> {
  const patch = `(() => {
    const runtime = (globalThis.browser ?? chrome).runtime;
    const send = runtime.sendMessage.bind(runtime);
    globalThis.letGo = [];
    runtime.sendMessage = async (message, ...rest) => {
      const answer = await send(message, ...rest);
      if (message.method === 'describe' && message.args[0] === '${entryId}')
        await new Promise((resolve) => globalThis.letGo.push(resolve));
      return answer;
    };
  })()`;
  const { server } = held.app;
  let goOn = (): void => undefined;
  const patched = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  server.serve(`${site}/slow.js`, async () => {
    await patched;
    return { body: '', headers: { 'content-type': 'text/javascript' } };
  });
  const worlds: { id: number; name: string; type: string }[] = [];
  const page = await held.app.openBlank();
  const client = await page.createCDPSession();
  client.on('Runtime.executionContextCreated', ({ context }) => {
    worlds.push({ id: context.id, name: context.name, type: context.auxData?.type });
  });
  await client.send('Runtime.enable');
  server.serve(`${site}/late.html`, `${article}<script src="/slow.js"></script>`);
  worlds.length = 0;
  const loading = page.goto(`${site}/late.html`);
  const ours = await eventually(
    () => worlds.findLast(({ name, type }) => type === 'isolated' && name.startsWith('Attach')),
    (world) => world !== undefined,
  );
  const inOurs = (expression: string) =>
    client.send('Runtime.evaluate', { expression, contextId: ours?.id ?? 0 });
  await inOurs(patch);
  goOn();
  await loading;
  await settled(held.app, page);
  return {
    page,
    letGo: async () => {
      await eventually(
        async () => (await inOurs('letGo.length')).result.value as number,
        (count) => count > 0,
      );
      await inOurs('letGo.splice(0).forEach((resolve) => resolve())');
    },
  };
}

const clickOn = async (page: Page, text: string): Promise<void> => {
  const { x, y } = await pointOf(page, text);
  await page.mouse.click(x, y);
};

test('the answer about an entry that the reader has left changes nothing', async () => {
  const described = await held.app.askBackground('describe', 'ransomware', {
    page: [],
    near: [],
    published: '',
  });
  const [related] = sure(described).related;
  if (!related) throw new Error('ransomware has no related entry');
  const { page, letGo } = await openWaiting(related.id);
  await clickOn(page, 'ransomware');
  const card = await cardShowing(page, /Sources?/);
  await card.press(related.name);
  await (await cardShowing(page, 'Looking it up')).press('Back');
  const shown = await cardShowing(page, /Sources?/);
  await letGo();
  // Asking the page takes longer than its script takes to hear the answer.
  sure(await held.app.askPage(page, 'reading', 0));
  expect((await openCard(page))?.text).toBe(shown.text);
});

test('the answer about a card that was closed opens none', async () => {
  const { page, letGo } = await openWaiting('EE');
  await clickOn(page, 'Estonia');
  await cardShowing(page, 'Looking it up');
  await page.keyboard.press('Escape');
  await letGo();
  sure(await held.app.askPage(page, 'reading', 0));
  expect(await openCard(page)).toBeNull();
});
