import path from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { root } from './run.ts';

const cacheDir = path.join(root, '.cache', 'browsers');

/** The path of the newest Chrome downloaded before, or null. It may lack libraries: try it. */
export async function downloadedBrowser(): Promise<string | null> {
  const builds = (await getInstalledBrowsers({ cacheDir })).filter(
    ({ browser }) => browser === Browser.CHROME,
  );
  builds.sort((one, other) => one.buildId.localeCompare(other.buildId, 'en', { numeric: true }));
  return builds.at(-1)?.executablePath ?? null;
}

/** Downloads the current Chrome for Testing. Answers its path, or null after saying what failed. */
export async function downloadBrowser(): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  process.stderr.write('No Chromium found: downloading Chrome for Testing …\n');
  try {
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    return (await install({ browser: Browser.CHROME, platform, buildId, cacheDir })).executablePath;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The download failed: ${reason}\n`);
    return null;
  }
}
