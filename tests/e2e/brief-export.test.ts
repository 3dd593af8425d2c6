import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { attributesOf, docxParts, nodesIn, textIn } from '../clippings/docx-parts.ts';
import { clippingExample, quoting } from '../clippings/example.ts';
import { begin, press, put, saved, three } from './brief-kit.ts';
import { eventually, openPage, shows, useAttache } from './kit.ts';

/* What leaves a brief, read back; and what is hostile stays text everywhere. */

const held = useAttache();
beforeAll(() => put(held.app, three));

async function made() {
  const page = await begin(held, ['aa-1', 'cc-3', 'bb-2']);
  await page.locator('.title').fill('Talks: a/b');
  await page.locator('.part:nth-child(1) textarea').fill('Note *well*.');
  await shows(page, 'Note *well*.');
  return page;
}

describe('a brief as a file', () => {
  test('in Markdown', async () => {
    const { name, file } = await saved(await made(), 'Markdown');
    expect(name).toBe('Talks a b.md');
    const html = new MarkdownIt().render(file.toString().replace(/^---\n.*?\n---\n/s, ''));
    expect(html).toContain('<h1>Talks: a/b</h1>');
    expect(html).toContain('<p>Note *well*.</p>');
    expect(html.match(/<blockquote>/g)).toHaveLength(3);
    expect(html).toContain('<p>It adopted a report. [1]</p>');
    expect(html.match(/<li>/g)).toHaveLength(2);
  });

  test('in HTML', async () => {
    const { name, file } = await saved(await made(), 'Web page (HTML)');
    expect(name).toBe('Talks a b.html');
    const elements = elementsIn(parse(file.toString()));
    const quotations = elements.filter(({ tagName }) => tagName === 'blockquote');
    expect(
      quotations.map((quote) => [attributeOf(quote, 'lang'), attributeOf(quote, 'dir')]),
    ).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]);
    const ids = elements.map((element) => attributeOf(element, 'id')).filter(Boolean);
    const links = elements.flatMap((element) => {
      const href = attributeOf(element, 'href');
      return href.startsWith('#') ? [href.slice(1)] : [];
    });
    expect(links).toEqual(['reference-1', 'reference-2', 'reference-1']);
    expect(ids).toEqual(['reference-1', 'reference-2']);
  });

  test('in DOCX', async () => {
    const { name, file } = await saved(await made(), 'Word (DOCX)');
    expect(name).toBe('Talks a b.docx');
    const { document } = docxParts(new Uint8Array(file));
    const words = nodesIn(document, 'w:p').map(textIn);
    expect(words[0]).toBe('Talks: a/b');
    expect(words).toContain('It adopted a report. [1]');
    expect(words.filter((line) => /^[12]\. /.test(line))).toHaveLength(2);
    const anchors = nodesIn(document, 'w:hyperlink').map((node) => attributesOf(node)['w:anchor']);
    expect(anchors).toEqual(expect.arrayContaining(['reference-1', 'reference-2']));
  });
});

test('is copied as rich text and as plain text', async () => {
  const page = await made();
  await press(page, 'Copy');
  await shows(page, 'Copied.');
  // Where it is pasted, each form is there.
  const editor = await openPage(held, '<title>Editor</title><div contenteditable>…</div>');
  await editor.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      const read = (type: string) => clipboardData?.getData(type) ?? '';
      document.title = JSON.stringify({ html: read('text/html'), text: read('text/plain') });
    });
  });
  await editor.focus('div');
  await editor.keyboard.down('Control');
  await editor.keyboard.press('v');
  await editor.keyboard.up('Control');
  const title = await eventually(
    () => editor.title(),
    (now) => now !== 'Editor',
  );
  const forms: { html: string; text: string } = JSON.parse(title);
  expect(forms.html).toMatch(/<h1[^>]*>Talks: a\/b<\/h1>/);
  expect(forms.html.match(/<blockquote/g)).toHaveLength(3);
  expect(forms.text).toContain('“It adopted a report.” [1]');
});

test('prints the brief alone', async () => {
  const page = await made();
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).toContain('Talks: a/b');
  expect(shown).toContain('References');
  for (const ours of ['Introduction', 'Add note', 'Briefs', 'Web page (HTML)', '↑'])
    expect(shown).not.toContain(ours);
});

test('what is hostile is shown and saved as text', async () => {
  const markup = '<img src=x onerror="document.title=\'owned\'"><script>1</script>';
  const hostile: Clipping = {
    ...quoting(`${markup}\u202e`),
    id: 'ff-9',
    language: '" onclick="x',
    citation: {
      ...clippingExample.citation,
      title: markup,
      author: [{ literal: markup }],
      URL: 'https://example.org/hostile',
    },
    target: { ...quoting(markup).target, source: 'https://example.org/hostile' },
  };
  await put(held.app, [hostile]);
  const page = await begin(held, ['ff-9']);
  await page.locator('.title').fill(markup);
  await page.locator('.part textarea').fill(markup);
  await shows(page, /References/);
  expect(await page.$$('main img, main script')).toEqual([]);
  const hrefs = await page.$$eval('main a', (links) => links.map(({ protocol }) => protocol));
  expect(hrefs.filter((protocol) => protocol === 'javascript:')).toEqual([]);
  expect(await page.title()).not.toBe('owned');
  const { name, file } = await saved(page, 'Web page (HTML)');
  expect(name).not.toMatch(/[<>"]/);
  const elements = elementsIn(parse(file.toString()));
  expect(elements.filter(({ tagName }) => /^(?:img|script)$/.test(tagName))).toEqual([]);
});

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : [],
  );
}

const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
