import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../harness/build.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { extensionIn } from '../harness/in-language.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { root } from '../harness/run.ts';
import { pictureOf } from '../screens/framed.ts';
import { readListing, shortcomings } from '../screens/listing.ts';
import { close, scenes } from '../screens/scenes.ts';
import { locales, readMessages } from '../structure/messages.ts';

/*
 * npm run store
 * Makes what the stores ask for into .output/store: for each language the texts and five pictures of 1280 × 800
 * pixels, and for all a tile of 440 × 280 and the privacy statement. Exit code 1 if a text is too long for a store.
 */

const folder = path.join(root, '.output/store');
const shown = ['card', 'popup', 'library', 'glossary', 'entry'] as const;

async function pictures(app: Attache, locale: string): Promise<void> {
  for (const [index, name] of shown.entries()) {
    const scene = scenes.find((one) => one.name === name);
    if (!scene) throw new Error(`There is no scene “${name}”`);
    const page = await scene.open(app);
    if (scene.size) await page.setViewport(scene.size);
    const picture = await pictureOf(app, page, scene.size);
    await writeFile(path.join(folder, locale, `${index + 1}-${name}.png`), picture);
    await close(page, scene);
  }
}

async function tile(app: Attache): Promise<Uint8Array> {
  const icon = await readFile(path.join(root, 'public/icon/128.png'), 'base64');
  const page = await app.openBlank();
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(
    `<body style="margin:0;display:grid;place-content:center;justify-items:center;gap:14px;height:100vh;background:#1b2438;color:#fdfcf9;font:600 44px Georgia,serif"><img src="data:image/png;base64,${icon}" width="96" alt="">Attaché</body>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function make(locale: string): Promise<void> {
  await mkdir(path.join(folder, locale), { recursive: true });
  const listing = await readListing(locale);
  const wrong = shortcomings(listing, readMessages(locale));
  for (const line of wrong) console.error(`${locale}: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
  for (const [part, text] of Object.entries(listing)) {
    await writeFile(path.join(folder, locale, `${part}.txt`), `${text}\n`);
  }
  const extension = await extensionIn(locale);
  const app = await launchAttache({ extension });
  try {
    await fillLibrary(app, 60);
    await pictures(app, locale);
    if (locale === 'en') await writeFile(path.join(folder, 'tile-440x280.png'), await tile(app));
  } finally {
    await app.close();
    await rm(extension, { recursive: true, force: true });
  }
  console.log(`${locale}: ${shown.length} pictures, ${Object.keys(listing).length} texts`);
}

await ensureBuilt();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const locale of locales) await make(locale);
await writeFile(
  path.join(folder, 'privacy.md'),
  await readFile(path.join(root, 'docs/privacy.md')),
);
