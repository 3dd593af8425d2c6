import { beforeEach, describe, expect, test, vi } from 'vitest';
import { briefOf, type KeptBrief } from '../model/brief.ts';
import { beginBrief, keepBrief, readBrief, readBriefs, removeBrief, watchBrief } from './briefs.ts';

const stored = new Map<string, unknown>();
const listeners = new Set<(changes: object, area: string) => void>();
const told = (key: string): void => {
  for (const listener of listeners) listener({ [key]: {} }, 'local');
};
vi.mock('../browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) =>
          Object.fromEntries([...stored].filter(([name]) => key === null || name === key)),
        async set(rows: Record<string, unknown>) {
          for (const [key, value] of Object.entries(rows)) {
            stored.set(key, structuredClone(value));
            told(key);
          }
        },
        async remove(key: string) {
          stored.delete(key);
          told(key);
        },
      },
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: object, area: string) => void) =>
          listeners.delete(listener),
      },
    },
  },
}));
beforeEach(() => stored.clear());

const kept = (id: string, modified: string): KeptBrief => ({
  id,
  created: '2026-11-01T00:00:00.000Z',
  modified,
  brief: { ...briefOf(['c1']), title: id },
});
const first = kept('first', '2026-11-02T00:00:00.000Z');
const second = kept('second', '2026-11-03T00:00:00.000Z');

test('briefs are kept, listed with the one changed last first, and removed', async () => {
  expect(await keepBrief(first)).toEqual({ ok: true, value: null });
  await keepBrief(second);
  expect(await readBriefs()).toEqual({ briefs: [second, first], damaged: [] });
  expect(await readBrief('first')).toEqual({ ok: true, value: first });
  await removeBrief('first');
  expect(await readBrief('first')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  expect((await readBriefs()).briefs).toEqual([second]);
});

describe('what is damaged', () => {
  test.each([
    ['null', null],
    ['a text', 'x'],
    ['another id', { ...first, id: 'other' }],
    ['no date', { ...first, modified: 'yesterday' }],
    ['no brief', { ...first, brief: null }],
    ['an unknown style', { ...first, brief: { ...first.brief, style: 'mla' } }],
    ['no parts', { ...first, brief: { ...first.brief, parts: {} } }],
    ['an unknown part', { ...first, brief: { ...first.brief, parts: [{ type: 'map' }] } }],
    [
      'a part without id',
      { ...first, brief: { ...first.brief, parts: [{ type: 'clipping', note: '' }] } },
    ],
    ['a null part', { ...first, brief: { ...first.brief, parts: [null] } }],
  ])('%s: is reported as it is, and left alone', async (_, value) => {
    stored.set('brief first', value);
    await keepBrief(second);
    expect(await readBriefs()).toEqual({
      briefs: [second],
      damaged: [{ key: 'brief first', value }],
    });
    expect(await readBrief('first')).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(stored.get('brief first')).toEqual(value);
  });
});

test('keys of others are no briefs', async () => {
  stored.set('marking.density', 'every');
  expect(await readBriefs()).toEqual({ briefs: [], damaged: [] });
});

test('a brief that is too long is refused, and what was kept stays', async () => {
  await keepBrief(first);
  const long = { ...first, brief: { ...first.brief, intro: 'x'.repeat(5_000_000) } };
  expect(await keepBrief(long)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  expect(await readBrief('first')).toEqual({ ok: true, value: first });
});

test('a new brief has its clippings in order, however many, and an address', async () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `clipping-${index}`);
  const begun = await beginBrief(ids);
  const [brief] = (await readBriefs()).briefs;
  expect(begun).toEqual({ ok: true, value: `/brief.html#brief=${brief?.id}` });
  expect(brief?.brief.parts).toEqual(ids.map((id) => ({ type: 'clipping', id, note: '' })));
});

test('changes of a brief are told until nobody listens', async () => {
  const controller = new AbortController();
  const heard = vi.fn();
  watchBrief(controller.signal, 'first', heard);
  await keepBrief(second);
  await keepBrief(first);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenLastCalledWith({ ok: true, value: first });
  await removeBrief('first');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(heard).toHaveBeenLastCalledWith(
    expect.objectContaining({ ok: false, problem: expect.objectContaining({ code: 'not-found' }) }),
  );
  controller.abort();
  expect(listeners.size).toBe(0);
});
