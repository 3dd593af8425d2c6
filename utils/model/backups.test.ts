import { expect, test } from 'vitest';
import { isBackupDue, isReminderDue, usualBackups } from './backups.ts';

const now = new Date('2026-11-29T10:00:00Z');
const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

test.each([
  ['never', '', false],
  ['day', '', true],
  ['day', ago(0.9), false],
  ['day', ago(1), true],
  ['week', ago(6.9), false],
  ['week', ago(7), true],
] as const)('a file every %s, the last %s', (every, last, expected) => {
  expect(isBackupDue({ ...usualBackups, every, last }, now)).toBe(expected);
});

test.each([
  [9, '', '', false],
  [10, '', '', true],
  [10, ago(29), '', false],
  [10, ago(31), '', true],
  [10, '', ago(5), false],
  [10, ago(90), ago(31), true],
])('a reminder with %i clippings, the last file %s, put off %s', (count, last, asked, expected) => {
  expect(isReminderDue({ ...usualBackups, last, asked }, count, now)).toBe(expected);
});
