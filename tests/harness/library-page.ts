import type { ElementHandle, Page } from 'puppeteer-core';
import type { Attache } from './attache.ts';

/* What a reader sees and does on the library page. */

export type SeenRow = {
  /** Its place in the whole list, from 0. */
  index: number;
  title: string;
  isChosen: boolean;
  hasFocus: boolean;
};

/** The rows that are drawn, in order; those that wait for their clipping are left out. */
export const rowsOf = (page: Page): Promise<SeenRow[]> =>
  page.$$eval('[role=row]:not(.waiting)', (rows) =>
    rows
      .map((row) => ({
        index: Number(row.getAttribute('aria-rowindex')) - 1,
        title: row.querySelector('h2')?.textContent ?? '',
        isChosen: row.getAttribute('aria-selected') === 'true',
        hasFocus: row === document.activeElement,
      }))
      .sort((a, b) => a.index - b.index),
  );

export const titlesOf = async (page: Page): Promise<string[]> =>
  (await rowsOf(page)).map(({ title }) => title);

/** What the page says of how many there are. */
export const totalOf = (page: Page): Promise<string> =>
  page.$eval('.total', (total) => total.textContent ?? '');

/** Presses the button with a name, as assistive technology reads it, as soon as it is there. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const [text, flags] = typeof name === 'string' ? [name, null] : [name.source, name.flags];
  const found = await page.waitForFunction(
    (wanted, isPattern) =>
      [...document.querySelectorAll('button')].find((button) => {
        const label = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
        const fits =
          isPattern === null ? label === wanted : new RegExp(wanted, isPattern).test(label);
        return fits && !button.disabled && button.checkVisibility();
      }),
    { timeout: WITHIN_MS },
    text,
    flags,
  );
  await (found as ElementHandle<HTMLButtonElement>).click();
}

const WITHIN_MS = 8000;
type Field = HTMLInputElement | HTMLTextAreaElement;

/** Writes into the field with a label, in place of what stands there. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<Field>('input, textarea')].find(
        (field) =>
          field.ariaLabel === wanted ||
          [...(field.labels ?? [])].some((each) => each.textContent?.trim() === wanted),
      ),
    { timeout: WITHIN_MS },
    label,
  );
  const field = found as ElementHandle<Field>;
  await field.evaluate((element) => element.select());
  await field.press('Backspace');
  await field.type(text);
}

/** Ticks or unticks the filter with a name. */
export async function filterBy(page: Page, name: string): Promise<void> {
  const label = await page.waitForSelector(`::-p-xpath(//label[.//bdi="${name}"]/input)`);
  await label?.click();
}

export async function withKey(
  page: Page,
  modifier: 'Control' | 'Shift',
  act: () => Promise<unknown>,
): Promise<void> {
  await page.keyboard.down(modifier);
  await act();
  await page.keyboard.up(modifier);
}

/** Has the reminder of backups not come: it takes room from the list. */
export async function putOffReminder(app: Attache): Promise<void> {
  const worker = await app.worker();
  await worker.evaluate(
    (now) => Reflect.get(globalThis, 'chrome').storage.local.set({ 'backup.asked': now }),
    new Date().toISOString(),
  );
}
