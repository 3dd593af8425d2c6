import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../tests/settings/fake-storage.ts';
import { usualMarking } from '../../utils/model/marking.ts';

/* What the background says to a page of the reader's choices, and when it tells pages to ask again. */

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../utils/browser.ts', () => held);
const { choiceHandlers, hostOf, tellPagesOfChoices } = await import('./choices.ts');

let fake: ReturnType<typeof fakeBrowser>;
const sendMessage = vi.fn(async (_id: number, _request: unknown) => null);
beforeEach(() => {
  fake = fakeBrowser();
  sendMessage.mockClear();
  const tabs = { query: async () => [{ id: 1 }, { id: 2 }, {}], sendMessage };
  const runtime = { getURL: (path: string) => `chrome-extension://own${path}` };
  held.browser = { ...fake, tabs, runtime };
});
const rule = (site: string) => ({ site, entryId: 'EE', name: 'Estonia', surface: 'estonia' });
const rowOf = (site: string) => ({ [`not ${site} EE estonia`]: rule(site) });
const from = (page: string) => ({ tabId: 1, frameId: 0, page });

describe('the host name of who asks', () => {
  test.each([
    ['https://www.reuters.com/world/x?y#z', 'www.reuters.com'],
    ['https://www.reuters.com', 'www.reuters.com'],
    ['http://localhost:8080/', 'localhost'],
    ['blob:https://www.reuters.com/0-1', 'www.reuters.com'],
    ['file:///home/a/page.html', ''],
    ['null', ''],
    ['', ''],
  ])('%s', (page, host) => {
    expect(hostOf(page)).toBe(host);
  });
});

describe('a page hears', () => {
  test('what holds on its own site, and nothing else', async () => {
    await fake.storage.local.set({
      'marking.density': 'none',
      'marking@a.example.density': 'first-on-page',
      'brief x': { title: 'secret' },
      'unsaved https://a.example/': { note: 'secret' },
      ...rowOf('a.example'),
      ...rowOf('b.example'),
    });
    expect(await choiceHandlers.choicesHere(from('https://a.example/one'))).toEqual({
      ok: true,
      value: {
        marking: { ...usualMarking, density: 'first-on-page' },
        exclusions: [rule('a.example')],
      },
    });
    expect(await choiceHandlers.choicesHere(from('https://c.example/'))).toEqual({
      ok: true,
      value: { marking: { ...usualMarking, density: 'none' }, exclusions: [] },
    });
  });

  test('of our own, the sample, what holds everywhere; its rules are its own', async () => {
    await fake.storage.local.set({ 'marking.density': 'none', ...rowOf('a.example') });
    expect(await choiceHandlers.choicesHere({})).toEqual({
      ok: true,
      value: { marking: { ...usualMarking, density: 'none' }, exclusions: [] },
    });
    for (const site of ['', 'a.example']) {
      expect(await choiceHandlers.excludeHere(rule(site), {})).toMatchObject({ ok: false });
    }
    expect(await choiceHandlers.excludeHere(rule('own'), {})).toMatchObject({ ok: true });
  });
});

describe('“Not this here”', () => {
  test('is kept for the site of the page that asks, and what else comes with it is not', async () => {
    const more = { ...rule('a.example'), more: 'x' };
    expect(await choiceHandlers.excludeHere(more, from('https://a.example/'))).toMatchObject({
      ok: true,
    });
    expect(await fake.storage.local.get(null)).toEqual(rowOf('a.example'));
  });

  test.each([
    ['another site', rule('b.example'), 'own site only'],
    ['a part of the site', rule('example'), 'own site only'],
    ['a site around it', rule('www.a.example'), 'own site only'],
    ['no site', rule(''), 'own site only'],
    ['a word without end', { ...rule('a.example'), surface: 'x'.repeat(301) }, 'as long'],
    ['a name without end', { ...rule('a.example'), name: 'x'.repeat(1e6) }, 'as long'],
  ])('is refused for %s', async (_, exclusion, reason) => {
    expect(await choiceHandlers.excludeHere(exclusion, from('https://a.example/'))).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining(reason) },
    });
    expect(await fake.storage.local.get(null)).toEqual({});
  });
});

const written = (...keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, { newValue: 'x' }]));

describe('pages are told to ask again', () => {
  const change = async (changes: Record<string, unknown>, area = 'local'): Promise<unknown[]> => {
    tellPagesOfChoices();
    fake.storage.onChanged.addListener.mock.calls.at(-1)?.[0](changes, area);
    await new Promise((resolve) => setTimeout(resolve));
    return sendMessage.mock.calls.map(([id]) => id);
  };
  test.each([
    ['a general choice', 'marking.theme'],
    ['the choice of a site', 'marking@a.example.density'],
    ['“Not this here”', 'not a.example EE estonia'],
  ])('in every tab, after %s has changed', async (_, key) => {
    expect(await change({ [key]: { newValue: 'x' } })).toEqual([1, 2]);
    expect(sendMessage.mock.calls[0]?.[1]).toEqual({
      to: 'page',
      method: 'choicesChanged',
      args: [],
    });
  });
  test.each([
    [
      'a brief, a note or a site',
      written('brief x', 'unsaved y', 'site https://a/*', 'news.version'),
    ],
    ['what no field is called', written('marking.other', 'marking@a.example.theme')],
    ['a value that was written as it was', { 'marking.kinds': { oldValue: {}, newValue: {} } }],
  ])('not for %s', async (_, changes) => {
    expect(await change(changes)).toEqual([]);
  });
  test('not for what lies elsewhere', async () => {
    expect(await change({ 'marking.theme': { newValue: 'dark' } }, 'sync')).toEqual([]);
  });
});
