import { afterEach, describe, expect, test, vi } from 'vitest';
import { clippingExample } from '../../../tests/clippings/example.ts';
import { brief, example, imported, now, quote } from '../../../tests/clippings/read-example.ts';
import { type ImportFormat, readImport, recognise } from './index.ts';

test('each example is recognised by its content, whatever its name', () => {
  const formats: Record<string, ImportFormat> = {
    'hypothesis-api.json': 'hypothesis-json',
    'hypothesis-client.json': 'hypothesis-json',
    'hypothesis.csv': 'hypothesis-csv',
    'readwise-import.csv': 'readwise-csv',
    'readwise-export.csv': 'readwise-csv',
    'obsidian-web-clipper.json': 'obsidian-web-clipper',
    'raindrop.csv': 'raindrop-csv',
    'web-annotations.json': 'web-annotation',
    'russian.csv': 'csv',
  };
  for (const [name, format] of Object.entries(formats)) {
    expect(recognise('download', example(name)), name).toBe(format);
  }
});

const names: [string, string, ImportFormat | null][] = [
  ['links.csv', 'url\nhttps://e.org/\n', 'csv'],
  ['links.txt', 'Lien;Titre\nhttps://e.org/;x\n', 'csv'],
  ['table.csv', 'A,B\n1,2\n', 'csv'],
  ['letter.txt', 'Dear all,\n\nSee you, soon.\n', null],
  ['links.txt', 'url\nhttps://e.org/\n', null],
  ['page.csv', '<!doctype html>\n<p>url,title', null],
  ['image.csv', 'url,title\0', null],
  ['empty.csv', '', null],
  ['data.json', '{"a":1}', null],
  ['list.json', '[1,2]', null],
  ['cut.json', '{"total":1,"rows":[{"id":', 'hypothesis-json'],
  ['cut.json', '[{"url":"https://e.org/","highlights":[', 'obsidian-web-clipper'],
  ['cut.json', '{"@context":"http://www.w3.org/ns/anno.jsonld",', 'web-annotation'],
  ['cut.json', '{"format":"attache-clippings","version":2,', 'backup'],
  ['neat.json', '{\n  "format": "attache-clippings"\n}', 'backup'],
  ['turned.json', '{"version":2,"format":"attache-clippings"}', 'backup'],
];
test.each(names)('%s with %j is %s', (name, text, format) => {
  expect(recognise(name, text)).toBe(format);
  if (name === 'cut.json' && format !== null) {
    const read = readImport(text, format, { now });
    expect(read.ok ? '' : read.problem.message).toMatch(/cut off/);
  }
});

describe('Readwise', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  test('gives highlights of web pages, with times in UTC wherever it is read', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(new Date(2026, 0).getTimezoneOffset()).toBe(-540);
    const read = imported('readwise-import.csv');
    expect(brief(read)).toMatchObject([
      {
        selector: [quote('She said "no", and left.')],
        source: 'https://example.org/story',
        title: 'A week of talks',
        note: 'Two lines\nof a note',
        created: '2026-10-05T10:15:30.000Z',
      },
      { source: 'https://example.org/chips', note: '', created: '2026-10-06T09:30:00.000Z' },
    ]);
    expect(read.clippings[0]?.citation.author).toEqual([{ literal: 'Ana Author' }]);
    expect(read.clippings[0]?.origins).toMatchObject({ author: 'import' });
  });
  test('needs a column of addresses, which its export lacks', () => {
    const text = example('readwise-export.csv');
    const read = readImport(text, 'readwise-csv', { now });
    expect(read.ok ? '' : read.problem.message).toContain('Add a column named URL');
    const [header, row] = text.trim().split('\n');
    const added = imported('x.csv', `${header},URL\n${row},https://example.org/story\n`);
    expect(brief(added)).toMatchObject([
      { source: 'https://example.org/story', tags: ['norms', 'cyber', 'reading'] },
    ]);
  });
});

test('Obsidian Web Clipper gives its highlights as text', () => {
  const read = imported('obsidian-web-clipper.json');
  expect(brief(read)).toMatchObject([
    {
      source: 'https://example.org/story',
      selector: [quote('The group met in\u00a0New York & Geneva.\n\nIt adopted a report.')],
      note: '',
      created: '2026-10-05T08:14:22.000Z',
    },
    { selector: [quote('It will meet again.')], note: 'When?\n\nIn spring.' },
  ]);
  expect(read.problems).toEqual([{ where: 'page 1, highlight 3', reason: 'has no text' }]);
});

test('Raindrop gives bookmarks and their highlights', () => {
  const read = imported('raindrop.csv');
  const treaty = {
    source: 'https://example.org/treaty',
    title: 'A "new" treaty',
    tags: ['law', 'norms'],
    collection: 'Work/Treaties',
    created: '2026-10-05T08:14:22.000Z',
  };
  expect(brief(read)).toMatchObject([
    { ...treaty, scope: 'page', selector: [], note: 'Read again, with care' },
    { ...treaty, selector: [quote('The text is open for signature.')], note: 'Since when?' },
    { ...treaty, selector: [quote('Sixty states have to ratify it.')], note: '' },
    { scope: 'page', title: 'Chips', collection: '', tags: [], note: '' },
    { scope: 'passage', title: 'Sanctions', selector: [quote('Two banks were listed.')] },
  ]);
  expect(read.clippings).toHaveLength(5);
  expect(read.problems).toEqual([]);
});

test('a backup gives its clippings', () => {
  const text = JSON.stringify({
    format: 'attache-clippings',
    version: 2,
    exported: '2026-11-03T09:00:00.000Z',
    clippings: [clippingExample, null],
    count: 2,
  });
  expect(imported('backup.json', text)).toMatchObject({
    clippings: [clippingExample],
    problems: [{ where: 'clipping 2' }],
  });
});

test('a file gives the same ids each time, and other ids to other things', () => {
  for (const name of [
    'hypothesis-api.json',
    'readwise-import.csv',
    'raindrop.csv',
    'russian.csv',
  ]) {
    const ids = imported(name).clippings.map(({ id }) => id);
    expect(imported(name).clippings.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
