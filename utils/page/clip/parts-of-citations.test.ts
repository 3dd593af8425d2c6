import { describe, expect, test } from 'vitest';
import { ownAddress, siteOf } from './canonical.ts';
import { isoDate } from './dates.ts';
import { bylineNames, highwireName } from './names.ts';

const read = 'https://news.example.org/world/talks';

describe('a byline', () => {
  test.each<[string, string[]]>([
    ['By Ana Author and B. Beispiel, Reuters', ['Ana Author', 'B. Beispiel']],
    ['By Ana Author in Geneva', ['Ana Author']],
    ['BY ANA AUTHOR', ['ANA AUTHOR']],
    ['Von Ute Muster und Jörg Beispiel, dpa', ['Ute Muster', 'Jörg Beispiel']],
    ['Par Anne Exemple et Luc Modèle (avec AFP)', ['Anne Exemple', 'Luc Modèle (avec AFP)']],
    ['Por Ana Ejemplo y Luis Muestra', ['Ana Ejemplo', 'Luis Muestra']],
    ['Автор: Анна Пример', ['Анна Пример']],
    ['بقلم: ليلى مثال', ['ليلى مثال']],
    ['作者：王小明、李四', ['王小明', '李四']],
    ['Ana Author | 2 November 2026', ['Ana Author']],
    ['Ana Author, Diplomatic Correspondent', ['Ana Author']],
    ['By The Example', ['The Example']],
    ['By Ana Author, The Example', ['Ana Author']],
    ['Reuters', ['Reuters']],
    ['https://example.org/ana', []],
    ['', []],
    [`By ${'a long paragraph '.repeat(40)}`, []],
  ])('%s', (line, names) => {
    expect(bylineNames(line, 'The Example')).toEqual(names.map((literal) => ({ literal })));
  });
  test('in a tag of Highwire may have the family first', () => {
    expect(highwireName('Beispiel, Bert')).toEqual({ family: 'Beispiel', given: 'Bert' });
    expect(highwireName('Smith, Jr., John')).toEqual({ literal: 'Smith, Jr., John' });
  });
});

test.each([
  ['2026', '2026'],
  ['2026-11', '2026-11'],
  ['2026/11/2', '2026-11-02'],
  ['2026-11-02T08:00:00Z', '2026-11-02T08:00:00Z'],
  ['2026-11-02 08:00 +0130', '2026-11-02T08:00+01:30'],
  ['Mon, 02 Nov 2026 08:00:00 GMT', '2026-11-02T08:00:00Z'],
  ['2026-02-30', ''],
  ['2026-13', ''],
  ['02/11/2026', ''],
  ['yesterday', ''],
  ['20261102', ''],
])('the date “%s” is “%s”', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

describe('the address of a page', () => {
  const front = 'https://news.example.org/';
  test.each<[string, string, string, string]>([
    ['its canonical link', read, `${read}/full`, `${read}/full`],
    [
      'another host of the site',
      read,
      'https://m.example.org/world/talks',
      'https://m.example.org/world/talks',
    ],
    ['not another site', read, 'https://evil.example.com/x', read],
    [
      'not another site under a shared suffix',
      'https://a.co.uk/x',
      'https://b.co.uk/x',
      'https://a.co.uk/x',
    ],
    ['not a front page for a story', read, front, read],
    ['a front page for itself', `${front}?utm_source=x`, front, `${front}?utm_source=x`],
    ['a front page of a front page', `${front}index.html`, front, front],
    ['not a script', read, 'javascript:alert(1)', read],
    ['a saved file may say where it is from', 'file:///home/x.html', read, read],
  ])('%s', (_, here, canonical, address) => {
    expect(ownAddress(here, { canonical, openGraph: '' }).address).toBe(address);
  });
  test('is that of Open Graph where there is no link', () => {
    expect(ownAddress(read, { canonical: '', openGraph: `${read}/og` })).toEqual({
      address: `${read}/og`,
      origin: 'open-graph',
    });
  });
  test('has a site', () => {
    expect([siteOf('www.gov.uk'), siteOf('a.b.example.co.uk'), siteOf('127.0.0.1')]).toEqual([
      'gov.uk',
      'example.co.uk',
      '127.0.0.1',
    ]);
  });
});
