import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { builtForFirefox, type Firefox, launchFirefox } from '../harness/firefox.ts';
import { askFirefox, readPageInFirefox } from '../harness/read-page-firefox.ts';
import { type FixtureServer, startServer } from '../harness/server.ts';
import { eventually, fixture } from './kit.ts';

/* The build for Firefox, in a real Firefox: the same pages, the same marks. */

type Expected = Record<string, { mentions: { surface: string; entry: string }[] }>;
const expected: Expected = JSON.parse(fixture('expected.json'));
// Firefox does not paint in shadow trees yet, but it reads them: the list is the same.
const pages = [
  'inline-split',
  'case-and-boundaries',
  'longest-match',
  'excluded',
  'rtl',
  'chinese',
  'shadow',
  'broken',
];

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  let server: FixtureServer;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await startServer();
    firefox = await launchFirefox(builtForFirefox, server);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });
  const read = (slug: string) => {
    const url = `http://www.reuters.com/${slug}.html`;
    server.serve(url, fixture(`${slug}.html`));
    return readPageInFirefox(firefox, server, url, slug);
  };

  test.each(pages)('%s', async (slug) => {
    const { report } = await read(slug);
    expect(report.mentions.map(({ surface, entry }) => ({ surface, entry }))).toEqual(
      expected[slug]?.mentions,
    );
    expect(report).toMatchObject({ domChanges: 0, requests: 0, errors: [] });
  });

  test('what is listed is painted', async () => {
    const { report } = await read('case-and-boundaries');
    const painted = await firefox.inPage(
      firefox.article,
      `return ['state', 'organisation', 'platform', 'term']
         .map((kind) => CSS.highlights.get('attache-' + kind)?.size ?? 0);`,
    );
    const { state, organisation, platform, term } = report.counts;
    expect(painted).toEqual([state, organisation, platform, term]);
  });

  test('a change to the document would be counted', async () => {
    await read('longest-match');
    await firefox.inPage(
      firefox.article,
      `document.body.setAttribute('data-changed', ''); await null;`,
    );
    expect(await firefox.inPage(firefox.article, 'return changes;')).toBe(1);
  });

  test('a key opens the card with the focus in it; what is typed there and Escape are not the page’s', async () => {
    await read('longest-match');
    const page = (body: string) => firefox.inPage(firefox.article, body);
    await page(
      `window.wrappedJSObject.heard = Components.utils.cloneInto([], window.wrappedJSObject);
       window.wrappedJSObject.eval("for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'focusout']) addEventListener(type, (event) => heard.push(type + event.key), true)");`,
    );
    const inCard = `document.querySelector('attache-card')?.openOrClosedShadowRoot`;
    await askFirefox(firefox, 'http://www.reuters.com/longest-match.html', 'page', 'walk', [
      'next',
    ]);
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
