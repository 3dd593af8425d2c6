import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../../../tests/settings/fake-storage.ts';
import { densities, usualMarking } from '../../model/marking.ts';

const held = vi.hoisted(() => ({ now: undefined as unknown }));
vi.mock('../../browser.ts', () => ({
  get browser() {
    return held.now;
  },
}));
const { readSettingsFile, MOST_BYTES } = await import('./read.ts');
const { applyPlan, planSettings, undoPlan } = await import('./apply.ts');
const { readSettings, settingsToJson } = await import('./write.ts');

let browser: FakeBrowser;
const rule = { site: 'www.reuters.com', entryId: 'EE', name: 'Estonia', surface: 'estonia' };
const own = {
  'marking.density': 'none',
  'marking.languages': { ...usualMarking.languages, fr: false },
  'marking@www.bbc.com.basic': true,
  'not www.reuters.com EE estonia': rule,
  'backup.every': 'week',
};
async function anew(): Promise<void> {
  browser = fakeBrowser();
  held.now = browser;
  await browser.storage.local.set(own);
}
beforeEach(anew);
const stored = () => browser.storage.local.get(null);

/** What a reader does with a file: reads it, looks at the plan, and has it applied. */
async function bringIn(content: string) {
  const read = readSettingsFile(content);
  if (!read.ok) return read;
  return applyPlan(await planSettings(read.value));
}
const file = (parts: object = {}): string =>
  JSON.stringify({ format: 'attache-settings/1', ...parts });

test('settings come back as they were, and undo has all as it was before', async () => {
  const content = settingsToJson(await readSettings(), new Date('2026-11-02T10:00:00Z'));
  browser = fakeBrowser();
  held.now = browser;
  await browser.storage.local.set({ 'marking.density': 'every', 'marking.hover': true, other: 1 });
  const before = await stored();
  const done = await bringIn(content);
  expect(await stored()).toMatchObject({ ...own, 'marking.hover': false, other: 1 });
  if (done.ok) await undoPlan(done.value);
  expect(await stored()).toEqual(before);
});

test('the same settings change nothing', async () => {
  const content = settingsToJson(await readSettings(), new Date());
  const read = readSettingsFile(content);
  expect(read.ok && (await planSettings(read.value))).toEqual({ changes: [], rows: {} });
});

test('what a file does not name stays', async () => {
  await bringIn(file({ marking: { hover: true } }));
  expect(await stored()).toEqual({ ...own, 'marking.hover': true });
});

test('where the browser does not store it, nothing is changed', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  expect(await bringIn(file({ marking: { hover: true } }))).toMatchObject({
    ok: false,
    problem: { code: 'storage' },
  });
  expect(await stored()).toEqual(own);
});

