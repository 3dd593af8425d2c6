import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../harness/build.ts';
import { launchAttache } from '../harness/launch.ts';
import { readingOf } from '../harness/read-page.ts';
import { root } from '../harness/run.ts';
import { serveFile } from '../harness/serve-file.ts';

/*
 * npm run looks
 * Takes the pictures of docs/looks.md: each page of tests/pages/looks with its marks, for a reader whose
 * system is light and for one whose system is dark. Exit code 1 if a page could not be read.
 */

const pages = path.join(root, 'tests/pages/looks');
const pictures = path.join(root, 'docs/pictures/looks');
const files = readdirSync(pages).filter((name) => name.endsWith('.html'));

async function take(scheme: 'light' | 'dark'): Promise<void> {
  const attache = await launchAttache({ colorScheme: scheme });
  try {
    for (const [index, file] of files.sort().entries()) {
      const page = await attache.open(serveFile(attache.server, path.join(pages, file), index + 1));
      const { mentions } = await readingOf(attache, page);
      const name = `${path.parse(file).name}-${scheme}.png`;
      await page.screenshot({ path: path.join(pictures, name) as `${string}.png` });
      await page.close();
      console.log(`${name}: ${mentions.length} marks on the page`);
    }
  } finally {
    await attache.close();
  }
}

try {
  await ensureBuilt();
  await mkdir(pictures, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await take(scheme);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
