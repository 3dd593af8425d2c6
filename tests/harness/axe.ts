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