/** Refused with a reason, nothing stored, nothing changed. */
async function refuses(content: string, reason: string | RegExp): Promise<void> {
  await anew();
  const set = vi.spyOn(browser.storage.local, 'set');
  const done = await bringIn(content);
  expect(done).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  expect(done.ok ? '' : done.problem.message).toMatch(reason);
  expect(set).not.toHaveBeenCalled();
  expect(await stored()).toEqual(own);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

describe('what is refused, with the name of the field', () => {
  test.each([
    ['nothing', '', /not JSON/],
    ['half a file', file({ marking: { hover: true } }).slice(0, -5), /not JSON/],
    ['a list', '[]', /no file of/],
    ['null', 'null', /no file of/],
    ['no format', '{}', /no file of/],
    ['another program’s', '{"format":"else/1"}', /no file of/],
    ['a newer one', '{"format":"attache-settings/2"}', /newer version/],
    ['a much newer one', '{"format":"attache-settings/999999"}', /newer version/],
    ['clippings', '{"format":"attache-clippings","version":2}', /import it in the library/],
    ['version none', '{"format":"attache-settings/x"}', /no file of/],
    ['another density', file({ marking: { density: 'all' } }), /“marking.density”/],
    [
      'a kind as text',
      file({ marking: { kinds: { ...usualMarking.kinds, term: 'yes' } } }),
      /“marking.kinds.term”/,
    ],
    ['half of the kinds', file({ marking: { kinds: { term: true } } }), /“marking.kinds.\w+”/],
    [
      'a language too many',
      file({ marking: { languages: { ...usualMarking.languages, de: true } } }),
      /“marking.languages.de”/,
    ],
    ['an unknown field', file({ marking: { blink: true } }), /“marking.blink”/],
    ['an unknown part', file({ code: 'x' }), /“code”/],
    ['a theme', file({ marking: { theme: 'pink' } }), /“marking.theme”/],
    [
      'a choice of sites that is general',
      file({ sites: [{ site: 'a.example', marking: { hover: true } }] }),
      /“sites.0.marking.hover”/,
    ],
    [
      'a site that is an address',
      file({ sites: [{ site: 'https://a.example/', marking: {} }] }),
      /“sites.0.site”/,
    ],
    [
      'a site with a key in it',
      file({
        sites: [
          { site: 'a.example.density', marking: {} },
          { site: 'a b', marking: {} },
        ],
      }),
      /“sites.1.site”/,
    ],
    [
      'a site named twice',
      file({
        sites: [
          { site: 'a.example', marking: {} },
          { site: 'a.example', marking: {} },
        ],
      }),
      /“sites”/,
    ],
    [
      'a rule without its name',
      file({ rules: [{ site: 'a.example', entryId: 'EE', surface: 'x' }] }),
      /“rules.0.name”/,
    ],
    [
      'a rule of markup',
      file({ rules: [{ ...rule, name: '<img src=x onerror=alert(1)>' }] }),
      /“rules.0.name”/,
    ],
    [
      'a rule that turns text',
      file({ rules: [{ ...rule, surface: 'a\u202egpj' }] }),
      /“rules.0.surface”/,
    ],
    [
      'a rule with an id of two words',
      file({ rules: [{ ...rule, entryId: 'EE x' }] }),
      /“rules.0.entryId”/,
    ],
    ['a rule twice', file({ rules: [rule, rule] }), /“rules”/],
    ['backups', file({ backups: 'hourly' }), /“backups”/],
    ['__proto__', '{"format":"attache-settings/1","__proto__":{"polluted":true}}', /“__proto__”/],
    [
      '__proto__ within',
      '{"format":"attache-settings/1","marking":{"__proto__":{"polluted":true}}}',
      /“marking.__proto__”/,
    ],
    [
      'constructor',
      '{"format":"attache-settings/1","marking":{"constructor":{"prototype":{"polluted":true}}}}',
      /“marking.constructor”/,
    ],
    [
      'very deep',
      `{"format":"attache-settings/1","marking":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`,
      /“marking/,
    ],
    [
      'deep lists',
      `{"format":"attache-settings/1","rules":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /“rules|JSON/,
    ],
    ['huge', `{"format":"attache-settings/1","code":"${'x'.repeat(MOST_BYTES)}"}`, /too large/],
    [
      'ten thousand rules too many',
      file({
        rules: Array.from({ length: 10_001 }, (_, n) => ({
          site: 'a.b',
          entryId: 'E',
          name: 'n',
          surface: `${n}`,
        })),
      }),
      /“rules”/,
    ],
  ])('%s', (_, content, reason) => refuses(content, reason));
});

describe('two hundred files and more that are none of ours', () => {
  /** A value that a place must not have. */
  const wrong = fc.oneof(
    fc.constantFrom(null, 0, -1, 7, '', 'on', [], {}, [[]], { '': 1 }, '\u202e', '<b>'),
    fc.jsonValue(),
  );
  const whole = {
    format: 'attache-settings/1',
    marking: { ...usualMarking },
    sites: [{ site: 'a.example', marking: { density: 'none', kinds: usualMarking.kinds } }],
    rules: [rule],
    backups: 'day',
  };
  const places: (string | number)[][] = [
    ...Object.keys(usualMarking).map((field) => ['marking', field]),
    ...['kinds.state', 'kinds.term', 'languages.ar', 'languages.zh'].map((name) => [
      'marking',
      ...name.split('.'),
    ]),
    ...['site', 'marking', 'marking.density', 'marking.kinds'].map((name) => [
      'sites',
      0,
      ...name.split('.'),
    ]),
    ...['site', 'entryId', 'name', 'surface'].map((name) => ['rules', 0, name]),
    ['marking'],
    ['sites'],
    ['rules'],
    ['sites', 0],
    ['rules', 0],
  ];
  const at = (value: unknown, path: (string | number)[]): unknown =>
    path.reduce<unknown>((part, name) => Object(part)[name], value);
  /** Whether a value happens to be one that may stand there. */
  const mayBe = (path: (string | number)[], value: unknown): boolean => {
    const sound = at(whole, path);
    if (typeof sound === 'boolean') return typeof value === 'boolean';
    const name = path.at(-1);
    if (name === 'density') return (densities as readonly unknown[]).includes(value);
    if (path.length === 1 && Array.isArray(sound))
      return Array.isArray(value) && value.length === 0;
    if (name === 'marking') return JSON.stringify(value) === '{}';
    if (path[0] === 'rules' && typeof value === 'string') {
      return name === 'site' ? /^$|^[\w.-]+$/.test(value) : true;
    }
    return path[0] === 'sites' && name === 'site' && typeof value === 'string' && value !== '';
  };

  test('a wrong value at any place is refused, and named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), wrong, async (path, value) => {
        fc.pre(!mayBe(path, value));
        const broken = JSON.parse(JSON.stringify(whole));
        Object(at(broken, path.slice(0, -1)))[path.at(-1) ?? ''] = value;
        await refuses(JSON.stringify(broken), new RegExp(`“${path.join('\\.')}`));
      }),
      { numRuns: 500 },
    );
  });

  test('a file that was cut off anywhere', async () => {
    const content = JSON.stringify(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), (length) =>
        refuses(content.slice(0, length), /JSON/),
      ),
      { numRuns: 100 },
    );
  });

  test('anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (content) =>
        refuses(content, /JSON|no file of|“(?:__proto__|constructor|prototype)”/),
      ),
      { numRuns: 200 },
    );
  });
});
