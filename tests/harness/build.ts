import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root, runTool } from './run.ts';

/** Edge takes what is built for Chrome as it is. */
export type BrowserName = 'chrome' | 'firefox' | 'safari';

const sources = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];

/**
 * Builds the extension for a browser into `.output`, Manifest V3 for all. Answers the exit code
 * and what WXT said.
 */
export function build(browser: BrowserName): ReturnType<typeof runTool> {
  return runTool('wxt', ['build', '--browser', browser, '--mv3'], {
    env: { CI: 'true', NO_COLOR: '1' },
  });
}

/** Builds the extension for Chromium if it is not there or older than its sources. Throws if that fails. */
export async function ensureBuilt(browser: BrowserName = 'chrome'): Promise<void> {
  const manifest = path.join(root, `.output/${browser}-mv3/manifest.json`);
  const built = await changedAt(manifest);
  const changes = await Promise.all(sources.map((name) => newest(path.join(root, name))));
  if (built > Math.max(...changes)) return;
  process.stderr.write('Building the extension …\n');
  const { code, output } = await build(browser);
  if (code !== 0) throw new Error(`${output.trim()}\nThe extension could not be built, see above.`);
}

async function newest(place: string): Promise<number> {
  const inside = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = inside
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Math.max(...(await Promise.all([place, ...files].map(changedAt))));
}

/** Milliseconds since 1970; 0 for what is not there. */
async function changedAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
