import { expect, test } from 'vitest';
import { latestOnly } from './latest-only.ts';

test('of what comes while it is busy only the last is done, and that is done', async () => {
  const done: number[] = [];
  const finish: (() => void)[] = [];
  const { take, busy } = latestOnly<number>(async (value) => {
    await new Promise<void>((resolve) => finish.push(resolve));
    done.push(value);
  });
  const step = async (): Promise<void> => {
    finish.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  expect(busy()).toBe(false);
  for (const value of [1, 2, 3]) take(value);
  expect(busy()).toBe(true);
  await step();
  await step();
  expect(done).toEqual([1, 3]);
  expect(busy()).toBe(false);
  take(4);
  await step();
  expect(done).toEqual([1, 3, 4]);
});
