import { describe, expect, test } from 'vitest';
import { cardShowing } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import {
  again,
  bandPixels,
  clippingsHere,
  fillers,
  first,
  fresh,
  painted,
  paintedSoon,
  saved,
  sentence,
  story,
} from './clipped-story.ts';
import { article, eventually, pause, sure, useAttache } from './kit.ts';

/* Clippings on the page they were made from: shown in place, and found again after it was edited. */

const held = useAttache();

describe('a clipping that was saved', () => {
  test('from the card is shown at once, and after a reload', async () => {
    const page = await again(held, fresh(), article);
    expect(await painted(page)).toEqual([]);
    const { x, y } = await pointOf(page, 'ransomware');
    await page.mouse.click(x, y);
    const card = await cardShowing(page, 'Save clipping');
    await card.press('Save clipping');
    const words = 'Estonia and Brazil spoke of ransomware in the United Nations on Monday.';
    expect(await paintedSoon(page, words)).toEqual([['attache-clipping', words]]);
    await page.reload();
    expect(await paintedSoon(page, words)).toEqual([['attache-clipping', words]]);
    expect(await clippingsHere(held, page)).toMatchObject([
      { state: 'here', now: words, score: 1 },
    ]);
  });

  test('is shown without any change of the document, and not on paper', async () => {
    const address = fresh();
    const html = story(first, ...fillers);
    const before = await again(held, address, html);
    const bare = await serialiseDocument(before);
    await before.close();
    await saved(held, address, html);
    const page = await again(held, address, html);
    await paintedSoon(page, sentence);
    expect(await serialiseDocument(page)).toBe(bare);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await painted(page)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await painted(page)).toEqual([['attache-clipping', sentence]]);
  });

  test.each([
    ['light', '#fff', '#111', 'attache-clipping'],
    ['dark', '#111', '#eee', 'attache-clipping-dark'],
    [
      'behind which there is a picture',
      'linear-gradient(#fff, #ccc)',
      '#111',
      'attache-clipping-unknown',
    ],
  ])('has the band that fits a page that is %s', async (_, background, color, name) => {
    const style = `<style>body { background: ${background}; color: ${color} }</style></head>`;
    const page = await saved(held, fresh(), story(first, ...fillers).replace('</head>', style));
    await held.app.askClips(page, 'refresh');
    expect(await painted(page)).toEqual([[name, sentence]]);
    // Not only registered: drawn.
    expect(await bandPixels(page)).toBeGreaterThan(500);
  });
});

describe('when the page is another one', () => {
  test.each<[what: string, paragraphs: string[], state: string, now: string]>([
    [
      'that has more text above',
      ['Something new. '.repeat(20), first, ...fillers],
      'here',
      sentence,
    ],
    [
      'of other typography',
      [first.replace('meet again', 'meet&nbsp;<b>a&shy;gain</b>'), ...fillers],
      'here',
      'They agreed to meet a\u00adgain.',
    ],
    [
      'where it was edited',
      [first.replace('agreed to meet again', 'have agreed to meet again in May'), ...fillers],
      'edited',
      'They have agreed to meet again in May.',
    ],
    [
      'where its paragraph stands elsewhere',
      [...fillers, 'More to come. '.repeat(200), first],
      'moved',
      sentence,
    ],
    ['where it was removed', [first.replace(/ <i.*<\/i>/, ''), ...fillers], 'orphan', ''],
    [
      'where it was removed, and quoted apart',
      [first.replace(/ <i.*<\/i>/, ''), ...fillers, 'The chair ended by saying this:', sentence],
      'orphan',
      '',
    ],
    ['of which nothing is left', fillers, 'orphan', ''],
  ])('%s', async (_, paragraphs, state, now) => {
    const address = fresh();
    await saved(held, address, story(first, ...fillers));
    const page = await again(held, address, story(...paragraphs));
    const [placed, ...others] = await clippingsHere(held, page);
    expect(others).toEqual([]);
    expect({ state: placed?.state, now: placed?.now.replace(/\s/g, ' ') }).toEqual({ state, now });
    expect((await painted(page)).map(([, text]) => text.replace(/\s/g, ' '))).toEqual(
      now ? [now] : [],
    );
  });

  test('and changes under the reader’s eyes, the clipping follows', async () => {
    const address = fresh();
    const page = await saved(held, address, story(first, ...fillers));
    await held.app.askClips(page, 'refresh');
    await paintedSoon(page, sentence);
    await page.evaluate(() => {
      const it = document.querySelector('#it');
      if (it) it.textContent = 'They agreed not to meet again.';
    });
    await paintedSoon(page, 'They agreed not to meet again.');
    await page.evaluate(() => document.querySelector('#it')?.remove());
    await eventually(
      () => painted(page),
      (bands) => bands.length === 0,
    );
    expect(await clippingsHere(held, page)).toMatchObject([{ state: 'orphan', now: '' }]);
  });

  test('because an app has gone on to another article, it is forgotten, and found on the way back', async () => {
    const address = fresh();
    const page = await saved(held, address, story(first, ...fillers));
    await held.app.askClips(page, 'refresh');
    await paintedSoon(page, sentence);
    const texts = await page.evaluate(() => {
      const main = document.querySelector('main');
      const before = main?.innerHTML ?? '';
      history.pushState({}, '', '/world/another.html');
      if (main)
        main.innerHTML =
          '<h1>Another</h1><p>Brazil spoke. They agreed to meet again. So it goes.</p>';
      return before;
    });
    await eventually(
      () => painted(page),
      (bands) => bands.length === 0,
    );
    expect(await clippingsHere(held, page)).toEqual([]);
    await page.evaluate(
      (html, path) => {
        history.pushState({}, '', path);
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      },
      texts,
      new URL(address).pathname,
    );
    await paintedSoon(page, sentence);
  });
});

test('a page without clippings has nothing registered, and nobody who looks for any', async () => {
  const page = await again(held, fresh(), article);
  await pause(300);
  expect(await held.app.askClips(page, 'clippingsHere')).toBeUndefined();
  expect(await painted(page)).toEqual([]);
});

test('going to a clipping scrolls to it and shows it for a moment', async () => {
  const address = fresh();
  await saved(
    held,
    address,
    story(...Array.from({ length: 80 }, (_, i) => `Paragraph ${i}. ${fillers[0]}`), first),
  );
  const page = await again(
    held,
    address,
    story(...Array.from({ length: 80 }, (_, i) => `Paragraph ${i}. ${fillers[0]}`), first),
  );
  const [placed] = await clippingsHere(held, page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  sure(await held.app.askClips(page, 'goToClipping', placed?.id ?? ''));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect((await painted(page)).map(([name]) => name)).toContain('attache-clipping-current');
  await eventually(
    () => painted(page),
    (bands) => bands.length === 1,
  );
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('');
  expect((await held.app.askClips(page, 'goToClipping', 'nobody')).ok).toBe(false);
});
