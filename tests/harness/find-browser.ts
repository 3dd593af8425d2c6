import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadBrowser, downloadedBrowser } from './download-browser.ts';
import { run } from './run.ts';

/** Programs that are a Chromium, in the order of trust. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) =>
          path.join(
            folder,
            name,
            'Application',
            name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe',
          ),
        )
      : [];
  }),
};
const VERSION_WITHIN_MS = 15_000;

/**
 * The path of a Chromium that runs: `ATTACHE_CHROMIUM`, one on this system, one downloaded before,
 * one installed by apt-get, or one downloaded now. Says on standard error what takes long.
 * Throws an Error with a sentence for the user when there is none.
 */
export async function findBrowser(): Promise<string> {
  const asked = process.env.ATTACHE_CHROMIUM;
  if (asked) {
    if (await runs(asked)) return asked;
    throw new Error(`ATTACHE_CHROMIUM is “${asked}”, but \`${asked} --version\` fails.`);
  }
  const there = (await firstThatRuns(onThisSystem())) ?? (await usableDownload());
  if (there) return there;
  if (await installWithApt()) {
    const installed = await firstThatRuns(onThisSystem());
    if (installed) return installed;
  }
  const downloaded = await downloadBrowser();
  if (downloaded && (await runs(downloaded))) return downloaded;
  throw new Error(
    'No Chromium that runs was found, and none could be installed. ' +
      'Install Chromium or Chrome, or set ATTACHE_CHROMIUM to the path of one.',
  );
}

function onThisSystem(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name + ending))),
    ...(usualPlaces[process.platform] ?? []),
  ].filter((file) => existsSync(file));
}

/** A program of that name proves nothing: Ubuntu's `chromium-browser` only advertises a snap. */
async function runs(file: string): Promise<boolean> {
  // On Windows `--version` opens a window and never answers.
  if (process.platform === 'win32') return existsSync(file);
  return (await run(file, ['--version'], { timeoutMs: VERSION_WITHIN_MS })).code === 0;
}

async function firstThatRuns(files: string[]): Promise<string | null> {
  for (const file of files) if (await runs(file)) return file;
  return null;
}

async function usableDownload(): Promise<string | null> {
  const file = await downloadedBrowser();
  return file && (await runs(file)) ? file : null;
}

/** Installs Debian's chromium, where we may. Answers whether apt-get said yes. */
async function installWithApt(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  if ((await run('apt-get', ['--version'])).code !== 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) return false;
  process.stderr.write('No Chromium found: installing it with apt-get …\n');
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [program = '', ...rest] = isRoot ? quietly : ['sudo', '-n', ...quietly];
    const { code, output } = await run(program, [...rest, ...args]);
    if (code !== 0) {
      process.stderr.write(`apt-get ${args[0]} failed:\n${output.trim()}\n`);
      if (args[0] === 'install') return false;
    }
  }
  return true;
}
