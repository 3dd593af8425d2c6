import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../harness/build.ts';
import { builtForFirefox, launchFirefox } from '../harness/firefox.ts';
import { launchAttache } from '../harness/launch.ts';
import type { PageReport } from '../harness/page-report.ts';
import { readPage } from '../harness/read-page.ts';
import { readPageInFirefox } from '../harness/read-page-firefox.ts';
import { givenPath } from '../harness/run.ts';
import { isPage, serveFile } from '../harness/serve-file.ts';
import { startServer } from '../harness/server.ts';

/*
 * npm run --silent read -- PAGE.html… [--json] [--screenshots DIR] [--dark] [--browser firefox]
 * Opens saved pages in the real browser with the extension and prints what Attaché did there.
 * Exit code: 0 all read, 1 a page could not be read, 2 wrong arguments.
 */

const usage =
  'Usage: npm run --silent read -- PAGE.html… [--json] [--screenshots DIR] [--dark] [--browser chromium|firefox]';

function refuse(sentence: string): never {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        dark: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        screenshots: { type: 'string' },
      },
    });
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

function readable(report: PageReport): string {
  const { counts, mentions, longTasks, errors } = report;
  const ms = (value: number | null): string =>
    value === null ? 'never' : `${Math.round(value)} ms`;
  return [
    `${report.page}: ${report.title || 'no title'} (${report.language || 'no language'}), ${report.browser}`,
    `  mentions ${mentions.length}: states ${counts.state}, organisations ${counts.organisation}, ` +
      `platforms ${counts.platform}, terms ${counts.term}`,
    ...mentions.map(
      ({ surface, entry, kind, form, certainty, because }) =>
        `    ${surface} -> ${entry} (${kind}, ${form}, ${certainty.toFixed(2)}) ${because}`,
    ),
    `  related events: ${report.events.join(', ') || 'none'}`,
    `  first paint ${ms(report.firstPaintMs)}, last paint ${ms(report.lastPaintMs)}, ` +
      `main thread ${ms(report.mainThreadMs)}, long tasks: ${longTasks ? longTasks.map(ms).join(', ') || 'none' : 'not measured'}`,
    `  layout shift ${report.layoutShift?.toFixed(4) ?? 'not measured'}, DOM changes ${report.domChanges}, requests ${report.requests}`,
    ...errors.map((error) => `  error: ${error}`),
  ].join('\n');
}

const { values, positionals } = given();
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  refuse(`“${values.browser}” is not a browser known here: chromium or firefox.`);
}
if (positionals.length === 0) refuse('No page was given.');
const files = positionals.map(givenPath);
for (const file of files) {
  if (!existsSync(file) || !statSync(file).isFile()) refuse(`There is no file ${file}.`);
  if (!isPage(file))
    refuse(`${file} is not a page: only html, xhtml, xml, pdf and txt are opened.`);
}
const screenshots = values.screenshots === undefined ? null : givenPath(values.screenshots);
if (screenshots) await mkdir(screenshots, { recursive: true });

const out = (report: PageReport, wasRead: boolean): void => {
  console.log(values.json ? JSON.stringify(report) : readable(report));
  if (!wasRead) process.exitCode = 1;
};
const pictureOf = (file: string): string =>
  path.join(screenshots ?? '', `${path.parse(file).name}${values.dark ? '-dark' : ''}.png`);

if (values.browser === 'firefox') await readInFirefox();
else await readInChromium();

async function readInChromium(): Promise<void> {
  await ensureBuilt();
  const attache = await launchAttache({ colorScheme: values.dark ? 'dark' : 'light' });
  try {
    for (const [index, file] of files.entries()) {
      const url = serveFile(attache.server, file, index + 1);
      const { report, page, wasRead } = await readPage(attache, url, positionals[index] ?? file);
      out(report, wasRead);
      if (screenshots) await page.screenshot({ path: pictureOf(file) as `${string}.png` });
      await page.close();
    }
  } finally {
    await attache.close();
  }
}

async function readInFirefox(): Promise<void> {
  await ensureBuilt('firefox');
  const server = await startServer();
  const firefox = await launchFirefox(builtForFirefox, server, values.dark);
  try {
    for (const [index, file] of files.entries()) {
      // Firefox takes no certificate of ours under Marionette: the same address, over http.
      const url = serveFile(server, file, index + 1).replace(/^https:/, 'http:');
      const { report, wasRead } = await readPageInFirefox(
        firefox,
        server,
        url,
        positionals[index] ?? file,
      );
      out(report, wasRead);
      if (screenshots) await writeFile(pictureOf(file), await firefox.screenshot());
    }
  } finally {
    await firefox.close();
    await server.close();
  }
}
