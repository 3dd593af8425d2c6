import { describe, expect, test } from 'vitest';
import { clippingExample } from '../../tests/clippings/example.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import { fail, ok } from '../../utils/model/result.ts';
import { gather, type Progress } from './gather.ts';

const ids = Array.from({ length: 1201 }, (_, index) => `id-${index}`);
const nobody = new AbortController().signal;

/** A background that answers so many at most, and does not know some. */
function backgroundOf(most: number, gone: readonly ClippingId[] = []) {
  const asked: number[] = [];
  return {
    asked,
    async getClippings(some: ClippingId[]) {
      asked.push(some.length);
      if (some.length > most) return fail('unreachable', 'The message was too long.');
      return ok(some.filter((id) => !gone.includes(id)).map((id) => ({ ...clippingExample, id })));
    },
  };
}

describe('clippings', () => {
  test('are fetched in parts, in order, without those that are gone', async () => {
    const background = backgroundOf(500, ['id-3']);
    const told: Progress[] = [];
    const all = await gather(background, ids, nobody, (progress) => told.push(progress));
    expect(all).toMatchObject({ ok: true });
    expect(all.ok && all.value?.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'id-3'));
    expect(background.asked).toEqual([500, 500, 201]);
    expect(told.map(({ done }) => done)).toEqual([500, 1000, 1201]);
  });
  test('that are long are fetched in shorter parts', async () => {
    const background = backgroundOf(70);
    const all = await gather(background, ids.slice(0, 130), nobody, () => undefined);
    expect(all.ok && all.value).toHaveLength(130);
    expect(background.asked.slice(0, 2)).toEqual([130, 17]);
  });
  test('are given up where one alone is refused', async () => {
    const all = await gather(backgroundOf(0), ids, nobody, () => undefined);
    expect(all).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });
  test('are no longer fetched once it is stopped', async () => {
    const background = backgroundOf(500);
    const stop = new AbortController();
    const all = await gather(background, ids, stop.signal, () => stop.abort());
    expect(all).toEqual(ok(null));
    expect(background.asked).toEqual([500]);
  });
  test('that come after it was stopped are passed over in silence', async () => {
    const stop = new AbortController();
    const told: Progress[] = [];
    const all = gather(backgroundOf(500), ids, stop.signal, (progress) => told.push(progress));
    stop.abort();
    expect(await all).toEqual(ok(null));
    expect(told).toEqual([]);
  });
});
