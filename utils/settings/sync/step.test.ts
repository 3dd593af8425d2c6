import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type FakeBrowser,
  fakeArea,
  fakeBrowser,
  syncLimits,
} from '../../../tests/settings/fake-storage.ts';

const held = vi.hoisted(() => ({ now: undefined as unknown }));
vi.mock('../../browser.ts', () => ({
  get browser() {
    return held.now;
  },
}));
vi.stubGlobal('navigator', {
  locks: { request: (_: string, work: () => Promise<unknown>) => work() },
});
const { step } = await import('./step.ts');
const { changeSync, readSync } = await import('./choice.ts');

let account = fakeArea(syncLimits);
let one: FakeBrowser;
let other: FakeBrowser;
let clock = 1_000_000;
beforeEach(() => {
  account = fakeArea(syncLimits);
  one = fakeBrowser(account);
  other = fakeBrowser(account);
});

const inOne = async <T>(browser: FakeBrowser, act: () => Promise<T>): Promise<T> => {
  held.now = browser;
  return act();
};
const inStep = (browser: FakeBrowser) => inOne(browser, () => step(clock++));
const turnOn = async (browser: FakeBrowser): Promise<void> => {
  await inOne(browser, () => changeSync(true));
  await inStep(browser);
};
/** Until nothing changes any more. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) for (const each of [one, other]) await inStep(each);
}
const settingsOf = async ({ storage }: FakeBrowser) =>
  Object.fromEntries(
    Object.entries(await storage.local.get(null)).filter(([key]) => !key.startsWith('sync.')),
  );
const rule = (surface: string, site = 'a.example') => ({
  [`not ${site} EE ${surface}`]: { site, entryId: 'EE', name: 'Estonia', surface },
});

test('nothing leaves this browser until it is turned on', async () => {
  await one.storage.local.set({ 'marking.density': 'none' });
  await inStep(one);
  expect(account.rows.size).toBe(0);
});

test('what is chosen in one browser holds in the other, and what is taken away, too', async () => {
  await turnOn(one);
  await turnOn(other);
  await one.storage.local.set({
    'marking.density': 'none',
    ...rule('x'),
    'unsaved a': { note: '' },
  });
  await settle();
  expect(await settingsOf(other)).toEqual({ 'marking.density': 'none', ...rule('x') });
  await other.storage.local.remove('not a.example EE x');
  await settle();
  expect(await settingsOf(one)).toEqual({ 'marking.density': 'none', 'unsaved a': { note: '' } });
});

test('of each field the change that was made last holds', async () => {
  await turnOn(one);
  await turnOn(other);
  await one.storage.local.set({ 'marking.density': 'none', 'marking.hover': true });
  await inStep(one);
  await other.storage.local.set({ 'marking.density': 'every', 'marking.map': false });
  await inStep(other);
  await settle();
  const both = { 'marking.density': 'every', 'marking.hover': true, 'marking.map': false };
  expect(await settingsOf(one)).toEqual(both);
  expect(await settingsOf(other)).toEqual(both);
});

test('a browser that joins takes what the account has, and adds what is its own', async () => {
  await one.storage.local.set({ 'marking.density': 'none', ...rule('x') });
  await turnOn(one);
  await one.storage.local.remove('not a.example EE x');
  await inStep(one);
  await other.storage.local.set({ 'marking.density': 'every', ...rule('x'), ...rule('y') });
  await turnOn(other);
  await settle();
  // Joining takes nothing away that is here, though it was taken away there.
  const both = { 'marking.density': 'none', ...rule('x'), ...rule('y') };
  expect(await settingsOf(one)).toEqual(both);
  expect(await settingsOf(other)).toEqual(both);
});

test('a clock that runs ahead does not win for ever', async () => {
  await turnOn(one);
  await one.storage.local.set({ 'marking.density': 'none' });
  await inOne(one, () => step(9e12));
  await turnOn(other);
  await other.storage.local.set({ 'marking.density': 'every' });
  await settle();
  expect(await settingsOf(one)).toEqual({ 'marking.density': 'every' });
});

test('where nothing has changed nothing is written', async () => {
  await one.storage.local.set({ 'marking.density': 'none', ...rule('x') });
  await turnOn(one);
  await turnOn(other);
  await settle();
  const writes = vi.spyOn(account, 'set');
  await settle();
  expect(writes).not.toHaveBeenCalled();
});

test('what is damaged here is neither carried nor written over', async () => {
  await one.storage.local.set({ 'marking.density': 'none' });
  await turnOn(one);
  await turnOn(other);
  await one.storage.local.set({ 'marking.density': 7 });
  await settle();
  expect(await settingsOf(one)).toEqual({ 'marking.density': 7 });
  expect(await settingsOf(other)).toEqual({ 'marking.density': 'none' });
});

test('what a newer version has put there stays as it is', async () => {
  await one.storage.local.set({ 'marking.density': 'none' });
  await turnOn(one);
  for (const [name, item] of account.rows) {
    if (!Object.hasOwn(item as object, 'marking.density')) continue;
    account.rows.set(name, { 'marking.density': [clock + 50, 'by-mood'] });
  }
  const before = structuredClone([...account.rows]);
  await settle();
  expect([...account.rows]).toEqual(before);
  expect(await settingsOf(one)).toEqual({ 'marking.density': 'none' });
});

test('too much: what fits is carried, the choice of marks before rules, and the rest is counted', async () => {
  const rules = Array.from({ length: 1200 }, (_, index) => rule(`surface ${index}`));
  await one.storage.local.set(Object.assign({ 'marking.density': 'none' }, ...rules));
  await turnOn(one);
  await turnOn(other);
  await settle();
  const { left, problem } = await inOne(one, readSync);
  expect(problem).toBe('');
  expect(left).toBeGreaterThan(100);
  const carried = await settingsOf(other);
  expect(carried['marking.density']).toBe('none');
  expect(Object.keys(carried)).toHaveLength(1201 - left);
  expect(Object.keys(await settingsOf(one))).toHaveLength(1201);
});

test('where the browser refuses, the reader is told, and the next time does it', async () => {
  await one.storage.local.set({ 'marking.density': 'none' });
  const set = vi.spyOn(account, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS'));
  await turnOn(one);
  expect((await inOne(one, readSync)).problem).toContain('MAX_WRITE_OPERATIONS');
  await inStep(one);
  expect(await inOne(one, readSync)).toMatchObject({ problem: '', hasCopy: true });
  set.mockRestore();
});

test('turned off, what is here and in the account stays', async () => {
  await one.storage.local.set({ 'marking.density': 'none' });
  await turnOn(one);
  await inOne(one, () => changeSync(false));
  await one.storage.local.set({ 'marking.density': 'every' });
  await inStep(one);
  expect(await settingsOf(one)).toEqual({ 'marking.density': 'every' });
  expect(await inOne(one, readSync)).toMatchObject({ isOn: false, hasCopy: true });
});

describe('whatever happens in which order', () => {
  const act = fc.record({
    who: fc.constantFrom(0, 1),
    key: fc.constantFrom('marking.density', 'marking@a.example.density', ...Object.keys(rule('x'))),
    isSet: fc.boolean(),
    value: fc.constantFrom('none', 'every', 'first-on-page'),
    steps: fc.boolean(),
  });
  test('both browsers come to the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        account = fakeArea(syncLimits);
        one = fakeBrowser(account);
        other = fakeBrowser(account);
        await turnOn(one);
        await turnOn(other);
        for (const { who, key, isSet, value, steps } of acts) {
          const browser = who === 0 ? one : other;
          const row = key.startsWith('not') ? rule('x')[key] : value;
          if (isSet) await browser.storage.local.set({ [key]: row });
          else await browser.storage.local.remove(key);
          if (steps) await inStep(browser);
        }
        await settle();
        expect(await settingsOf(one)).toEqual(await settingsOf(other));
      }),
      { numRuns: 100 },
    );
  });

  test('anything in the account is survived, and stores nothing that is no setting', async () => {
    const key = fc.constantFrom(
      'marking.density',
      'marking.kinds',
      'not a.example EE x',
      '__proto__',
      'brief x',
      'sync.on',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(...Array.from({ length: 24 }, (_, n) => `attache-1-${n}`), 'other'),
          fc.oneof(
            fc.jsonValue(),
            fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.tuple(fc.integer(), fc.jsonValue()))),
          ),
        ),
        async (items) => {
          account = fakeArea();
          one = fakeBrowser(account);
          await account.set(items);
          await turnOn(one);
          await inStep(one);
          const { isSound } = await import('../carried.ts');
          for (const [name, value] of Object.entries(await settingsOf(one))) {
            expect(isSound(name, value), name).toBe(true);
          }
          if ('other' in items) expect(account.rows.has('other')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
