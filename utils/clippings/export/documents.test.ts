import fc from 'fast-check';
import { unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import {
  type DefaultTreeAdapterTypes,
  parse,
  parseFragment,
  defaultTreeAdapter as tree,
} from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { clippingExample, quoting } from '../../../tests/clippings/example.ts';
import { hostileClipping, plainContext, turning } from '../../../tests/clippings/hostile.ts';
import { exported, exportedText } from '../../../tests/clippings/read-back.ts';
import { quotation } from '../../model/clipping.ts';
import { linesOf, oneLine } from '../document/clean.ts';
import { clipboardForms, clippingNote } from './index.ts';

/* Markdown and HTML, read back by markdown-it, yaml and parse5. */

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return tree.isElementNode(node) ? [node, ...children] : children;
}
const textIn = (node: Node): string =>
  tree.isTextNode(node)
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textIn).join('')
      : '';
const named = (elements: Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);
const attributes = (element: Element) =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
const hrefs = (elements: Element[]) =>
  named(elements, 'a').map((element) => attributes(element).href ?? '');
const quoted = (elements: Element[]) =>
  named(elements, 'blockquote').flatMap((block) =>
    named(elementsIn(block), 'p').map(textIn).map(oneLine),
  );

/** The front matter and the rest of a Markdown file. */
function taken(file: string): { head: Record<string, unknown>; body: string } {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { head: parseYaml(head), body };
}
// Any HTML in it would come through, so that it would be seen.
const drawn = (body: string) =>
  elementsIn(parseFragment(new MarkdownIt({ html: true }).render(body)));
