import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { evaluateApart } from '../harness/apart.ts';
import { paintedMarks } from '../harness/marks.ts';
import { eventually, fixture, openPage, settled, useAttache } from './kit.ts';

/* Parts of a page that come, show, or get other words only while it is used. */

const held = useAttache();

async function opened(slug: string): Promise<Page> {
  const page = await openPage(held, fixture(`${slug}.html`));
  await settled(held.app, page);
  return page;
}

const painted = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);
const listed = async (page: Page): Promise<string[]> =>
  (await settled(held.app, page)).mentions.map(({ surface }) => surface);

/** Waits until these are painted, and sees that they are listed. */
async function marked(page: Page, expected: string[]): Promise<void> {
  await eventually(
    () => painted(page),
    (texts) => texts.join() === expected.join(),
  );
  expect(await listed(page)).toEqual(expected);
}

test.each([
  ['second', 'Norway', 'the hidden attribute'],
  ['third', 'Mexico', 'a class'],
  ['fourth', 'Egypt', 'aria-hidden'],
])('the %s panel of tabs is marked when it shows: %s, hidden by %s', async (panel, surface) => {
  const page = await opened('tabs');
  await page.click(`[data-panel=${panel}]`);
  await marked(page, ['Estonia', surface, 'Finland']);
  await page.click('[data-panel=first]');
  await marked(page, ['Estonia', 'Brazil', 'Finland']);
});

test('an accordion that folds one part out and the other in', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><details name="x" open><summary>One</summary><p>Peru</p></details>
     <details name="x"><summary>Two</summary><p>Chile</p></details></html>`,
  );
  await marked(page, ['Peru']);
  await page.click('details:not([open]) summary');
  await marked(page, ['Chile']);
});

test('what is hidden until it is looked for is marked when it is found', async () => {
  const page = await opened('unrolled');
  await page.evaluate(() => {
    location.hash = '#found';
  });
  await marked(page, ['Estonia', 'Brazil', 'Norway', 'Mexico', 'Finland']);
});

test('a line that is withheld and shown again, and text beside it', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><p>Talks with <span id="part">Peru</span> began, and <b id="other">Chile</b></p></html>',
  );
  await marked(page, ['Peru', 'Chile']);
  await page.evaluate(() => {
    document.querySelector('#part')?.setAttribute('aria-hidden', 'true');
    document.querySelector('#other')?.setAttribute('role', 'button');
  });
  await marked(page, []);
  await page.evaluate(() => {
    document.querySelector('#part')?.removeAttribute('aria-hidden');
    document.querySelector('#other')?.setAttribute('role', 'note');
  });
  await marked(page, ['Peru', 'Chile']);
});

test('a page whose all is withheld behind a dialog at first', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><main aria-hidden="true"><h1>Peru</h1><section><p>Chile</p></section></main>
     <div role="dialog"><p>Do you agree?</p></div></html>`,
  );
  await marked(page, []);
  await page.evaluate(() => {
    document.querySelector('main')?.removeAttribute('aria-hidden');
    document.querySelector('[role=dialog]')?.remove();
  });
  await marked(page, ['Peru', 'Chile']);
});

test('what becomes an editor is left alone from then on', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><p id="a">Peru</p><div id="b"><p>Chile</p></div></html>',
  );
  await marked(page, ['Peru', 'Chile']);
  await page.evaluate(() => document.querySelector('#b')?.setAttribute('contenteditable', ''));
  await marked(page, ['Peru']);
});

test('a document that is all editor is left alone', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><script>document.designMode = 'on'</script><p>Peru</p></html>`,
  );
  expect((await settled(held.app, page)).textLength).toBe(0);
  await page.evaluate(() => document.body.append('Chile'));
  await marked(page, []);
});

test('a document that becomes an editor while it is read', async () => {
  const page = await openPage(held, '<html lang="en"><p>Peru</p><p>Chile</p></html>');
  await marked(page, ['Peru', 'Chile']);
  await page.evaluate(() => {
    document.designMode = 'on';
    document.querySelector('p')?.append(' and');
  });
  await marked(page, []);
});

test('a search on the page sets its marks, and takes them away', async () => {
  const page = await openPage(held, '<html lang="en"><p>Peru met Chile.</p></html>');
  await marked(page, ['Peru', 'Chile']);
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, 4);
    range.surroundContents(document.createElement('mark'));
  });
  await marked(page, ['Chile']);
  await page.evaluate(() => {
    const mark = document.querySelector('mark');
    mark?.replaceWith(...mark.childNodes);
    document.querySelector('p')?.normalize();
  });
  await marked(page, ['Peru', 'Chile']);
});

test('the next article of a page without an end is marked when it comes', async () => {
  const page = await opened('endless');
  const all = ['Estonia', 'Brazil', 'ransomware', 'Norway', 'YouTube', 'Finland'];
  await eventually(
    async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return painted(page);
    },
    (texts) => texts.join() === all.join(),
  );
  expect(await listed(page)).toEqual(all);
});

test('a live blog: added above and below, edited, taken back, replaced', async () => {
  const page = await opened('live');
  await marked(page, ['Estonia', 'Brazil']);
  await page.evaluate('addOnTop("Norway came first.")');
  await marked(page, ['Norway', 'Estonia', 'Brazil']);
  await page.evaluate('addParagraph("Egypt came last.")');
  await marked(page, ['Norway', 'Estonia', 'Brazil', 'Egypt']);
  await page.evaluate('editText("No: Mexico came first.")');
  await marked(page, ['Mexico', 'Estonia', 'Brazil', 'Egypt']);
  await page.evaluate('removeFirst()');
  await marked(page, ['Estonia', 'Brazil', 'Egypt']);
  await page.evaluate('replaceBody()');
  await marked(page, ['Finland']);
});

test('a list that keeps only the rows in sight: its rows are marked as they are written anew', async () => {
  const page = await opened('virtual-list');
  for (const top of [150, 9000, 20_700, 0]) {
    await page.evaluate((to) => {
      const list = document.querySelector('#list');
      if (list) list.scrollTop = to;
    }, top);
    const first = top / 30;
    const rows = Array.from({ length: 12 }, (_, index) => first + index);
    const names = 'Estonia Brazil Norway Mexico Egypt Finland Albania'.split(' ');
    const expected = rows.flatMap((n) => (n % 10 === 9 ? [] : (names[n % 7] ?? [])));
    await eventually(
      () => painted(page),
      (texts) => texts.toSorted().join() === expected.toSorted().join(),
    );
    expect((await listed(page)).toSorted()).toEqual(expected.toSorted());
  }
});

test('a mark never stands under words that took the place of those it was for', async () => {
  const page = await opened('virtual-list');
  const seen = await evaluateApart(page, async () => {
    const known = new Set('Estonia Brazil Norway Mexico Egypt Finland Albania'.split(' '));
    const list = document.querySelector('#list') as Element;
    const wrong: string[] = [];
    let drawn = 0;
    for (let turn = 0; turn < 90; turn++) {
      list.scrollTop += 40;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // After the page's own work in this frame, before it is drawn.
      await Promise.resolve();
      for (const range of CSS.highlights.get('attache-state') ?? []) {
        const text = range.startContainer.nodeValue ?? '';
        if (range.endOffset > text.length) continue;
        drawn++;
        const marked = text.slice(range.startOffset, range.endOffset);
        if (!known.has(marked)) wrong.push(`${marked} in ${text}`);
      }
    }
    return { drawn, wrong: [...new Set(wrong)] };
  });
  expect(seen.wrong).toEqual([]);
  expect(seen.drawn).toBeGreaterThan(100);
});
