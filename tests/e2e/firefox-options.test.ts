import { beforeAll, describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { useFirefox } from './firefox-kit.ts';
import { eventually } from './kit.ts';

/* The options page in Firefox: it is drawn, follows the choice of colours, and puts settings into step. */

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  const inOptions = (body: string): Promise<unknown> =>
    held.firefox.inPage(held.firefox.ownPage, body);
  const until = (body: string, wanted: unknown): Promise<unknown> =>
    eventually(
      () => inOptions(body),
      (value) => value === wanted,
    );
  const tick = (label: string): Promise<unknown> =>
    inOptions(`
      const label = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === '${label}');
      label.querySelector('input').click();`);
  beforeAll(async () => {
    await inOptions(`location.href = new URL('/options.html', location.href).href;`);
    await until(`return document.body?.innerText.includes('All together') ?? false;`, true);
  });

  test('shows keys and what is stored', async () => {
    const text = String(await inOptions('return document.body.innerText;'));
    for (const words of [
      'Open the next marked mention',
      'Change keys in the browser',
      '0 clippings',
    ])
      expect(text).toContain(words);
  });

  test('follows the choice of colours', async () => {
    const colour = 'return getComputedStyle(document.body).backgroundColor;';
    await tick('Dark');
    await until(colour, 'rgb(27, 31, 39)');
    await tick('Light');
    await until(colour, 'rgb(253, 252, 249)');
  });

  test('puts settings into the account, and takes them out again', async () => {
    await tick('Keep my settings in step through the browser’s own account');
    const copy = `const items = await window.wrappedJSObject.browser.storage.sync.get(null);
      return JSON.stringify(items).includes('"light"');`;
    await until(copy, true);
    await tick('Keep my settings in step through the browser’s own account');
    await until(
      `return document.body.innerText.includes('there is still a copy of settings');`,
      true,
    );
    await inOptions(`
      [...document.querySelectorAll('button')].find((each) => each.textContent.startsWith('Remove the copy')).click();`);
    await until(copy, false);
  });
});