const links = /^(?:https?:\/\/|#reference-\d+$)/;

describe('Markdown', () => {
  test('has front matter, quotation, reference, link, note and tags', async () => {
    const clipping = { ...clippingExample, note: 'To be checked.' };
    const { head, body } = taken(await exportedText('markdown', [clipping]));
    expect(head).toEqual({
      title: 'Clippings',
      created: plainContext.now.toISOString(),
      clippings: 1,
    });
    const elements = drawn(body);
    expect(named(elements, 'h2').map(textIn)).toEqual(['A week of talks']);
    expect(quoted(elements)).toEqual(['The group met in New York.']);
    expect(hrefs(elements)).toEqual([
      'https://example.org/story',
      'https://example.org/story#:~:text=first%20sentence.-,The%20group%20met%20in%20New%20York.,-It%20adopted%20a',
    ]);
    const paragraphs = named(elements, 'p').map(textIn);
    expect(paragraphs).toContain('To be checked.');
    expect(paragraphs).toContain('Tags: un');
    expect(paragraphs).toContain('Mentions: oewg, US');
  });
  test('a note has all in its front matter', () => {
    const tags = ['un', '2026', 'cyber norms'];
    const { head } = taken(clippingNote({ ...clippingExample, tags }, plainContext));
    expect(head).toEqual({
      title: 'A week of talks',
      author: ['Ana Author'],
      source: 'The Example',
      published: '2026-11-02',
      accessed: '2026-11-03',
      url: 'https://example.org/story',
      passage: expect.stringContaining('#:~:text='),
      language: 'en',
      tags: ['un', '_2026', 'cyber-norms'],
      collection: 'Talks',
      mentions: ['oewg', 'US'],
      created: '2026-11-03T09:00:00.000Z',
      id: 'a1',
    });
  });
  test('writes references in the style that is asked for', async () => {
    const text = await exportedText('markdown', [clippingExample], { style: 'apa' });
    expect(text).toContain('— Ana Author. (2026, November 2). A week of talks. *The Example*. ');
  });
  test('of an article has its text', async () => {
    const article = { ...quoting(''), scope: 'article' as const, text: 'One\nline.\n\nAnother.' };
    expect(quoted(drawn(taken(await exportedText('markdown', [article])).body))).toEqual([
      'One line.',
      'Another.',
    ]);
  });
  test('hides, highlights and counts nothing that Obsidian would', async () => {
    const text = await exportedText('markdown', [quoting('%%a%% ==b== $c$ #d ^e [[f]] &lt;')]);
    expect(text).toContain('> \\%\\%a\\%\\% \\=\\=b\\=\\= \\$c\\$ \\#d \\^e \\[\\[f\\]\\] \\&lt;');
  });
  test('whatever the text is, it stays text, and YAML gives it back', () => {
    const own = new Set(['h2', 'p', 'a', 'em', 'blockquote']);
    fc.assert(
      fc.property(hostileClipping, (clipping) => {
        const note = clippingNote(clipping, plainContext);
        expect(note).not.toMatch(turning);
        const { head, body } = taken(note);
        const said = {
          title: oneLine(clipping.citation.title),
          collection: oneLine(clipping.collection),
        };
        expect({ title: head.title ?? '', collection: head.collection ?? '' }).toEqual(said);
        const elements = drawn(body);
        expect(elements.map(({ tagName }) => tagName).filter((name) => !own.has(name))).toEqual([]);
        for (const href of hrefs(elements)) expect(href).toMatch(links);
        const lines = linesOf(quotation(clipping)).map(oneLine);
        if (lines.length > 0) expect(quoted(elements)).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the ZIP file of notes', () => {
  test('has a note each, under names of their own that a file system takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 4 }), async (hostile) => {
        const alike = hostile.concat(hostile);
        const files = unzipSync(await exported('notes', alike));
        const names = Object.keys(files);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(alike.length);
        for (const name of names) {
          expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\n.][^\\/:*?"<>|#^[\]\n]*\.md$/);
          expect(new TextEncoder().encode(name).length).toBeLessThan(256);
        }
        const notes = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
        expect(notes.toSorted()).toEqual(
          alike.map((clipping) => clippingNote(clipping, plainContext)).toSorted(),
        );
      }),
      { numRuns: 50 },
    );
  });
});

const ownElements = new Set(
  'html head meta title style body main h1 h2 p blockquote a i bdi span hr'.split(' '),
);
const ownAttributes = new Set(
  'lang dir class href rel id charset http-equiv content name'.split(' '),
);

describe('HTML', () => {
  test('forbids itself everything but its style', async () => {
    const elements = elementsIn(parse(await exportedText('html', [clippingExample])));
    const [policy] = named(elements, 'meta').filter((element) => attributes(element)['http-equiv']);
    expect(policy && attributes(policy).content).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'/,
    );
  });
  test('says language and direction of a quotation', async () => {
    const arabic = { ...quoting('اجتمع الفريق.'), language: 'ar', direction: 'rtl' as const };
    const elements = elementsIn(parse(await exportedText('html', [arabic, clippingExample])));
    expect(named(elements, 'blockquote').map(attributes)).toEqual([
      { lang: 'ar', dir: 'rtl' },
      { lang: 'en', dir: 'ltr' },
    ]);
  });
  test('has no element, attribute or link from a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileClipping, { maxLength: 2 }), async (hostile) => {
        const page = await exportedText('html', hostile);
        expect(page).not.toMatch(turning);
        const elements = elementsIn(parse(page));
        expect(
          elements.map(({ tagName }) => tagName).filter((name) => !ownElements.has(name)),
        ).toEqual([]);
        const foreign = elements
          .flatMap(({ attrs }) => attrs)
          .filter(({ name }) => !ownAttributes.has(name));
        expect(foreign).toEqual([]);
        for (const href of hrefs(elements)) expect(href).toMatch(links);
        const lines = hostile.flatMap((clipping) => {
          const words = linesOf(quotation(clipping));
          return (words.length > 0 ? words : []).map(oneLine);
        });
        expect(quoted(elements)).toEqual(expect.arrayContaining(lines));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the clipboard', () => {
  test('gets both forms', () => {
    const { text, html } = clipboardForms(clippingExample, 'apa');
    expect(text).toMatch(
      /^“The group met in New York\.”\n\n— Ana Author\. \(2026, November 2\)\. A week of talks\./,
    );
    expect(text).toContain('https://example.org/story#:~:text=');
    const elements = elementsIn(parseFragment(html));
    expect(quoted(elements)).toEqual(['The group met in New York.']);
    expect(named(elements, 'i').map(textIn)).toEqual(['The Example']);
  });
  test('parts several, and quotes nothing of a page', () => {
    const page = { ...quoting(''), scope: 'page' as const };
    expect(clipboardForms([page, page], 'plain').text).toBe(
      [clipboardForms(page).text, clipboardForms(page).text].join('\n\n* * *\n\n'),
    );
    expect(clipboardForms(page).text).toMatch(/^Ana Author, A week of talks/);
  });
  test('has no element or link from a text', () => {
    fc.assert(
      fc.property(hostileClipping, (clipping) => {
        const { text, html } = clipboardForms(clipping, 'chicago');
        expect(text + html).not.toMatch(turning);
        const elements = elementsIn(parseFragment(html));
        expect(
          elements.map(({ tagName }) => tagName).filter((name) => !ownElements.has(name)),
        ).toEqual([]);
        for (const href of hrefs(elements)) expect(href).toMatch(links);
      }),
    );
  });
});
