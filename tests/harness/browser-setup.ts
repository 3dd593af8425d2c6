import { ensureBuilt } from './build.ts';
import { findBrowser } from './find-browser.ts';

/** Vitest calls this once before the browser tests: the extension is built and a browser is there. */
export default async function setUp(): Promise<void> {
  await ensureBuilt();
  process.env.ATTACHE_CHROMIUM = await findBrowser();
}
