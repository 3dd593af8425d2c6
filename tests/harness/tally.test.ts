import { expect, test } from 'vitest';
import { tallyLine, tallyOf } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('counts passed, failed and skipped tests', () => {
  const report = { success: false, testResults: [file('failed', 'passed', 'failed', 'pending')] };
  expect(tallyOf(report)).toEqual({ passed: 1, failed: 1, skipped: 1 });
});

test('a file that broke before its tests counts as one failure', () => {
  const report = { success: false, testResults: [file('failed'), file('passed', 'passed')] };
  expect(tallyOf(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('an error outside any test counts as one failure', () => {
  const report = { success: false, testResults: [file('passed', 'passed')] };
  expect(tallyOf(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('the line names the skipped only if there are any', () => {
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
