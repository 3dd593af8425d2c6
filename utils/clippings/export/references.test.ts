import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, type CslItem } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clippingExample, quoting } from '../../../tests/clippings/example.ts';
import { hostileClipping, turning } from '../../../tests/clippings/hostile.ts';
import { exportedText } from '../../../tests/clippings/read-back.ts';
import type { Citation, Clipping } from '../../model/clipping.ts';
import { worksOf } from '../cite/works.ts';
import { oneLine } from '../document/clean.ts';

/* CSL-JSON, RIS and BibTeX, read back by citation-js. */

const report: Clipping = {
  ...quoting('50 % of $100 & more_or_less'),
  id: 'b2',
  note: 'Ask {again}',
  tags: ['money', 'aid'],
  citation: {
    type: 'report',
    title: 'Größe & Wirkung: 100 % {sic}',
    author: [
      { family: 'Núñez', given: 'María José' },
      { literal: 'Ministry of Examples and Samples' },
    ],
    'container-title': '',
    publisher: 'The Office',
    issued: '2026-11',
    accessed: '2026-11-03T09:00:00.000Z',
    URL: 'https://example.org/report?a=1&b=%20_x#s~1',
    DOI: 'https://doi.org/10.1000/182_3',
    language: 'de',
  },
};
const second = quoting('It adopted a report.');
const clippings = [clippingExample, report, { ...second, id: 'c3' }];

const parsed = (text: string, forceType?: string): CslItem[] =>
  new Cite(text, { ...(forceType && { forceType }), generateGraph: false }).data;

// The year alone: of an article in RIS that has both, citation-js reads the year and passes over the day.
const days = { 'csl-json': 3, ris: 1, bibtex: 3 };

describe.each([
  ['csl-json', undefined],
  ['ris', '@ris/file'],
  ['bibtex', '@biblatex/text'],
] as const)('%s', (format, forceType) => {
  test('says what the citation says', async () => {
    const items = parsed(await exportedText(format, clippings), forceType);
    expect(items).toHaveLength(2);
    const [news, other] = items;
    expect(news).toMatchObject({
      title: 'A week of talks',
      'container-title': 'The Example',
      issued: { 'date-parts': [[2026, 11, 2].slice(0, days[format])] },
      accessed: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://example.org/story',
    });
    expect(other).toMatchObject({
      type: 'report',
      title: report.citation.title,
      publisher: 'The Office',
      URL: report.citation.URL,
      DOI: '10.1000/182_3',
    });
    expect(other?.author?.[0]).toMatchObject({ family: 'Núñez', given: 'María José' });
    const [, office] = other?.author ?? [];
    expect(office?.literal ?? office?.family).toBe('Ministry of Examples and Samples');
    expect(other?.issued?.['date-parts']?.[0]?.slice(0, days[format])).toEqual(
      [2026, 11].slice(0, days[format]),
    );
  });
  test('has each quotation and note of a work', async () => {
    const [news, other] = parsed(await exportedText(format, clippings), forceType);
    const text = (item?: CslItem) => JSON.stringify(item?.note ?? item?.annote ?? '');
    expect(text(news)).toContain('“The group met in New York.”');
    expect(text(news)).toContain('“It adopted a report.”');
    expect(text(other)).toContain('“50 % of $100 & more_or_less”');
    expect(text(other)).toContain('— Ask {again}');
  });
  test('is read whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileClipping, { minLength: 1, maxLength: 3 }),
        async (hostile) => {
          const text = await exportedText(format, hostile);
          expect(text).not.toMatch(turning);
          const items = parsed(text, forceType);
          const titles = worksOf(hostile).map(({ citation }) => oneLine(citation.title));
          expect(items).toHaveLength(titles.length);
          // Titles in BibTeX come back with marks of their capitals in HTML.
          const bare = (title = '') =>
            format === 'bibtex' ? title.replace(/<[^>]*>/g, '') : title;
          expect(items.map(({ title }) => bare(title))).toEqual(titles.map((title) => bare(title)));
        },
      ),
    );
  });
  test('of nothing is nothing', async () => {
    expect((await exportedText(format, [])).trim()).toBe(format === 'csl-json' ? '[]' : '');
  });
});

describe('CSL-JSON', () => {
  const known = new Set(
    'id type title author container-title publisher issued accessed URL DOI language keyword note'.split(
      ' ',
    ),
  );
  test('has the variables and forms of the schema, and ids of its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(hostileClipping, { selector: ({ id }) => id }),
        async (hostile) => {
          const items: CslItem[] = JSON.parse(await exportedText('csl-json', hostile));
          expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
          for (const item of items) {
            expect(Object.keys(item).filter((key) => !known.has(key))).toEqual([]);
            for (const date of [item.issued, item.accessed]) {
              for (const part of date?.['date-parts']?.[0] ?? []) expect(part).toBeGreaterThan(0);
            }
            for (const name of item.author ?? []) {
              expect(Object.values(name).join('')).not.toBe('');
            }
            // No line that Zotero would take for a field of its own.
            for (const line of item.note?.split('\n') ?? []) expect(line).toMatch(/^[“—]/);
          }
        },
      ),
    );
  });
});

describe('RIS', () => {
  test('has a code for each type', async () => {
    const codes: [Citation['type'], string][] = [
      ['article-newspaper', 'NEWS'],
      ['article-magazine', 'MGZN'],
      ['article-journal', 'JOUR'],
      ['post-weblog', 'BLOG'],
      ['report', 'RPRT'],
      ['webpage', 'ELEC'],
    ];
    for (const [type, code] of codes) {
      const clipping = { ...clippingExample, citation: { ...clippingExample.citation, type } };
      expect(await exportedText('ris', [clipping])).toMatch(new RegExp(`^TY  - ${code}\r\n`));
    }
  });
  test('has the day of publication beside the year', async () => {
    const lines = (await exportedText('ris', [clippingExample, report])).split('\r\n');
    expect(lines.filter((line) => /^(?:DA|PY|Y2) /.test(line))).toEqual([
      'PY  - 2026',
      'DA  - 2026/11/02/',
      'Y2  - 2026/11/03/',
      'PY  - 2026',
      'DA  - 2026/11//',
      'Y2  - 2026/11/03/',
    ]);
  });
  test('never has a broken line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 3 }), async (hostile) => {
        const lines = (await exportedText('ris', hostile)).split('\r\n');
        for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
        const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
        expect(count('TY  - ')).toBe(worksOf(hostile).length);
        expect(count('ER  - ')).toBe(worksOf(hostile).length);
      }),
    );
  });
});

describe('BibTeX', () => {
  test('has keys of its own in ASCII', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 6 }), async (hostile) => {
        const text = await exportedText('bibtex', hostile);
        const keys = [...text.matchAll(/^@[a-z]+\{([a-z][a-z0-9-]*),$/gm)].map((found) => found[1]);
        expect(keys).toHaveLength(worksOf(hostile).length);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
  test('keeps whole names and titles in braces', async () => {
    const text = await exportedText('bibtex', [report]);
    expect(text).toContain('author = {Núñez, María José and {Ministry of Examples and Samples}}');
    expect(text).toContain('title = {{Größe \\& Wirkung: 100 \\% \\{sic\\}}}');
  });
});
