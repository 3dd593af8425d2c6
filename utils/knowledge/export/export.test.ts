import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { tbxProblems, type XmlNode } from '../../../tests/knowledge/tbx-basic.ts';
import type { Entry, Term } from '../../model/entry.ts';
import { sheetOf, type TermRow, type TermSheet } from '../../model/term-sheet.ts';
import { readKnowledge } from '../read-files.ts';
import { sheetToCsv } from './sheet-csv.ts';
import { sheetToTbx } from './tbx.ts';

const fieldOf = ({ kind }: TermRow): string => kind;
const words = { heads: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], whatOf: fieldOf };
/** What a page never supplies, but a knowledge file some day may. */
const hostile: Term = {
  id: 'hostile',
  kind: 'term',
  category: 'threats',
  broader: [],
  name: '=HYPERLINK("https://evil.example")',
  names: { fr: '</term><term>]]>&amp;"\'' },
  aliases: [
    { text: '+1\u0000\ud800', lang: 'en', form: 'acronym', case: 'exact', ambiguity: 'none' },
  ],
  gist: '',
  definition: 'One, "two"\r\nthree <b>&lt;</b>',
  basis: 'document',
  checked: '2026-01-01',
  sources: [
    { title: 'A & B', publisher: '<C>', url: 'https://example.org/?a=1&b="2"' },
    { title: 'No link', publisher: 'D', url: 'javascript:alert(1)' },
  ],
  namesSource: { title: '@names', publisher: 'UN' },
  notes: [],
  related: [],
  excludes: [],
};

let entries: Entry[] = [];
beforeAll(async () => {
  ({ entries } = await readKnowledge('public/knowledge'));
});
const sheet = (list: readonly Entry[], from = 'en' as const, to = 'fr' as const): TermSheet =>
  sheetOf(list, from, to);

const parsed = (xml: string): XmlNode[] => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
  }).parse(xml);
};
const textsOf = (nodes: readonly XmlNode[], name: string): string[] =>
  nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@') ?? '';
    const inside = node[tag];
    if (!Array.isArray(inside)) return [];
    const own = tag === name ? [inside.map((child) => String(child['#text'] ?? '')).join('')] : [];
    return [...own, ...textsOf(inside, name)];
  });

describe('TBX', () => {
  test.each([
    ['en', 'fr'],
    ['ar', 'zh'],
    ['ru', 'ru'],
  ] as const)('the whole glossary from %s into %s is TBX-Basic', (from, to) => {
    const made = sheetOf(entries, from, to);
    const xml = sheetToTbx(made, 'All', fieldOf);
    const tree = parsed(xml);
    expect(tbxProblems(tree)).toEqual([]);
    const named = made.rows.filter((row) => row.from !== null || row.to !== null);
    expect(textsOf(tree, 'descrip')).toHaveLength(2 * named.length);
    const terms = named.flatMap((row) => [
      ...(row.from === null ? [] : [row.from, ...row.fromAcronyms]),
      ...(from === to || row.to === null ? [] : [row.to, ...row.toAcronyms]),
    ]);
    expect(textsOf(tree, 'term')).toEqual(terms);
  });
  test('hostile text stays text', () => {
    const xml = sheetToTbx(sheet([hostile]), '</title><x/>', fieldOf);
    const tree = parsed(xml);
    expect(tbxProblems(tree)).toEqual([]);
    expect(textsOf(tree, 'title')).toEqual(['</title><x/>']);
    expect(textsOf(tree, 'term')).toEqual([hostile.name, '+1\ufffd', '</term><term>]]>&amp;"\'']);
    expect(textsOf(tree, 'admin')[0]).toBe('A & B, <C>, https://example.org/?a=1&b="2"');
    expect(xml).not.toContain('target="javascript:');
    expect(textsOf(tree, 'xref')).toEqual(['A & B']);
  });
  test('a name that is missing has no section, and nothing is left of an entry without any', () => {
    const bare = { ...hostile, id: 'bare', names: {}, aliases: [] };
    const tree = parsed(sheetToTbx(sheet([bare]), 'T', fieldOf));
    expect(tbxProblems(tree)).toEqual([]);
    expect(textsOf(tree, 'term')).toEqual([bare.name]);
    const none = parsed(sheetToTbx(sheetOf([bare], 'ru', 'ar'), 'T', fieldOf));
    expect(tbxProblems(none)).toEqual([]);
    expect(textsOf(none, 'term')).toEqual([]);
  });
  test('the check of the structure does see what is wrong', () => {
    const xml = sheetToTbx(sheet([hostile]), 'T', fieldOf);
    const broken = [
      xml.replace('style="dca"', 'style="dct"'),
      xml.replace('type="definition"', 'type="meaning"'),
      xml.replace('<term>', '<title>x</title><term>'),
      xml.replace(/<termSec>[\s\S]*?<\/termSec>/g, ''),
      xml.replace('id="entry-hostile"', 'id="1"'),
      xml.replace(/<sourceDesc>.*<\/sourceDesc>/, ''),
      xml.replace('<xref type="externalCrossReference"', '<xref'),
      xml.replace('<conceptEntry id', '<conceptEntry lang="en" id'),
    ];
    for (const one of broken) {
      expect(one).not.toBe(xml);
      expect(tbxProblems(parsed(one)), one.slice(0, 400)).not.toEqual([]);
    }
  });
});

describe('CSV', () => {
  test('every entry is a row of eight cells, as it is', () => {
    const made = sheet(entries);
    const csv = sheetToCsv(made, words);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1 + entries.length);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([8]));
    const missing = made.rows.findIndex((row) => row.to === null);
    expect(missing).toBeGreaterThan(-1);
    expect(data[missing + 1]?.[1]).toBe('');
    expect(data[missing + 1]?.[0]).toBe(made.rows[missing]?.from);
  });
  test('no cell is a formula, and none breaks out of its place', () => {
    const csv = sheetToCsv(sheet([hostile]), words);
    const { data } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(data).toHaveLength(2);
    expect(data[1]?.[0]).toBe(`'${hostile.name}`);
    expect(data[1]?.[2]).toMatch(/^'\+1/);
    expect(data[1]?.[5]).toBe(hostile.definition);
    expect(data[1]?.[6]).toBe("'@names, UN");
  });
});
