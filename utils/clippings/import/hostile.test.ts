import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../tests/clippings/arbitrary.ts';
import { checkClipping } from '../check-clipping.ts';
import {
  decodeFile,
  type ImportFormat,
  importFormats,
  previewCsv,
  readImport,
  recognise,
} from './index.ts';

const now = new Date('2026-11-29T10:00:00Z');

/** Reads it as whatever it may be: nothing throws, and what comes out is a clipping of a web page. */
function survives(text: string): void {
  recognise('file.csv', text);
  previewCsv(text);
  for (const format of importFormats) {
    const read = readImport(text, format, { now });
    if (!read.ok) {
      expect(read.problem).toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(/\.$/),
      });
      continue;
    }
    for (const clipping of read.value.clippings) {
      expect(checkClipping(clipping)).toMatchObject({ ok: true });
      expect(clipping.target.source).toMatch(/^https?:/);
    }
    for (const { where, reason } of read.value.problems) expect(where && reason).not.toBe('');
  }
}

describe('a hostile or broken file is refused, or has problems', () => {
  const target = (target: unknown) =>
    JSON.stringify({ rows: [{ id: 'a', uri: 'https://e.org/', target }] });
  const files: [string, string][] = [
    ['nothing', ''],
    ['blanks', ' \r\n\t'],
    ['zeros', '\0\0\0\0'],
    ['a byte order mark', '\ufeff'],
    ['half a surrogate pair', '\ud800'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['a zip', 'PK\u0003\u0004\u0014\u0000\u0006'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
    ['null', 'null'],
    ['a number', '12'],
    ['a text', '"https://e.org/"'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['lists in lists', '[[[[]]]]'],
    ['very deep lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['very deep objects', `${'{"rows":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['JSON that is cut off', '{"total":1,"rows":[{"id":"a","uri":"https://e.o'],
    ['JSON with a comma too many', '[{"url":"https://e.org/","highlights":[],}]'],
    ['two JSON texts', '[]\n[]'],
    ['rows that are none', '{"rows":7}'],
    ['rows of nothing', '{"rows":[null,1,"x",[],{}]}'],
    ['no target', target(null)],
    ['a target in words', target('x')],
    ['selectors in words', target([{ selector: 'x' }])],
    ['selectors of nothing', target([{ selector: [null, 1, 'x', {}] }])],
    [
      'offsets that are none',
      target([
        {
          selector: [
            { type: 'TextPositionSelector', start: -1, end: '2' },
            { type: 'TextQuoteSelector', exact: 'x' },
          ],
        },
      ]),
    ],
    [
      'endless offsets',
      target([
        {
          selector: [
            { type: 'TextPositionSelector', start: 1e308, end: 'END' },
            { type: 'TextQuoteSelector', exact: 'x' },
          ],
        },
      ]).replace('"END"', '1e309'),
    ],
    [
      'a quotation that is none',
      target([{ selector: [{ type: 'TextQuoteSelector', exact: { a: 1 } }] }]),
    ],
    [
      'a prototype',
      '{"__proto__":{"format":"attache-clippings"},"rows":[{"__proto__":{"uri":"https://e.org/"},"target":[]}]}',
    ],
    ['a script as address', '[{"url":"javascript:alert(1)","highlights":[{"text":"x"}]}]'],
    [
      'a script in disguise',
      '[{"url":" java\\nscript:alert(1)//https://e.org","highlights":[{"text":"x"}]}]',
    ],
    ['a data address', '[{"url":"data:text/html,<script>","highlights":[{"text":"x"}]}]'],
    ['a blob address', '[{"url":"blob:https://e.org/1","highlights":[{"text":"x"}]}]'],
    [
      'an extension’s address',
      '[{"url":"chrome-extension://abc/x.html","highlights":[{"text":"x"}]}]',
    ],
    ['an address with no host', '[{"url":"http:///","highlights":[{"text":"x"}]}]'],
    [
      'an address of a million characters',
      `[{"url":"https://e.org/${'a'.repeat(1_000_000)}","highlights":[{"text":"x"}]}]`,
    ],
    ['highlights of nothing', '[{"url":"https://e.org/","highlights":[null,1,"x",[],{}]}]'],
    [
      'a time far away',
      '[{"url":"https://e.org/","highlights":[{"text":"x","timestamp":8640000000000001}]}]',
    ],
    ['an annotation without a target', '{"type":"Annotation","body":null}'],
    [
      'a body in a body',
      '{"type":["Annotation"],"target":"https://e.org/","body":[[{"value":"x"}],{"value":{"a":1}}]}',
    ],
    ['a page of pages', '{"type":"AnnotationCollection","first":{"first":{"items":[]}}}'],
    [
      'a backup of nothing',
      '{"format":"attache-clippings","version":2,"exported":"2026-11-29","count":1,"clippings":[null]}',
    ],
    ['a backup of the far future', '{"format":"attache-clippings","version":1e99}'],
    ['one column', 'url\nhttps://e.org/\n'],
    ['columns named alike', 'url,url,url\nhttps://e.org/,x,y\n'],
    ['columns named like members', '__proto__,constructor,url,toString\n1,2,https://e.org/,4\n'],
    ['very many columns', `${'url,'.repeat(50_000)}\n${'https://e.org/,'.repeat(50_000)}\n`],
    ['a quotation mark alone', '"'],
    ['a quotation mark that stays open', 'url,quote\n"https://e.org/,x\n'.repeat(99)],
    ['quotation marks only', '"'.repeat(100_001)],
    ['a formula', 'url,note\nhttps://e.org/,"=HYPERLINK(""javascript:alert(1)"")"\n'],
    ['old Mac line ends', 'url,quote\rhttps://e.org/,x\r'],
    ['every line end', 'url,quote\r\nhttps://e.org/,x\nhttps://e.org/,y\r'],
    ['an odd separator', 'sep=\u0000\nurl,quote\nhttps://e.org/,x\n'],
    ['a quotation mark as separator', 'sep="\nurl,quote\nhttps://e.org/,x\n'],
    ['a line end as separator', 'sep=\r\nurl,quote\nhttps://e.org/,x\n'],
    ['direction controls', 'url,quote\nhttps://e.org/\u202egnp,\u202ex\u2066\n'],
  ];
  test.each(files)('%s', (_, text) => {
    survives(text);
  });

  const nothingTaken: [ImportFormat, string][] = [
    ['hypothesis-json', '{"rows":[{"uri":"javascript:alert(1)","target":[]}]}'],
    ['obsidian-web-clipper', '[{"url":"javascript:alert(1)","highlights":[{"text":"x"}]}]'],
    ['web-annotation', '{"type":"Annotation","target":"javascript:alert(1)"}'],
    ['raindrop-csv', 'url,folder,excerpt,created\njavascript:alert(1),a,b,2026-11-29\n'],
    ['readwise-csv', 'Highlight,Title,URL\nx,y,javascript:alert(1)\n'],
    ['hypothesis-csv', 'URL,Quote,Annotation/Reply Type\njavascript:alert(1),x,Annotation\n'],
  ];
  test.each(nothingTaken)('%s takes no script for an address', (format, text) => {
    expect(readImport(text, format, { now })).toMatchObject({
      ok: true,
      value: {
        clippings: [],
        problems: [{ reason: expect.stringContaining('is no address of a web page') }],
      },
    });
  });
});

describe('whatever a file holds', () => {
  test('text', () => {
    fc.assert(fc.property(anyText, survives), { numRuns: 500 });
  });
  test('JSON', () => {
    const name = fc.constantFrom(
      ...['rows', 'annotations', 'uri', 'target', 'selector', 'type', 'exact', 'url', 'highlights'],
      ...['text', 'notes', 'items', 'first', 'body', 'value', 'created', 'id', '__proto__', 'tags'],
    );
    const leaf = fc.oneof(
      anyText,
      fc.double(),
      fc.constantFrom(
        null,
        true,
        'Annotation',
        'TextQuoteSelector',
        'https://e.org/',
        '2026-11-29',
      ),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(name, tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(value, (file) => survives(JSON.stringify(file))),
      { numRuns: 1000 },
    );
  });
  test('tables', () => {
    const piece = fc.constantFrom(
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\n',
      '\r\n',
      ' ',
      'url',
      'quote',
      'Highlight',
      'Title',
      'https://e.org/',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) =>
        survives(`url,quote\n${pieces.join('')}`),
      ),
      { numRuns: 1000 },
    );
  });
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeFile(bytes);
        if (decoded.ok) survives(decoded.value);
      }),
      { numRuns: 300 },
    );
  });
  test('a cell that is written by the rules is read as it was', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(',', ';', '\t'), (cell, separator) => {
        const quoted = `"${cell.replaceAll('"', '""')}"`;
        const text = `url${separator}title\nhttps://e.org/${separator}${quoted}\n`;
        const read = readImport(text, 'csv', { now });
        expect(read).toMatchObject({ ok: true, value: { problems: [] } });
        if (read.ok) expect(read.value.clippings[0]?.citation.title).toBe(cell.trim());
      }),
      { numRuns: 1000 },
    );
  });
});
