import { expect, test } from 'vitest';
import { readDoubtful } from './doubtful.ts';

test('for each doubtful word there are as many passages that mean it as that do not', () => {
  const balance = new Map<string, number>();
  for (const { word, isMeant } of readDoubtful()) {
    balance.set(word, (balance.get(word) ?? 0) + (isMeant ? 1 : -1));
  }
  expect(balance.size).toBeGreaterThan(70);
  expect([...balance].filter(([, difference]) => difference !== 0)).toEqual([]);
});
