import { expect, test, vi } from 'vitest';
import { isFeatureUpdate } from './news.ts';

vi.mock('../browser.ts', () => ({ browser: {} }));

test.each([
  ['0.1.0', '0.1.1', false],
  ['0.1.9', '0.2.0', true],
  ['0.9.0', '1.0.0', true],
  ['1', '1.0.3', false],
  ['1.2.3', '1.2.3', false],
])('from %s to %s: %s', (from, to, isNew) => {
  expect(isFeatureUpdate(from, to)).toBe(isNew);
});
