import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has to say of a page, or of what a selector finds: a line for each rule that is broken. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (place) => {
    const { violations, passes } = await Reflect.get(window, 'axe').run(place, {
      // Of WCAG 2.2; axe leaves it out unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    });
    if (passes.length === 0) throw new Error('axe found nothing to look at');
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    );
  }, within);
}

/**
 * The same in every look: light and dark, each written from the left and from the right, and with text twice as large.
 * A line tells its look as well. The page is as it was afterwards, in the light.
 */
export async function violationsInEveryLook(page: Page, within = 'html'): Promise<string[]> {
  const faults: string[] = [];
  const dir = await page.evaluate(() => document.documentElement.dir);
  const look = async (scheme: string, direction: string, size: string): Promise<void> => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(
      (way, text) => {
        document.documentElement.dir = way;
        document.documentElement.style.fontSize = text;
      },
      direction,
      size,
    );
    const said = await violations(page, within);
    faults.push(
      ...said.map((line) => `${scheme}, ${direction || 'ltr'}, ${size || '100%'}: ${line}`),
    );
  };
  await look('dark', 'rtl', '');
  await look('dark', dir, '200%');
  await look('light', 'rtl', '200%');
  await look('light', dir, '');
  return faults;
}
