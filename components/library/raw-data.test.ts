import { expect, test } from 'vitest';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import { fail, ok } from '../../utils/model/result.ts';
import { rawData } from './raw-data.ts';

const store = (count: number, atOnce: number) =>
  ({
    rawRows: async (from: number) => {
      const rows = Array.from({ length: count }, (_, at) => ({ store: 'clippings', row: { at } }));
      return ok({
        version: 2,
        rows: rows.slice(from, from + atOnce),
        hasMore: from + atOnce < count,
      });
    },
  }) as unknown as Remote<BackgroundApi>;

test.each([0, 1, 10, 11])('%i rows in parts of ten are one text', async (count) => {
  const data = await rawData(store(count, 10));
  if (!data.ok) throw new Error(data.problem.message);
  const { version, rows } = JSON.parse(data.value.join(''));
  expect([version, rows.length]).toEqual([2, count]);
  expect(rows.at(-1)?.row.at).toBe(count > 0 ? count - 1 : undefined);
});

test('what fails is told', async () => {
  const rawRows = async () => fail('storage', 'It is gone.');
  const data = await rawData({ rawRows } as unknown as Remote<BackgroundApi>);
  expect(data).toEqual(fail('storage', 'It is gone.'));
});
