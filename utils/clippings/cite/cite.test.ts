import { describe, expect, test } from 'vitest';
import { clippingExample } from '../../../tests/clippings/example.ts';
import type { CitationStyle } from '../../model/brief.ts';
import type { Citation, Name } from '../../model/clipping.ts';
import { dateParts, isoDate } from './dates.ts';
import { cite, textOf } from './index.ts';
import { familyFirst, fullName } from './names.ts';
import { worksOf } from './works.ts';

const base: Citation = {
  ...clippingExample.citation,
  author: [{ family: 'Author', given: 'Ana Maria' }],
};
const written = (style: CitationStyle, change: Partial<Citation> = {}) =>
  textOf(cite({ ...base, ...change }, style));
const people = (count: number): Name[] =>
  Array.from({ length: count }, (_, index) => ({ family: `Name${index + 1}`, given: 'B' }));

describe('APA', () => {
  const rows: [string, Partial<Citation>, string][] = [
    [
      'a newspaper',
      {},
      'Author, A. M. (2026, November 2). A week of talks. The Example. https://example.org/story',
    ],
    [
      'a page of a site',
      { type: 'webpage', publisher: 'Office' },
      'Author, A. M. (2026, November 2). A week of talks. The Example. https://example.org/story',
    ],
    [
      'a report of the organisation that wrote it',
      {
        type: 'report',
        author: [{ literal: 'The Office' }],
        'container-title': '',
        publisher: 'The Office',
      },
      'The Office. (2026). A week of talks. https://example.org/story',
    ],
    [
      'a journal with a DOI',
      { type: 'article-journal', DOI: 'https://doi.org/10.1000/182', issued: '2026-11' },
      'Author, A. M. (2026). A week of talks. The Example. https://doi.org/10.1000/182',
    ],
    [
      'no author',
      { author: [] },
      'A week of talks. (2026, November 2). The Example. https://example.org/story',
    ],
    [
      'no date',
      { issued: '' },
      'Author, A. M. (n.d.). A week of talks. The Example. Retrieved November 3, 2026, from https://example.org/story',
    ],
    [
      'no title',
      { title: ' ', type: 'post-weblog' },
      'Author, A. M. (2026, November 2). [Blog post]. The Example. https://example.org/story',
    ],
    [
      'a month',
      { issued: '2026-11' },
      'Author, A. M. (2026, November). A week of talks. The Example. https://example.org/story',
    ],
    [
      'a date nobody can read',
      { issued: 'Spring 2026' },
      'Author, A. M. (Spring 2026). A week of talks. The Example. https://example.org/story',
    ],
    [
      'a title that is a question, a name that ends in a stop',
      { title: 'Who met?', author: [{ literal: 'Example Inc.' }] },
      'Example Inc. (2026, November 2). Who met? The Example. https://example.org/story',
    ],
    [
      'a title that ends in a quotation',
      { title: 'They said “no”' },
      'Author, A. M. (2026, November 2). They said “no.” The Example. https://example.org/story',
    ],
  ];
  test.each(rows)('%s', (_, change, expected) => {
    expect(written('apa', change)).toBe(expected);
  });
  const counts: [number, RegExp][] = [
    [2, /^Name1, B\., & Name2, B\. \(/],
    [3, /^Name1, B\., Name2, B\., & Name3, B\. \(/],
    [20, /Name19, B\., & Name20, B\. \(/],
    [21, /Name19, B\., \. \. \. Name21, B\. \(/],
  ];
  test.each(counts)('%i authors', (count, expected) => {
    expect(written('apa', { author: people(count) })).toMatch(expected);
  });
  test('what stands alone is in italics, else what it stands in', () => {
    const italics = (type: Citation['type']) =>
      cite({ ...base, type }, 'apa')
        .filter(({ italic }) => italic)
        .map(({ text }) => text);
    expect(italics('article-newspaper')).toEqual(['The Example']);
    expect(italics('webpage')).toEqual(['A week of talks']);
  });
});

describe('Chicago', () => {
  const rows: [string, Partial<Citation>, string][] = [
    [
      'a newspaper',
      {},
      'Ana Maria Author, “A week of talks,” The Example, November 2, 2026, https://example.org/story.',
    ],
    [
      'a blog',
      { type: 'post-weblog' },
      'Ana Maria Author, “A week of talks,” The Example, November 2, 2026, https://example.org/story.',
    ],
    [
      'a report',
      { type: 'report', publisher: 'Press' },
      'Ana Maria Author, A week of talks (Press, 2026), https://example.org/story.',
    ],
    [
      'a journal',
      { type: 'article-journal' },
      'Ana Maria Author, “A week of talks,” The Example, November 2, 2026, https://example.org/story.',
    ],
    [
      'no author',
      { author: [] },
      '“A week of talks,” The Example, November 2, 2026, https://example.org/story.',
    ],
    [
      'no date',
      { issued: '' },
      'Ana Maria Author, “A week of talks,” The Example, n.d., accessed November 3, 2026, https://example.org/story.',
    ],
    [
      'no title',
      { title: '' },
      'Ana Maria Author, newspaper article, The Example, November 2, 2026, https://example.org/story.',
    ],
    [
      'quotation marks in a title',
      { title: 'The “red line” and "more"' },
      'Ana Maria Author, “The ‘red line’ and ‘more,’” The Example, November 2, 2026, https://example.org/story.',
    ],
    [
      'a title alone',
      { type: 'webpage', author: [], 'container-title': '', issued: '', accessed: '', URL: '' },
      '“A week of talks.”',
    ],
  ];
  test.each(rows)('%s', (_, change, expected) => {
    expect(written('chicago', change)).toBe(expected);
  });
  test('a page without a date has its day of reading alone', () => {
    expect(written('chicago', { type: 'webpage', issued: '' })).toContain(
      'The Example, accessed November 3, 2026, ',
    );
  });
  const counts: [number, RegExp][] = [
    [2, /^B\. Name1 and B\. Name2, “/],
    [3, /^B\. Name1, B\. Name2, and B\. Name3, “/],
    [6, /B\. Name5, and B\. Name6, “/],
    [7, /^B\. Name1, B\. Name2, B\. Name3, et al\., “/],
  ];
  test.each(counts)('%i authors', (count, expected) => {
    expect(written('chicago', { author: people(count) })).toMatch(expected);
  });
});

test('plain', () => {
  expect(written('plain')).toBe(
    'Ana Maria Author, A week of talks, The Example, 2026-11-02. https://example.org/story (read 2026-11-03)',
  );
  expect(
    written('plain', { author: [], title: '', 'container-title': '', issued: '', accessed: '' }),
  ).toBe('Newspaper article. https://example.org/story');
});

describe('names', () => {
  const rows: [Name, string, string][] = [
    [{ family: 'Author', given: 'Jean-Paul' }, 'Jean-Paul Author', 'Author, J.-P.'],
    [{ family: 'Author', given: 'J.R. r' }, 'J.R. r Author', 'Author, J. R. R.'],
    [{ family: 'Чехов', given: 'Антон' }, 'Антон Чехов', 'Чехов, А.'],
    [{ family: '王', given: '小明' }, '王小明', '王小明'],
    [{ family: 'حداد', given: 'ليلى' }, 'ليلى حداد', 'حداد, ليلى'],
    [{ literal: 'Ministry of  Examples' }, 'Ministry of Examples', 'Ministry of Examples'],
    [{ family: 'Only', given: '' }, 'Only', 'Only'],
  ];
  test.each(rows)('%o', (name, full, inverted) => {
    expect(fullName(name)).toBe(full);
    expect(familyFirst(name)).toBe(inverted);
  });
});

describe('dates', () => {
  const rows: [string, number[] | null, string][] = [
    ['2026', [2026], '2026'],
    ['2026-11', [2026, 11], '2026-11'],
    ['2026-11-02', [2026, 11, 2], '2026-11-02'],
    ['2026-11-02T23:30:00-05:00', [2026, 11, 2], '2026-11-02'],
    ['2024-02-29', [2024, 2, 29], '2024-02-29'],
    ['2026-02-29', null, ''],
    ['2026-13', null, ''],
    ['2026-00-00', null, ''],
    ['yesterday', null, ''],
    ['', null, ''],
  ];
  test.each(rows)('%s', (date, parts, iso) => {
    expect(dateParts(date)).toEqual(parts);
    expect(isoDate(date)).toBe(iso);
  });
});

test('one work has one citation: the one that was changed last', () => {
  const corrected = {
    ...clippingExample,
    modified: '2026-11-04T09:00:00.000Z',
    citation: { ...base, title: 'Corrected', URL: `${base.URL}?utm_source=x` },
  };
  const other = { ...clippingExample, citation: { ...base, URL: 'https://example.org/other' } };
  const works = worksOf([clippingExample, other, corrected]);
  expect(works.map(({ citation, clippings }) => [citation.title, clippings.length])).toEqual([
    ['Corrected', 2],
    [base.title, 1],
  ]);
});

test('no citation links to a script', () => {
  for (const style of ['apa', 'chicago', 'plain'] as const) {
    const pieces = cite(
      { ...base, URL: 'javascript:alert(1)', DOI: 'javascript:10.1000/x' },
      style,
    );
    expect(pieces.map(({ href }) => href).filter(Boolean)).toEqual(['https://doi.org/10.1000/x']);
    expect(
      cite({ ...base, URL: 'javascript:alert(1)' }, style).every(({ href }) => href === ''),
    ).toBe(true);
  }
});
