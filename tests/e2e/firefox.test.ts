import { describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import {
  highlightsInFirefox,
  marksInFirefox,
  pixelsInFirefox,
  serialiseInFirefox,
} from '../harness/firefox-page.ts';
import { askFirefox, readPageInFirefox } from '../harness/read-page-firefox.ts';
import { useFirefox } from './firefox-kit.ts';
import { elsewhere, eventually, expectedPages, fixture, site } from './kit.ts';

/* The build for Firefox, in a real Firefox: the same pages, the same marks, as little trace. */

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  /** Puts a page on a host; answers its address. */
  const served = (slug: string, host: string): string => {
    const headers = expectedPages.find((page) => page.slug === slug)?.headers ?? {};
    held.server.serve(`${host}/${slug}.html`, { body: fixture(`${slug}.html`), headers });
    return `${host}/${slug}.html`;
  };
  const read = (slug: string, host = site) =>
    readPageInFirefox(held.firefox, held.server, served(slug, host), slug);

  test.each(expectedPages)('$slug', async ({ slug, mentions }) => {
    const { firefox } = held;
    await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.article });
    await firefox.send('WebDriver:Navigate', { url: served(slug, elsewhere) });
    const before = await serialiseInFirefox(firefox);
    expect(await highlightsInFirefox(firefox)).toEqual([]);

    const { report } = await read(slug);
    expect(report.mentions.map(({ surface, entry }) => ({ surface, entry }))).toEqual(mentions);
    expect(report).toMatchObject({ domChanges: 0, requests: 0, errors: [] });
    expect(await marksInFirefox(firefox)).toEqual(
      report.mentions.map(({ kind, surface }) => ({ kind, text: surface })),
    );
    expect(await serialiseInFirefox(firefox)).toBe(before);
  });

  const stateBlue: [number, number, number] = [0x20, 0x61, 0xc4];
  /** Lines of pixels in the colour of states, those that touch taken together. */
  const underlines = async (): Promise<number> => {
    const lines = (await pixelsInFirefox(held.firefox, stateBlue)).map(([line]) => line);
    return lines.filter((line) => !lines.includes(line - 1)).length;
  };

  test('marks are drawn in shadow trees, on a site that Attaché knows', async () => {
    await read('shadow');
    // Estonia, Brazil and South Korea on one line, Norway, Finland.
    expect(await underlines()).toBe(4);
  });

  test('and on any other page, once it was asked for there', async () => {
    await read('shadow', 'http://blog.example');
    expect(await underlines()).toBe(4);
  });

  test('a change to the document would be counted', async () => {
    await read('longest-match');
    const { firefox } = held;
    await firefox.inPage(
      firefox.article,
      `document.body.setAttribute('data-changed', ''); await null;`,
    );
    expect(await firefox.inPage(firefox.article, 'return changes;')).toBe(1);
  });

  test('a key opens the card with the focus in it; what is typed there and Escape are not the page’s', async () => {
    await read('longest-match');
    const { firefox } = held;
    const page = (body: string) => firefox.inPage(firefox.article, body);
    await page(
      `window.wrappedJSObject.heard = Components.utils.cloneInto([], window.wrappedJSObject);
       window.wrappedJSObject.eval("for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'focusout']) addEventListener(type, (event) => heard.push(type + event.key), true)");`,
    );
    const inCard = `document.querySelector('attache-card')?.openOrClosedShadowRoot`;
    await askFirefox(firefox, `${site}/longest-match.html`, 'page', 'walk', ['next']);
    await eventually(
      () => page(`return ${inCard}?.activeElement?.innerText ?? ''`),
      (text) => String(text).includes('Source'),
    );
    const press = (value: string) =>
      firefox.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      });
    await press('j');
    await press('\uE004');
    expect(await page(`return ${inCard}.activeElement.localName`)).toMatch(
      /^(?:summary|a|button)$/,
    );
    await press('\uE00C');
    await eventually(
      () => page(`return document.querySelector('attache-card') === null`),
      (isGone) => isGone === true,
    );
    expect(await page('return [...window.wrappedJSObject.heard]')).toEqual([]);
    await press('j');
    expect(await page('return [...window.wrappedJSObject.heard]')).toContain('keydownj');
  });
});
