import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../harness/build.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { extensionIn } from '../harness/in-language.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { root } from '../harness/run.ts';
import { close, type Scene, scenes } from '../screens/scenes.ts';
import { locales } from '../structure/messages.ts';

/*
 * npm run screens [-- fr ar …] [--only popup,card]
 * Takes a picture of each screen in each language, light and dark, into .output/screens, for somebody to look at.
 * Exit code 1 if a screen could not be shown, or is wider than its window.
 */

const folder = path.join(root, '.output/screens');
const asked = process.argv.slice(2);
const onlyAt = asked.indexOf('--only');
const only = onlyAt < 0 ? null : (asked[onlyAt + 1] ?? '').split(',');
const languages = onlyAt < 0 ? asked : asked.slice(0, onlyAt);
const schemes = ['light', 'dark'] as const;

async function take(app: Attache, scene: Scene, name: string): Promise<boolean> {
  const page = await scene.open(app);
  try {
    if (scene.size) await page.setViewport(scene.size);
    await page.evaluate(() => document.fonts.ready);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.screenshot({ path: path.join(folder, `${name}.png`) as `${string}.png` });
    console.log(`${name}${beyond > 0 ? `: ${beyond} px wider than its window` : ''}`);
    return beyond <= 0;
  } finally {
    await close(page, scene);
  }
}

async function takeAll(locale: string): Promise<boolean> {
  let isSound = true;
  await mkdir(path.join(folder, locale), { recursive: true });
  const extension = await extensionIn(locale);
  try {
    for (const scheme of schemes) {
      const app = await launchAttache({ extension, colorScheme: scheme });
      try {
        await fillLibrary(app, 60);
        for (const scene of scenes.filter(({ name }) => !only || only.includes(name))) {
          const name = `${locale}/${scene.name}-${scheme}`;
          const taken = await take(app, scene, name).catch((error: unknown) => {
            console.error(`${name}: ${String(error)}`);
            return false;
          });
          isSound &&= taken;
        }
      } finally {
        await app.close();
      }
    }
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
  return isSound;
}

const unknown = languages.find((language) => !locales.some((locale) => locale === language));
if (unknown !== undefined) {
  console.error(`“${unknown}” is not a language of the interface: ${locales.join(', ')}.`);
  process.exit(2);
}
await ensureBuilt();
for (const locale of languages.length > 0 ? languages : locales) {
  if (!(await takeAll(locale))) process.exitCode = 1;
}
