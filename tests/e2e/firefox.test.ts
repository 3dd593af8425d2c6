import { describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import {
  highlightsInFirefox,
  marksInFirefox,
  pixelsInFirefox,
  serialiseInFirefox,
} from '../harness/firefox-page.ts';
import { readPageInFirefox } from '../harness/read-page-firefox.ts';
import { useFirefox } from './firefox-kit.ts';
import { elsewhere, expectedPages, fixture, site } from './kit.ts';

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

  const stateBlue: [number, number, number] = [0x2f, 0x72, 0xd6];
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
});
