import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { builtForFirefox, type Firefox, launchFirefox } from '../harness/firefox.ts';
import { readPageInFirefox } from '../harness/read-page-firefox.ts';
import { type FixtureServer, startServer } from '../harness/server.ts';
import { fixture } from './kit.ts';

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
});
