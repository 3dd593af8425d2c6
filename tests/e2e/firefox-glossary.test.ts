import { describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { useFirefox } from './firefox-kit.ts';
import { eventually } from './kit.ts';

/* The glossary in Firefox: its page, and the keyword in the real address bar. */

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  const inOwn = (body: string, ...args: unknown[]): Promise<unknown> =>
    held.firefox.inPage(held.firefox.ownPage, body, args);
  const ownText = async (): Promise<string> =>
    String(await inOwn('return document.body.innerText;'));
  /** Runs in the browser's window. */
  const inWindow = (body: string, ...args: unknown[]): Promise<unknown> =>
    held.firefox.inBrowser(
      `const window = Services.wm.getMostRecentWindow('navigator:browser'); ${body}`,
      args,
    );

  test('the page lists all, finds in any language, and shows an entry', async () => {
    const origin = await inOwn('return location.origin;');
    await held.firefox.send('WebDriver:Navigate', {
      url: `${origin}/glossary.html#find=эстония`,
    });
    await eventually(ownText, (text) => text.includes('1 entry for “эстония”'));
    await inOwn(`document.querySelector('.entries a').click();`);
    await eventually(ownText, (text) => text.includes('爱沙尼亚') && text.includes('Tallinn'));
    await inOwn(`history.back();`);
    await eventually(
      () => inOwn('return document.activeElement.textContent;'),
      (text) => text === 'Estonia',
    );
    await inOwn(`location.hash = '#kind=state&sort=154';`);
    await eventually(ownText, (text) => text.includes('16 entries') && text.includes('Iceland'));
  });

  test('the address bar suggests entries as plain text, and Enter opens one', async () => {
    const described = await eventually(
      async () =>
        (await inWindow(
          `window.gURLBar.focus();
           window.gURLBar.search(args[0]);
           const { results } = await window.gURLBar.lastQueryContextPromise;
           return results.map(({ payload }) => payload.title ?? '');`,
          'at mitre a',
        )) as string[],
      (found) => found.length > 1,
    );
    expect(described).toContainEqual(expect.stringMatching(/^MITRE ATT&CK – \w/));
    await inWindow(
      `const { results } = await window.gURLBar.lastQueryContextPromise;
       window.gURLBar.pickResult(results[1], new window.KeyboardEvent('keydown', { key: 'Enter' }));`,
    );
    await eventually(
      () =>
        inWindow(
          `return [...window.gBrowser.browsers].map(({ currentURI }) => currentURI.spec).join(' ');`,
        ),
      (addresses) => String(addresses).includes('/glossary.html#entry=mitre-attack'),
    );
  });
});
