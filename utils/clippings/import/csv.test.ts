import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotation } from '../../model/clipping.ts';
import { type ColumnMapping, decodeFile, guessMapping, previewCsv, readImport } from './index.ts';

const now = new Date('2026-11-29T10:00:00Z');
const read = (text: string, mapping?: ColumnMapping) => {
  const result = readImport(text, 'csv', mapping ? { now, mapping } : { now });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const message = (text: string): string => {
  const result = readImport(text, 'csv', { now });
  return result.ok ? '' : result.problem.message;
};

describe('any table', () => {
  test('is read by the names of its columns', () => {
    const text = readFileSync(
      new URL('../../../tests/clippings/imports/russian.csv', import.meta.url),
      'utf8',
    );
    const { clippings, problems } = read(text);
    expect(clippings).toMatchObject([
      {
        target: { source: 'https://example.org/ru' },
        citation: { title: 'Неделя переговоров', 'container-title': 'Пример' },
        tags: ['оон', 'нормы'],
        created: '2026-11-03T00:00:00.000Z',
      },
    ]);
    expect(clippings.map(quotation)).toEqual(['Группа собралась; доклад принят.']);
    expect(problems).toEqual([
      { where: 'row 4', reason: expect.stringContaining('no web address') },
    ]);
  });
  test('is read as the reader says', () => {
    const text = 'A,B,C\nSome words,https://example.org/,mine\n';
    expect(message(text)).toContain('No column');
    expect(read(text, { url: 1, quote: 0, note: 2 }).clippings).toMatchObject([
      { scope: 'passage', target: { source: 'https://example.org/' }, note: 'mine' },
    ]);
  });
  test('is shown with its first rows and a guess', () => {
    expect(
      previewCsv('Link\tTitre\tNote\nhttps://a.org\tUn\n\nhttps://b.org\tDeux\tx\n', 1),
    ).toEqual({
      ok: true,
      value: {
        columns: ['Link', 'Titre', 'Note'],
        rows: [['https://a.org', 'Un', '']],
        count: 2,
        mapping: { url: 0, title: 1, note: 2 },
      },
    });
  });

  const guesses: [string, string[], ColumnMapping][] = [
    [
      'English',
      ['URL', 'Title', 'Highlight', 'Notes', 'Date Saved'],
      { url: 0, title: 1, quote: 2, note: 3, created: 4 },
    ],
    [
      'French',
      ['Adresse', 'Titre', 'Citation', 'Auteur', 'Dossier'],
      { url: 0, title: 1, quote: 2, author: 3, collection: 4 },
    ],
    [
      'Spanish',
      ['Enlace', 'Título', 'Cita', 'Etiquetas', 'Fecha'],
      { url: 0, title: 1, quote: 2, tags: 3, created: 4 },
    ],
    [
      'German',
      ['Zitat', 'Quelle', 'URL', 'Schlagwörter'],
      { quote: 0, outlet: 1, url: 2, tags: 3 },
    ],
    ['Arabic', ['الرابط', 'العنوان', 'اقتباس', 'ملاحظات'], { url: 0, title: 1, quote: 2, note: 3 }],
    [
      'Chinese',
      ['链接', '标题', '摘录', '笔记', '标签'],
      { url: 0, title: 1, quote: 2, note: 3, tags: 4 },
    ],
    [
      'our own table',
      [
        'Quotation',
        'Title',
        'Author',
        'Source',
        'Published',
        'URL',
        'Passage',
        'Note',
        'Saved',
        'Text',
      ],
      { quote: 0, title: 1, author: 2, outlet: 3, published: 4, url: 5, note: 7, created: 8 },
    ],
    ['capitals and blanks', ['  url ', 'PUBLICATION   DATE'], { url: 0, published: 1 }],
    ['what is preferred', ['text', 'highlight'], { quote: 1 }],
    ['one column for one thing', ['source'], { url: 0 }],
    ['another column for another', ['url', 'source'], { url: 0, outlet: 1 }],
    ['nothing', ['foo', '', 'constructor', '__proto__'], {}],
  ];
  test.each(guesses)('guesses columns: %s', (_, header, mapping) => {
    expect(guessMapping(header)).toEqual(mapping);
  });

  const shapes: [string, string][] = [
    ['commas', 'url,quote\nhttps://e.org/,"a, b"\n'],
    ['semicolons', 'url;quote\nhttps://e.org/;a, b\n'],
    ['tabs', 'url\tquote\nhttps://e.org/\ta, b\n'],
    ['strokes', 'url|quote\nhttps://e.org/|a, b\n'],
    ['Windows line ends', 'url,quote\r\nhttps://e.org/,"a, b"\r\n'],
    ['a byte order mark', '\ufeffurl,quote\nhttps://e.org/,"a, b"'],
    ['Excel’s separator line', 'sep=;\r\nurl;quote\r\nhttps://e.org/;a, b\r\n'],
    ['empty lines', '\n;\nurl;quote\n\n;\nhttps://e.org/;"a, b"\n\n'],
    ['columns nobody needs', 'x,url,,quote\n1,https://e.org/,,"a, b"\n'],
    ['empty cells at the end', 'url,quote\nhttps://e.org/,"a, b",,\n'],
  ];
  test.each(shapes)('may have %s', (_, text) => {
    const { clippings, problems } = read(text);
    expect(clippings.map(quotation)).toEqual(['a, b']);
    expect(problems).toEqual([]);
  });

  const rows: [string, string, string, RegExp][] = [
    ['no address', 'url,quote\n,a\n', 'row 2', /no web address/],
    [
      'a script',
      'url,quote\njavascript:alert(1),a\n',
      'row 2',
      /“javascript:alert\(1\)” is no address/,
    ],
    ['a data address', 'url,quote\n"data:text/html,x",a\n', 'row 2', /is no address/],
    ['a local file', 'url,quote\nfile:///etc/hosts,a\n', 'row 2', /is no address/],
    ['half an address', 'url,quote\nhttps://,a\n', 'row 2', /is no address/],
    [
      'a long text for an address',
      `url\thint\n${'x'.repeat(9000)}\t\n`,
      'row 2',
      /^“x{80}…” is no/,
    ],
    ['too many cells', 'url,quote\nhttps://e.org/,a,b\n', 'row 2', /more cells/],
    ['quotation marks within', 'url,quote\nhttps://e.org/,"a" b"\n', 'row 2', /do not match/],
    [
      'a text beyond a million',
      `url,quote\nhttps://e.org/,${'x'.repeat(1_000_001)}\n`,
      'row 2',
      /longer than a million/,
    ],
    [
      'what an earlier one has',
      'url,quote\nhttps://e.org/,a\nhttps://e.org/,a\n',
      'row 3',
      /has the page, words, note and date of row 2/,
    ],
    [
      'a date that is none',
      'url,date\nhttps://e.org/,yesterday\n',
      'row 2',
      /“yesterday” was not understood/,
    ],
    ['a date of two meanings', 'url,date\nhttps://e.org/,3/4/2026\n', 'row 2', /not understood/],
    [
      'a language in words',
      'url,language\nhttps://e.org/,French\n',
      'row 2',
      /“French” is no language/,
    ],
    [
      'a publication date that is none',
      'url,published\nhttps://e.org/,soon\n',
      'row 2',
      /“soon” was left out/,
    ],
  ];
  test.each(rows)('has a problem in a row with %s', (_, text, where, reason) => {
    expect(read(text).problems).toEqual([{ where, reason: expect.stringMatching(reason) }]);
  });
  test('counts rows as a spreadsheet does, line breaks in cells and all', () => {
    const text = 'sep=,\nurl,quote\nhttps://e.org/,"a\nb"\n\nno,c\n';
    expect(read(text).problems).toMatchObject([{ where: 'row 5' }]);
  });
  test('tells rows apart by their notes and dates', () => {
    const text =
      'url,note,date\nhttps://e.org/,a,\nhttps://e.org/,b,\nhttps://e.org/,b,2026-11-29\n';
    expect(new Set(read(text).clippings.map(({ id }) => id)).size).toBe(3);
  });
  test('is refused where a quotation mark is never closed', () => {
    expect(
      message('url,quote\nhttps://e.org/1,a\nhttps://e.org/2,"b\nhttps://e.org/3,c\n'),
    ).toContain('opens in row 3 is never closed');
  });
  test.each(['', '\n\n', ',,\n,,', '\ufeff'])('is refused where it is none: %j', (text) => {
    expect(message(text)).toMatch(/no table|No column/);
  });
});

describe('the bytes of a file', () => {
  const text = 'url,quote\nhttps://e.org/,Ökonomie 中文\n';
  const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((unit) => unit.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (const [index, unit] of units.entries()) view.setUint16(index * 2, unit, order === 'le');
    return new Uint8Array(view.buffer);
  };
  const files: [string, Uint8Array][] = [
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16('le', true)],
    ['UTF-16 BE with a mark', utf16('be', true)],
    ['UTF-16 LE', utf16('le', false)],
    ['UTF-16 BE', utf16('be', false)],
  ];
  test.each(files)('are read: %s', (_, bytes) => {
    expect(decodeFile(bytes)).toEqual({ ok: true, value: text });
  });
  test('are refused where they are no Unicode', () => {
    const decoded = decodeFile(new Uint8Array([0x75, 0x72, 0x6c, 0xd6, 0x6b, 0x0a]));
    expect(decoded.ok ? '' : decoded.problem.message).toContain('Save it anew as UTF-8');
  });
  test('may be none', () => {
    expect(decodeFile(new Uint8Array())).toEqual({ ok: true, value: '' });
  });
});
