import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { answerOn } from '../harness/site-permissions.ts';
import { eventually, shows, textOf } from './kit.ts';
import {
  added,
  articleAt,
  everythingKept,
  marked,
  openOptions,
  press,
  registered,
  runsFor,
  useSites,
} from './sites-kit.ts';

/* The list of sites in the options: adding, removing, looking up; what is no site is refused. */

const held = useSites();

async function write(options: Page, text: string): Promise<void> {
  // At once, as it is pasted: letter by letter takes long.
  await options.$eval(
    '#add-site',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}
const said = (options: Page): Promise<string> =>
  options.$eval('#add-site-problem', (element) => element.textContent ?? '');

async function add(options: Page, text: string): Promise<void> {
  await write(options, text);
  await options.focus('#add-site');
  await options.keyboard.press('Enter');
}

test('a site is added by its name, removed, and brought back by undo', async () => {
  const open = await articleAt(held, 'https://opt.example/open');
  const options = await openOptions(held);
  await shows(options, 'None yet.');
  await held.reader.willAllow('https://opt.example/*');
  await add(options, ' opt.example ');
  await shows(options, 'https://opt.example');
  expect(await added(held)).toEqual([{ origin: 'https://opt.example/*' }]);
  expect(await options.$eval('#add-site', (field) => (field as HTMLInputElement).value)).toBe('');
  await marked(open);

  await press(options, 'Remove: https://opt.example');
  await shows(options, 'Attaché no longer reads https://opt.example by itself.');
  await shows(options, 'None yet.');
  await runsFor(held, []);
  await press(options, 'Undo');
  await eventually(
    () => added(held),
    (sites) => sites.length === 1,
  );
  await eventually(
    () => textOf(options),
    (text) => !text.includes('no longer reads'),
  );
  await marked(open);
});

test('of an address the site is taken, in the scheme it has', async () => {
  const options = await openOptions(held);
  await held.reader.willAllow('http://plain.example/*');
  await add(options, 'http://plain.example:8080/a/b?c=d#e');
  await shows(options, 'http://plain.example');
  expect(await added(held)).toEqual([{ origin: 'http://plain.example/*' }]);
});

test('one that is taken back in the browser shows as such, and is allowed again in one click', async () => {
  const options = await openOptions(held);
  await held.reader.willAllow('https://back.example/*');
  await add(options, 'back.example');
  await shows(options, 'https://back.example');
  await held.reader.takeBack('https://back.example/*');
  await shows(options, 'The browser does not allow it now');
  const asked = await answerOn(options, held.reader);
  await press(options, 'Allow again: https://back.example');
  await eventually(
    () => textOf(options),
    (text) => !text.includes('does not allow it now'),
  );
  expect(asked).toEqual([['https://back.example/*']]);
});

test('what is there already is not asked for again', async () => {
  const options = await openOptions(held);
  await add(options, 'https://edition.cnn.com/world');
  await shows(options, 'This site is on the list from the start.');
  await held.reader.willAllow('https://there.example/*');
  await add(options, 'there.example');
  await shows(options, 'https://there.example');
  await add(options, 'there.example/page');
  await shows(options, 'You have added this site already.');
});

test('the list from the start can be looked through by groups', async () => {
  const options = await openOptions(held);
  await options.click('.first-list summary');
  const shown = await shows(options, 'News agencies');
  for (const group of ['Broadcasters', 'International organisations', 'Institutes']) {
    expect(shown).toContain(group);
  }
  expect(shown).toContain('www.gov.uk/government');
  await options.type('.first-list input', 'Unesco');
  await eventually(
    () => options.$$eval('.first-list li', (rows) => rows.map((row) => row.textContent?.trim())),
    (rows) => rows.join() === 'unesco.org',
  );
  await options.type('.first-list input', 'x');
  await shows(options, 'No site on this list has that in its name.');
});

/** Addresses that are none, or that are another site than they look like. */
const written = fc.oneof(
  // Other schemes.
  fc
    .tuple(
      fc.constantFrom(
        'javascript',
        'data',
        'file',
        'ftp',
        'chrome',
        'about',
        'blob',
        'view-source',
      ),
      fc.constantFrom(':', '://', ':/'),
      fc.webPath(),
    )
    .map((parts) => parts.join('')),
  // More than one site.
  fc.domain().map((host) => `*.${host}`),
  fc.constantFrom('*', '<all_urls>', '*://*/*', 'https://*/*', 'https://*.org', 'https://**'),
  // Known before the @, another behind it.
  fc.domain().map((host) => `https://reuters.com@${host}/`),
  fc
    .tuple(fc.domain(), fc.constantFrom('\u202e', '\u200b', '\u0000', '\t', '\n', ' ', '\\'))
    .map(([host, sign]) => `https://${host.slice(0, 2)}${sign}${host.slice(2)}/`),
  // No names.
  fc.stringMatching(/^[a-z]{1,20}$/).filter((word) => word !== 'localhost'),
  fc.constantFrom('1.1', '0x7f.1', '2130706433', 'https://[::1]/', 'https://300.1.1.1', 'a..org'),
  fc.constantFrom(
    'https://',
    'https:///',
    'http://:80',
    '://x',
    '?',
    '#',
    '/',
    '.',
    '..',
    '.org',
    'org.',
  ),
  fc.constantFrom(
    'https://x.example:99999',
    '-x.example',
    'x-.example',
    'x.example;y',
    'x\'"<b>.org',
  ),
  fc.constant(`${'a'.repeat(64)}.org`),
  fc.integer({ min: 2001, max: 60_000 }).map((length) => `https://${'a.'.repeat(length / 2)}org`),
  // What the browser lets nobody read.
  fc.constantFrom('chromewebstore.google.com', 'https://chromewebstore.google.com/detail/x'),
  fc.string({ maxLength: 30 }).map((text) => `${text} ${text}{}`),
);

describe('what is no site', () => {
  test('is refused with a reason, and nothing changes', async () => {
    const options = await openOptions(held);
    // Whatever would be asked for would be given.
    const asked = await answerOn(options, held.reader);
    const before = await everythingKept(held);
    const cases = [...new Set(fc.sample(written, { numRuns: 140, seed: 7 }))];
    expect(cases.length).toBeGreaterThan(60);
    for (const text of cases) {
      await write(options, '');
      await add(options, text);
      const reason = await eventually(
        () => said(options),
        (words) => words !== '',
      );
      expect(reason, JSON.stringify(text)).toMatch(/^(?:[A-Z].*\.)+$/);
      // It can be mended: the words stay, as far as a field keeps them.
      const left = await options.$eval('#add-site', (field) => (field as HTMLInputElement).value);
      expect(left).toBe(text.replace(/[\r\n]/g, ''));
    }
    expect(asked).toEqual([]);
    expect(await everythingKept(held)).toBe(before);
  });

  test('nor is what lies damaged in storage', async () => {
    const worker = await held.app.worker();
    const damaged = [
      'site ',
      'site *',
      'site https://a b/*',
      'site javascript:*',
      'site https://x.example',
    ];
    await worker.evaluate(async (keys) => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      await storage.local.set(Object.fromEntries(keys.map((key) => [key, { deep: [1] }])));
    }, damaged);
    const options = await openOptions(held);
    await shows(options, 'None yet.');
    expect(await registered(held)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test('the list, something refused, and something withheld have no fault that axe finds', async () => {
    const options = await openOptions(held);
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await held.reader.willAllow(`https://${scheme}.example/*`);
    await add(options, `${scheme}.example`);
    await shows(options, `https://${scheme}.example`);
    await add(options, 'no site');
    await shows(options, 'This is not the address of a site.');
    await options.click('.first-list summary');
    await held.reader.setHostAccess('ON_CLICK');
    await shows(options, 'Allow the whole list again');
    await shows(options, 'Allow again');
    expect(await violations(options)).toEqual([]);
    await options.setViewport({ width: 700, height: 2000 });
    const folder = process.env.ATTACHE_PICTURES;
    if (folder) await options.screenshot({ path: `${folder}/sites-${scheme}.png` });
  });
});
