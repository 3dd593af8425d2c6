import { afterAll, beforeAll } from 'vitest';
import { builtForFirefox, type Firefox, launchFirefox } from '../harness/firefox.ts';
import { marksInFirefox } from '../harness/firefox-page.ts';
import { type FixtureServer, type Route, startServer } from '../harness/server.ts';
import { eventually, site } from './kit.ts';

export type HeldFirefox = { firefox: Firefox; server: FixtureServer };

/** One Firefox, with Attaché installed, for the tests of a file. */
export function useFirefox(): HeldFirefox {
  const held = {} as HeldFirefox;
  beforeAll(async () => {
    held.server = await startServer();
    held.firefox = await launchFirefox(builtForFirefox, held.server);
  });
  afterAll(async () => {
    await held.firefox?.close();
    await held.server?.close();
  });
  return held;
}

/** Serves a page and opens it in the article's window: on a site that Attaché knows, unless told. */
export async function openInFirefox(
  { firefox, server }: HeldFirefox,
  page: Route,
  url = `${site}/page.html`,
): Promise<void> {
  server.serve(url, page);
  await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.article });
  await firefox.send('WebDriver:Navigate', { url });
}

/** Runs a script in the world of the page that is open in the article's window. */
export const inItsWorld = ({ firefox }: HeldFirefox, script: string): Promise<unknown> =>
  firefox.inPage(firefox.article, 'window.wrappedJSObject.Function(args[0])();', [script]);

/** Waits until these texts are marked there, in this order. */
export const markedInFirefox = ({ firefox }: HeldFirefox, expected: string[]): Promise<string[]> =>
  eventually(
    async () => (await marksInFirefox(firefox)).map(({ text }) => text),
    (texts) => texts.join() === expected.join(),
  );
