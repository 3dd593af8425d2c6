import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { annotationProblems } from '../../../tests/clippings/annotation-model.ts';
import { clippingExample } from '../../../tests/clippings/example.ts';
import { hostileClipping, plainContext, turning } from '../../../tests/clippings/hostile.ts';
import { exportedText } from '../../../tests/clippings/read-back.ts';
import { type Clipping, quotation } from '../../model/clipping.ts';
import { clean } from '../document/clean.ts';
import { exportClippings, exportFormats } from './index.ts';

/* CSV, read back by Papa Parse, and W3C annotations, held against the model. */

type Row = Record<string, string>;
function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('CSV for Readwise', () => {
  test('has its columns', async () => {
    const [row, ...more] = rowsOf(
      await exportedText('readwise', [{ ...clippingExample, note: 'A "note"' }]),
    );
    expect(more).toEqual([]);
    expect(row).toEqual({
      Highlight: 'The group met in New York.',
      Title: 'A week of talks',
      Author: 'Ana Author',
      URL: 'https://example.org/story',
      Note: '.un\nA "note"',
      Location: '120',
      Date: '2026-11-03 09:00:00',
    });
  });
  test('gives a page without a quotation its title as highlight', async () => {
    const page: Clipping = {
      ...clippingExample,
      scope: 'page',
      target: { ...clippingExample.target, selector: [] },
    };
    expect(rowsOf(await exportedText('readwise', [page]))[0]?.Highlight).toBe('A week of talks');
  });
});

describe('CSV with everything', () => {
  test('has the citation, the tags and the names of entries', async () => {
    const nameOf = (id: string) => `${id}, the`;
    const [row] = rowsOf(await exportedText('csv', [clippingExample], { nameOf }));
    expect(row).toMatchObject({
      Quotation: 'The group met in New York.',
      Published: '2026-11-02',
      Tags: 'un',
      Mentions: 'oewg, the, US, the',
      Passage: expect.stringContaining('#:~:text='),
    });
  });
  test('starts with a byte order mark and ends its lines with CR LF', async () => {
    const text = await exportedText('csv', [clippingExample]);
    expect(text).toMatch(/^\ufeffQuotation,/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('cells', () => {
  const cells = ({ note, collection, citation }: Clipping) =>
    [note, collection, citation.title].map(clean);
  const rowCells = (row: Row) => [row.Note, row.Collection, row.Title];

  test('give every text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 4 }), async (hostile) => {
        const text = await exportedText('csv', hostile, { spreadsheetSafe: false });
        expect(text).not.toMatch(turning);
        expect(rowsOf(text).map(rowCells)).toEqual(hostile.map(cells));
      }),
    );
  });
  test('are no formulas where they are to be safe, and else as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 4 }), async (hostile) => {
        for (const format of ['csv', 'readwise'] as const) {
          const rows = rowsOf(await exportedText(format, hostile, { spreadsheetSafe: true }));
          for (const cell of rows.flatMap((row) => Object.values(row)))
            expect(cell).not.toMatch(formula);
          if (format === 'csv') {
            const safe = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
            expect(rows.map(rowCells)).toEqual(
              hostile.map((clipping) => cells(clipping).map(safe)),
            );
          }
        }
      }),
    );
  });
});

describe('W3C annotations', () => {
  const whole: Clipping = {
    ...clippingExample,
    id: '0f2e4a6c-1b3d-4c5e-8f70-123456789abc',
    note: 'Check.',
    target: {
      ...clippingExample.target,
      selector: [
        ...clippingExample.target.selector,
        {
          type: 'RangeSelector',
          startSelector: { type: 'XPathSelector', value: '/html/body/p[1]' },
          startOffset: 3,
          endSelector: { type: 'XPathSelector', value: '/html/body/p[2]' },
          endOffset: 7,
        },
      ],
    },
  };
  test('say what the clipping says, by the model', async () => {
    const [annotation] = JSON.parse(await exportedText('web-annotation', [whole]));
    expect(annotationProblems(annotation)).toEqual([]);
    expect(annotation.id).toBe('urn:uuid:0f2e4a6c-1b3d-4c5e-8f70-123456789abc');
    expect(annotation.motivation).toBe('commenting');
    expect(annotation.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'tagging',
      value: 'un',
      format: 'text/plain',
    });
    expect(annotation.target.source).toBe('https://example.org/story');
    expect(annotation.target.selector.slice(0, 2)).toEqual(clippingExample.target.selector);
    expect(annotation.target.selector[2]).toEqual({
      type: 'RangeSelector',
      startSelector: {
        type: 'XPathSelector',
        value: '/html/body/p[1]',
        refinedBy: { type: 'TextPositionSelector', start: 3, end: 3 },
      },
      endSelector: {
        type: 'XPathSelector',
        value: '/html/body/p[2]',
        refinedBy: { type: 'TextPositionSelector', start: 7, end: 7 },
      },
    });
  });
  test('keep every character, and show no hidden one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 4 }), async (hostile) => {
        const text = await exportedText('web-annotation', hostile);
        expect(text).not.toMatch(turning);
        const annotations: {
          target: Clipping['target'];
          body: { purpose: string; value: string }[];
        }[] = JSON.parse(text);
        expect(annotations.flatMap(annotationProblems)).toEqual([]);
        expect(annotations.map(quotation)).toEqual(hostile.map(quotation));
        const citations = annotations.map(({ body }) =>
          JSON.parse(body.find(({ purpose }) => purpose === 'describing')?.value ?? ''),
        );
        expect(citations).toEqual(hostile.map(({ citation }) => citation));
      }),
    );
  });
});

describe('exports', () => {
  test('have ids of their own, and a file of their type', async () => {
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
    for (const { id, mimeType } of exportFormats) {
      const file = await exportClippings(id, [clippingExample], plainContext);
      expect(file.ok && [file.value.type, file.value.size > 0]).toEqual([
        mimeType.toLowerCase(),
        true,
      ]);
    }
  });
  test.each([
    ['docx', 2001],
    ['notes', 65_536],
  ] as const)('%s says that it cannot hold %i clippings, and what to do', async (format, count) => {
    const file = await exportClippings(
      format,
      new Array<Clipping>(count).fill(clippingExample),
      plainContext,
    );
    expect(file.ok ? '' : file.problem.message).toMatch(/Choose fewer/);
  });
  test('of fields as long as may be kept come to an end', async () => {
    const long = (part: string) => part.repeat(1_000_000 / part.length);
    const huge: Clipping = {
      ...clippingExample,
      note: `${long(' ')}x`,
      tags: [long('-')],
      text: long('\n '),
      language: long('a-'),
      citation: {
        ...clippingExample.citation,
        title: long('"'),
        publisher: long('“'),
        author: [{ literal: long('a.') }, { family: long('王'), given: long('-') }],
        issued: long('2'),
        DOI: long('10.'),
        URL: `https://example.org/${long('a&')}`,
      },
    };
    for (const { id } of exportFormats.filter((format) => format.id !== 'docx')) {
      expect((await exportClippings(id, [huge], plainContext)).ok).toBe(true);
    }
  });
  test('of many clippings grow with their number alone', async () => {
    const one = (await exportedText('ris', [clippingExample])).length;
    const many = Array.from({ length: 1500 }, (_, index) => ({
      ...clippingExample,
      id: `id${index}`,
      citation: { ...clippingExample.citation, URL: `https://example.org/story?n=${index}` },
    }));
    const text = await exportedText('ris', many);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(many.length);
    expect(text.length).toBeLessThan(many.length * (one + '?n=1499'.length) + 1);
  });
});
