import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { attributesOf, docxParts, nodesIn, textIn } from '../../../tests/clippings/docx-parts.ts';
import { clippingExample, quoting } from '../../../tests/clippings/example.ts';
import {
  hostileClipping,
  hostileText,
  plainContext,
  turning,
} from '../../../tests/clippings/hostile.ts';
import { exported } from '../../../tests/clippings/read-back.ts';
import { type Brief, citationStyles } from '../../model/brief.ts';
import type { Clipping } from '../../model/clipping.ts';
import { linesOf, oneLine } from '../document/clean.ts';
import { type Block, briefBlocks, briefFormats, exportBrief } from './index.ts';

const other: Clipping = {
  ...quoting('Another matter.'),
  id: 'b2',
  citation: { ...clippingExample.citation, title: 'Elsewhere', URL: 'https://example.org/other' },
};
const again: Clipping = { ...quoting('It adopted a report.'), id: 'c3' };
const arabic: Clipping = {
  ...quoting('اجتمع الفريق.'),
  id: 'd4',
  language: 'ar',
  direction: 'rtl',
};
const clippings = [clippingExample, other, again, arabic];

const brief: Brief = {
  title: 'Talks & more',
  intro: 'First.\n\nSecond.',
  style: 'apa',
  parts: [
    { type: 'heading', text: 'Where they met' },
    { type: 'clipping', id: 'b2', note: '' },
    { type: 'clipping', id: 'a1', note: 'Note well.' },
    { type: 'note', text: 'Meanwhile:' },
    { type: 'clipping', id: 'c3', note: '' },
    { type: 'clipping', id: 'gone', note: '' },
    { type: 'clipping', id: 'd4', note: '' },
  ],
};
const quotations = (blocks: readonly Block[]) =>
  blocks.filter((block) => block.type === 'quotation');
const references = (blocks: readonly Block[]) =>
  blocks.filter((block) => block.type === 'reference');
const text = async (format: 'markdown' | 'html') =>
  (await exportBrief(format, brief, clippings, plainContext)).text();

describe('the blocks of a brief', () => {
  test('give every quotation the number of its work', () => {
    const blocks = briefBlocks(brief, clippings);
    expect(quotations(blocks).map(({ number, paragraphs }) => [number, paragraphs[0]])).toEqual([
      [1, 'Another matter.'],
      [2, 'The group met in New York.'],
      [2, 'It adopted a report.'],
      [2, 'اجتمع الفريق.'],
    ]);
    expect(
      references(blocks).map(({ number, pieces }) => [
        number,
        pieces.map((piece) => piece.text).join(''),
      ]),
    ).toEqual([
      [1, 'Ana Author. (2026, November 2). Elsewhere. The Example. https://example.org/other'],
      [
        2,
        'Ana Author. (2026, November 2). A week of talks. The Example. https://example.org/story',
      ],
    ]);
  });
  test('say where a clipping is gone', () => {
    const said = briefBlocks(brief, clippings).filter((block) => block.type === 'paragraph');
    expect(said.flatMap(({ pieces }) => pieces.map((piece) => piece.text))).toContain(
      '[The clipping that stood here has been deleted.]',
    );
  });
  test('name a page that is not quoted', () => {
    const page: Clipping = { ...quoting(''), scope: 'page' };
    const blocks = briefBlocks({ ...brief, parts: [{ type: 'clipping', id: 'a1', note: '' }] }, [
      page,
    ]);
    expect(JSON.stringify(blocks)).toContain(' [1]');
    expect(references(blocks)).toHaveLength(1);
  });
  test('of an empty brief are its title', () => {
    const empty: Brief = { title: ' ', intro: '', style: 'plain', parts: [] };
    expect(briefBlocks(empty, [])).toEqual([
      { type: 'heading', level: 1, text: 'Brief', language: '', direction: 'ltr' },
    ]);
  });
  test('have no link to a script and no hidden control, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.array(hostileClipping, { maxLength: 3 }),
        hostileText,
        fc.constantFrom(...citationStyles),
        (hostile, words, style) => {
          const parts = hostile.map(({ id }) => ({ type: 'clipping', id, note: words }) as const);
          const blocks = briefBlocks({ title: words, intro: words, style, parts }, hostile);
          expect(JSON.stringify(blocks)).not.toMatch(turning);
          const pieces = blocks.flatMap((block) => ('pieces' in block ? block.pieces : []));
          for (const { href } of pieces) expect(href).toMatch(/^(?:https?:\/\/.*)?$/);
          const numbers = references(blocks).map(({ number }) => number);
          for (const { number } of quotations(blocks)) expect(numbers).toContain(number);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        },
      ),
    );
  });
});

