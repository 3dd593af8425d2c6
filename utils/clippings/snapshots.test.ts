import { expect, test } from 'vitest';
import { isDue, outdated } from './snapshots.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 5, number, 9)).toISOString();

test('a copy is made once a day', () => {
  expect(isDue([], day(1))).toBe(true);
  expect(isDue([day(1)], day(2))).toBe(true);
  expect(isDue([day(1), day(2)], '2026-06-03T08:59:59.000Z')).toBe(false);
});

test('of a copy a day, the newest stay, and one a week', () => {
  let kept: string[] = [];
  for (let number = 1; number <= 60; number++) {
    kept = [...kept, day(number)];
    const old = outdated(kept);
    kept = kept.filter((taken) => !old.includes(taken));
  }
  expect(kept.slice(-5)).toEqual([56, 57, 58, 59, 60].map(day));
  expect(kept.length).toBeLessThanOrEqual(9);
  const [oldest = ''] = kept;
  const days = (Date.parse(day(60)) - Date.parse(oldest)) / 86_400_000;
  expect(days).toBeGreaterThanOrEqual(21);
  expect(outdated(kept)).toEqual([]);
});
