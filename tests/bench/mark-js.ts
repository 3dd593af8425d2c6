import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

type Mark = new (
  context: Element,
) => {
  mark(words: readonly string[], options: object): void;
  markRegExp(pattern: RegExp, options: object): void;
};
type InPage = { Mark: Mark };

/** Words given to mark.js at once: with all of them it overflows the stack. */
const BATCH = 100;

/** Puts mark.js on a page. */
export async function addMarkJs(page: Page): Promise<void> {
  const file = createRequire(import.meta.url).resolve('mark.js/dist/mark.js');
  // Evaluated by the debugger: a page may forbid scripts.
  await page.evaluate(`${await readFile(file, 'utf8')};0`);
}

/** Marks a page with one regular expression. */
export const markRegExp = (page: Page, { source, flags }: RegExp): Promise<void> =>
  page.evaluate(
    (source, flags) => {
      const { Mark } = globalThis as unknown as InPage;
      return new Promise<void>((done) =>
        new Mark(document.body).markRegExp(new RegExp(source, flags), { done }),
      );
    },
    source,
    flags,
  );

/** Marks a page with a list of words; answers how many of them it came to in the time given, in milliseconds. */
export async function markList(
  page: Page,
  words: readonly string[],
  withinMs: number,
): Promise<number> {
  const end = Date.now() + withinMs;
  let done = 0;
  while (done < words.length && Date.now() < end) {
    const batch = words.slice(done, done + BATCH);
    await page.evaluate((batch) => {
      const { Mark } = globalThis as unknown as InPage;
      return new Promise<void>((done) =>
        new Mark(document.body).mark(batch, {
          accuracy: 'exactly',
          separateWordSearch: false,
          diacritics: false,
          done: () => done(),
        }),
      );
    }, batch);
    done += batch.length;
  }
  return done;
}
