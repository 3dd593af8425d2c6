import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../tests/clippings/arbitrary.ts';
import { readIssued, readMoment } from './dates.ts';
import { textOfHtml, withoutMarkup } from './plain-text.ts';

describe('a date', () => {
  const moments: [string, string | null][] = [
    ['2026-10-05T08:14:22.123456+00:00', '2026-10-05T08:14:22.123Z'],
    ['2026-10-05T08:14:22Z', '2026-10-05T08:14:22.000Z'],
    ['2026-10-05 10:15:30+00:00', '2026-10-05T10:15:30.000Z'],
    ['2026-10-05 10:15 +0200', '2026-10-05T08:15:00.000Z'],
    ['2026-10-05 1:15:30 UTC', '2026-10-05T01:15:30.000Z'],
    ['2026-10-05T10:15:30-05', '2026-10-05T15:15:30.000Z'],
    ['2026-10-05', '2026-10-05T00:00:00.000Z'],
    ['2026/1/5', '2026-01-05T00:00:00.000Z'],
    [' 3.11.2026 ', '2026-11-03T00:00:00.000Z'],
    ['03.04.2026', '2026-04-03T00:00:00.000Z'],
    ['25/12/2026', '2026-12-25T00:00:00.000Z'],
    ['12/25/2026', '2026-12-25T00:00:00.000Z'],
    ['5/5/2026', '2026-05-05T00:00:00.000Z'],
    ['1759652062', '2025-10-05T08:14:22.000Z'],
    ['1759652062123', '2025-10-05T08:14:22.123Z'],
    ['3/4/2026', null],
    ['2026-02-31', null],
    ['31.02.2026', null],
    ['2026-13-01', null],
    ['2026-10-05T25:00:00Z', null],
    ['0000-01-01', null],
    ['99999999999999', null],
    ['2026', null],
    ['yesterday', null],
    ['', null],
    ['-1', null],
  ];
  test.each(moments)('%j is %j', (text, expected) => {
    expect(readMoment(text)).toBe(expected);
  });
  test('without a zone is in that of the machine', () => {
    expect(readMoment('2026-10-05 08:14')).toBe(new Date(2026, 9, 5, 8, 14).toISOString());
  });
  const issued: [string, string | null][] = [
    ['2026', '2026'],
    ['2026-11', '2026-11'],
    ['2026-13', null],
    ['2026-11-03', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['2026-11-03T09:00:00Z', '2026-11-03T09:00:00.000Z'],
    ['1759652062', '2025-10-05T08:14:22.000Z'],
    ['spring', null],
  ];
  test.each(issued)('of publication: %j is %j', (text, expected) => {
    expect(readIssued(text)).toBe(expected);
  });
  test('of any kind is read as one in order, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[\d./:T Z+-]{0,30}$/)), (text) => {
        const moment = readMoment(text);
        if (moment !== null) expect(new Date(moment).toISOString()).toBe(moment);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('text', () => {
  const html: [string, string][] = [
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['  a\n   <b>b</b>\t c ', 'a b c'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['a &amp; b &lt;i&gt; &quot;c&quot; &#8212; &#x4e2d; &nbsp;', 'a & b <i> "c" — 中'],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    [
      '&bogus; &#0; &#xd800; &#x110000; &constructor;',
      '&bogus; &#0; &#xd800; &#x110000; &constructor;',
    ],
    ['a<script>alert("</b>")</script>b', 'ab'],
    ['a<SCRIPT src=x>alert(1)</ScRiPt >b', 'ab'],
    ['a<style>p{}</style>b<template>c</template>', 'ab'],
    ['a<script>never closed', 'a'],
    ['a<!-- no <b> -->b', 'ab'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1 <2> 3 <', '1 <2> 3 <'],
    ['a <b', 'a <b'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<svg onload=alert(1)><script>x</script></svg>y', 'y'],
    ['<İ>x</İ><script>y</script>z', '<İ>x</İ>z'],
  ];
  test.each(html)('of %j is %j', (source, expected) => {
    expect(textOfHtml(source)).toBe(expected);
  });
  const notes: [string, string][] = [
    ['**Bold**\n\n- one\n- two', '**Bold**\n\n- one\n- two'],
    ['a < b &amp; c', 'a < b &amp; c'],
    ['x <y> z', 'x <y> z'],
    ['one\r\ntwo', 'one\ntwo'],
    ['see <a href="javascript:alert(1)">this</a>\nand that', 'see this\nand that'],
    ['<script>alert(1)</script>mine', 'mine'],
  ];
  test.each(notes)('of the note %j is %j', (source, expected) => {
    expect(withoutMarkup(source)).toBe(expected);
  });
  test('that was written as HTML is read as it was, with single blanks', () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = text.replace(/[ \t\n\f\r]+/g, ' ').trim();
        expect(textOfHtml(`<div><p class="a">${escaped(text)}</p><script>${text}`)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
  test.each(['<', '<p', '<p>', '<script>', '<!--', '&', '&#', ' ', '\n ', '<a "'])(
    'is read in one go, however often %j comes',
    (piece) => {
      const text = piece.repeat(300_000);
      expect(textOfHtml(text).length).toBeLessThanOrEqual(text.length);
      expect(withoutMarkup(`<b>${text}`).length).toBeLessThanOrEqual(text.length + 3);
    },
  );
});
