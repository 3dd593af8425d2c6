import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { fixture, openPage, settled, site, useAttache } from './kit.ts';

/* Pages that are hard or impossible to read: no exception in any console (see kit), a clear state. */

const held = useAttache();

test('a page with no text', async () => {
  const page = await openPage(held, '<!doctype html><title>Empty</title>');
  const reading = await settled(held.app, page);
  expect(reading).toMatchObject({ state: 'ready', mentions: [], textLength: 0 });
});

test('broken HTML', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><p>Estonia <b>and <i>Brazil</b></i> <table><p>Kenya<td>Peru</p></table> &bogus; <<div <p>Chile',
  );
  const reading = await settled(held.app, page);
  expect(reading.mentions.map(({ entryId }) => entryId).sort()).toEqual([
    'BR',
    'CL',
    'EE',
    'KE',
    'PE',
  ]);
});

test('a frameset', async () => {
  const page = await openPage(
    held,
    '<!doctype html><frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset>',
  );
  expect(await settled(held.app, page)).toMatchObject({ state: 'ready', textLength: 0 });
});

test('an XML document', async () => {
  const page = await openPage(held, '<?xml version="1.0"?><feed><title>Estonia</title></feed>', {
    address: `${site}/feed.xml`,
    type: 'application/xml',
  });
  expect((await settled(held.app, page)).state).toBe('ready');
});

test('an SVG document', async () => {
  const page = await openPage(
    held,
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Estonia</text></svg>',
    {
      address: `${site}/map.svg`,
      type: 'image/svg+xml',
    },
  );
  expect(await settled(held.app, page)).toMatchObject({ state: 'ready', mentions: [] });
});

test('XHTML is read like HTML', async () => {
  const page = await openPage(
    held,
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body><p>Estonia</p></body></html>',
    { address: `${site}/page.xhtml`, type: 'application/xhtml+xml' },
  );
  expect((await settled(held.app, page)).mentions).toHaveLength(1);
});

test('plain text is read', async () => {
  const page = await openPage(held, 'Estonia and Brazil', {
    address: `${site}/note.txt`,
    type: 'text/plain',
  });
  expect((await settled(held.app, page)).mentions.map(({ entryId }) => entryId)).toEqual([
    'EE',
    'BR',
  ]);
});

test('a PDF document', async () => {
  const body = readFileSync(path.resolve(import.meta.dirname, '../pages/document.pdf'));
  const page = await openPage(held, new Uint8Array(body), {
    address: `${site}/document.pdf`,
    type: 'application/pdf',
  });
  expect(await settled(held.app, page)).toMatchObject({ mentions: [] });
});

test('five megabytes of text', async () => {
  const paragraph = `<p>${'The quick brown fox jumps over the lazy dog. '.repeat(22)}Estonia.</p>`;
  const page = await openPage(held, `<html lang="en">${paragraph.repeat(5200)}</html>`);
  const reading = await settled(held.app, page);
  expect(reading.textLength).toBeGreaterThan(5_000_000);
  expect(reading.mentions).toHaveLength(5200);
  // Of so many only those nearby are painted: see many-marks.test.ts.
  expect((await paintedMarks(page)).length).toBeGreaterThan(0);
});

test('five megabytes in one text node', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><p>${'word '.repeat(1_000_000)}Estonia</p></html>`,
  );
  expect((await settled(held.app, page)).mentions).toHaveLength(1);
});

test('text nested thousands deep', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><body><script>
    let at = document.body; for (let i = 0; i < 2000; i++) { const next = document.createElement('div'); at.append(next); at = next; }
    at.textContent = 'Estonia';
  </script></body></html>`,
  );
  expect((await settled(held.app, page)).mentions).toHaveLength(1);
});

test('JSON-LD and meta tags that are broken say nothing', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><head><title>Sound</title><script type="application/ld+json">{"@type": [</script><meta property="og:title"><link rel="canonical" href="javascript:alert(1)"></head><body>Estonia</body></html>',
  );
  const { metadata } = await settled(held.app, page);
  expect(metadata.headline).toBe('Sound');
  expect(metadata.canonicalUrl).toBe(`${site}/page.html`);
});

test('the broken page among the fixtures', async () => {
  const page = await openPage(held, fixture('broken.html'));
  expect((await settled(held.app, page)).state).toBe('ready');
});
