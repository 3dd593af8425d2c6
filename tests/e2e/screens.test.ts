import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { extensionIn } from '../harness/in-language.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { treeFaults } from '../harness/tree.ts';
import { close, scenes } from '../screens/scenes.ts';

/*
 * Every screen with something on it, in a language from the left and one from the right: light, dark, with text twice
 * as large. What axe says (WCAG 2.2 AA, sizes of targets too), what the browser tells assistive technology, and
 * whether anything is wider than its window.
 */

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The card lies in a closed shadow root, where axe cannot look, on a page that is not ours: see card-language. */
const own = scenes.filter(({ name }) => name !== 'card');

describe.each(['en', 'ar'])('in %s', (locale) => {
  let folder: string;
  let app: Attache;
  beforeAll(async () => {
    folder = await extensionIn(locale);
    app = await launchAttache({ extension: folder });
    await fillLibrary(app, 40);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(own.map((scene) => ({ name: scene.name, scene })))('$name', async ({ scene }) => {
    const page = await scene.open(app);
    try {
      if (scene.size) await page.setViewport(scene.size);
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang.slice(0, 2),
        dir: document.documentElement.dir,
      }));
      expect({ lang, dir }).toEqual({ lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr' });
      expect(await treeFaults(page), 'in the tree').toEqual([]);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await violations(page), scheme).toEqual([]);
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await violations(page), 'text twice as large').toEqual([]);
      expect(await overflow(page), 'wider than its window').toBeLessThanOrEqual(0);
    } finally {
      await close(page, scene);
    }
  });
});
