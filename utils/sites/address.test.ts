import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { originOf, readTyped } from './address.ts';
import { covers, isPattern } from './pattern.ts';

vi.mock('../browser.ts', () => ({
  browser: { runtime: { getURL: () => 'chrome-extension://x/' } },
}));

describe('the origin of a page', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/*'],
    ['http://example.org:8080/', 'http://example.org/*'],
    ['https://EXAMPLE.org./', 'https://example.org/*'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/*'],
    ['http://192.168.0.1/', 'http://192.168.0.1/*'],
    ['http://intranet/', 'http://intranet/*'],
  ])('of %s is %s', (address, origin) =>
    expect(originOf(address)).toEqual({ ok: true, value: origin }),
  );
  test.each([
    '',
    'about:blank',
    'chrome://settings',
    'file:///a',
    'https://[::1]/',
    'view-source:https://x.org',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/x',
  ])('there is none of %s', (address) => expect(originOf(address).ok).toBe(false));
  test('is never wider than the page’s own', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (address) => {
        const origin = originOf(address);
        if (!origin.ok) return;
        expect(isPattern(origin.value)).toBe(true);
        expect(origin.value.indexOf('*')).toBe(origin.value.length - 1);
        expect(covers(origin.value, address)).toBe(true);
        expect(covers(origin.value, address.replace('://', '://sub.'))).toBe(false);
      }),
    );
  });
});

describe('what is typed', () => {
  test.each([
    ['example.org', 'https://example.org/*'],
    ['  www.example.org/news ', 'https://www.example.org/*'],
    ['HTTP://example.org', 'http://example.org/*'],
    ['example.org:8080/x', 'https://example.org/*'],
    ['localhost:3000', 'https://localhost/*'],
    ['новости.example', 'https://xn--b1amnebsh.example/*'],
    ['10.0.0.7', 'https://10.0.0.7/*'],
  ])('%s is read as %s', (typed, origin) =>
    expect(readTyped(typed)).toEqual({ ok: true, value: origin }),
  );
  test('anything is answered with one origin, or a reason in words', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.domain(),
      fc.string({ unit: 'binary', maxLength: 5000 }),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const origin = readTyped(typed);
        if (origin.ok) expect(origin.value).toMatch(/^https?:\/\/[a-z0-9_.-]+\/\*$/);
        else expect(origin.problem.message).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 500 },
    );
  });
});
