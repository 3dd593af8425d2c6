import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, coversAll, isPattern } from './pattern.ts';

describe('what is a pattern', () => {
  test.each([
    'https://example.org/*',
    'http://localhost/*',
    '*://*.x.org/*',
    'https://*/*',
    '<all_urls>',
    'https://www.gov.uk/government/*',
  ])('%s is', (text) => expect(isPattern(text)).toBe(true));
  test.each([
    '',
    '*',
    'site',
    'https://example.org',
    'https://a b/*',
    'https://x.org:80/*',
    'file:///*',
    'https://x@y.org/*',
    'https://*.*/*',
    'javascript:*',
    'https://x.org/*/*',
  ])('%s is none', (text) => expect(isPattern(text)).toBe(false));
  test('whatever is written, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, address) => {
        covers(pattern, address);
        coversAll(pattern, address);
      }),
    );
  });
});

test.each([
  ['https://example.org/*', 'https://example.org/a?b#c', true],
  ['https://example.org/*', 'https://example.org:8443/', true],
  ['https://example.org/*', 'https://example.org./', true],
  ['https://example.org/*', 'http://example.org/', false],
  ['https://example.org/*', 'https://www.example.org/', false],
  ['https://example.org/*', 'https://example.org.evil.example/', false],
  ['https://*.example.org/*', 'https://www.example.org/', true],
  ['https://*.example.org/*', 'https://example.org/', true],
  ['https://*.example.org/*', 'https://notexample.org/', false],
  ['*://*/*', 'http://any.example/', true],
  ['<all_urls>', 'https://any.example/', true],
  ['https://*/*', 'http://any.example/', false],
  ['https://www.gov.uk/government/*', 'https://www.gov.uk/government/news', true],
  ['https://www.gov.uk/government/*', 'https://www.gov.uk/news', false],
  ['https://example.org/*', 'no address', false],
])('%s holds for %s: %s', (pattern, address, holds) =>
  expect(covers(pattern, address)).toBe(holds),
);

test.each([
  ['https://*.example.org/*', 'https://example.org/*', true],
  ['https://*.example.org/*', 'https://a.example.org/*', true],
  ['https://a.example.org/*', 'https://*.example.org/*', false],
  ['https://*/*', 'https://*.example.org/*', true],
  ['https://*/*', 'https://*/*', true],
  ['https://*/*', '*://*/*', false],
  ['<all_urls>', 'http://*/*', true],
  ['https://www.gov.uk/*', 'https://www.gov.uk/government/*', true],
  ['https://www.gov.uk/government/*', 'https://www.gov.uk/*', false],
  ['https://example.org/*', 'nothing', false],
])('%s holds wherever %s does: %s', (wide, narrow, holds) =>
  expect(coversAll(wide, narrow)).toBe(holds),
);