describe('a brief as a file', () => {
  test('in HTML has a reference for each number', async () => {
    const page = await text('html');
    expect(page).toContain('<title>Talks &#38; more</title>');
    const targets = [...page.matchAll(/href="#(reference-\d+)"/g)].map((found) => found[1]);
    expect(targets).toEqual(['reference-1', 'reference-2', 'reference-2', 'reference-2']);
    for (const target of targets) expect(page).toContain(`id="${target}"`);
  });
  test('in Markdown has its numbers as text and its references as a list', async () => {
    const html = new MarkdownIt().render((await text('markdown')).replace(/^---\n.*?\n---\n/s, ''));
    expect(html).toContain('<p>The group met in New York. [2]</p>');
    expect(html).toMatch(
      /<ol>\s*<li>\s*<p>Ana Author\. \(2026, November 2\)\. Elsewhere\. <em>The Example<\/em>/,
    );
  });
  test('in DOCX has its words, links and directions', async () => {
    const file = await exportBrief('docx', brief, clippings, plainContext);
    const { document, links } = docxParts(new Uint8Array(await file.arrayBuffer()));
    const paragraphs = nodesIn(document, 'w:p');
    const words = paragraphs.map(textIn);
    expect(words).toContain('Talks & more');
    expect(words).toContain('The group met in New York. [2]');
    expect(words.at(-1)).toBe(
      '2. Ana Author. (2026, November 2). A week of talks. The Example. https://example.org/story',
    );
    const turned = paragraphs.filter((node) => nodesIn([node], 'w:bidi').length > 0);
    expect(turned.map(textIn)).toContain('اجتمع الفريق. [2]');
    expect(turned.flatMap((node) => nodesIn([node], 'w:lang').map(attributesOf))).toContainEqual({
      'w:bidi': 'ar',
    });
    const hyperlinks = nodesIn(document, 'w:hyperlink').map(attributesOf);
    const [, toPassage, inside] = hyperlinks.map((node) => node['w:anchor'] ?? '');
    expect(toPassage).toBe(':~:text=Another%20matter.');
    expect(inside).toBe('reference-2');
    const marks = nodesIn(document, 'w:bookmarkStart').map((node) => attributesOf(node)['w:name']);
    expect(marks).toEqual(['reference-1', 'reference-2']);
    expect(links.get(hyperlinks[1]?.['r:id'] ?? '')).toBe('https://example.org/story');
  });
  test('has a form for each format', async () => {
    for (const { id } of briefFormats) {
      expect((await exportBrief(id, brief, clippings, plainContext)).size).toBeGreaterThan(0);
    }
  });
});

test('clippings in DOCX are well-formed and link to the web alone, whatever is in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileClipping, { minLength: 1, maxLength: 3 }), async (hostile) => {
      const { document, links } = docxParts(await exported('docx', hostile));
      for (const target of links.values()) expect(target).toMatch(/^https?:\/\//);
      const words = nodesIn(document, 'w:p').map(textIn).map(oneLine);
      const lines = hostile.flatMap(({ target }) =>
        target.selector.flatMap((one) =>
          one.type === 'TextQuoteSelector' ? linesOf(one.exact) : [],
        ),
      );
      expect(words).toEqual(expect.arrayContaining(lines.map(oneLine)));
    }),
    { numRuns: 60 },
  );
});
