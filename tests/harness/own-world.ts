import type { CDPSession, Page } from 'puppeteer-core';
import { callIn } from './apart.ts';

/** A world of scripts on a page, to run functions in (`callIn`). */
export type World = { session: CDPSession; contextId: number };

/**
 * The world in which the scripts of an extension run on a page: what a page could do that has broken out of its
 * own, and taken over the renderer.
 */
export async function worldOf(page: Page, extensionId: string): Promise<World> {
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.origin === `chrome-extension://${extensionId}`;
      if (isOurs && context.auxData.type === 'isolated') resolve(context.id);
    });
    setTimeout(() => reject(new Error('The extension has no script on this page')), 10_000);
  });
  await session.send('Runtime.enable');
  return { session, contextId: await found };
}

/** Asks the background from such a world; answers with what came back as JSON, or “nothing”. */
export const askFrom = (
  { session, contextId }: World,
  method: string,
  args: unknown[],
): Promise<string> =>
  callIn(
    session,
    contextId,
    (message) =>
      Reflect.get(globalThis, 'chrome')
        .runtime.sendMessage(message)
        .then((answer: unknown) => JSON.stringify(answer) ?? 'nothing'),
    { to: 'background', method, args },
  );
