import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { press, putOffReminder, rowsOf, totalOf, withKey, write } from '../harness/library-page.ts';
import { eventually, shows, sure, useAttache } from './kit.ts';

/* A library of 5,000: going through it by keys and by scrolling, choosing, and doing something to many. */

const held = useAttache();
const COUNT = 5000;
let all: Clipping[] = [];
let page: Page;
beforeAll(async () => {
  await putOffReminder(held.app);
  all = await fillLibrary(held.app, COUNT);
});
beforeEach(async () => {
  page = await held.app.openExtensionPage('library.html');
  await eventually(
    () => rowsOf(page),
    (rows) => rows.length > 0,
  );
});

const idsOf = async (query: object) =>
  sure(await held.app.askBackground('findClippingIds', { ...anyClipping, ...query }));
const chosen = async () =>
  (await rowsOf(page)).filter((row) => row.isChosen).map(({ index }) => index);
const focused = async () => (await rowsOf(page)).find((row) => row.hasFocus)?.index ?? null;
const key = (name: Parameters<Page['keyboard']['press']>[0]) => page.keyboard.press(name);
const choose = (index: number) => page.click(`[aria-rowindex="${index + 1}"] input`);
const showsFocus = (index: number) => eventually(focused, (now) => now === index);
const showsChosen = (count: number) =>
  shows(page, count === 1 ? '1 clipping chosen' : `${count.toLocaleString('en')} clippings chosen`);
const titleAt = (index: number) => all[index]?.citation.title;
/** Into the list as a reader comes there: from the search. */
const enter = async () => {
  await key('/');
  await key('ArrowDown');
  await showsFocus(0);
};

describe('scrolling', () => {
  test('shows the right rows wherever it goes', async () => {
    for (const at of [0.5, 1, 0.25, 0]) {
      await page.evaluate((part) => {
        const scroller = document.querySelector('.scroller');
        if (scroller) scroller.scrollTop = scroller.scrollHeight * part;
      }, at);
      const rows = await eventually(
        () => rowsOf(page),
        (shown) => shown.length > 3 && Math.abs((shown[2]?.index ?? 0) - at * COUNT) < COUNT / 10,
      );
      for (const { index, title } of rows) expect(title).toBe(titleAt(index));
    }
  });

  test('draws a few rows of all, and says how many there are', async () => {
    const drawn = await page.$$eval('[role=row]', (rows) => rows.length);
    expect(drawn).toBeLessThan(40);
    expect(await page.$eval('[role=grid]', (grid) => grid.getAttribute('aria-rowcount'))).toBe(
      String(COUNT),
    );
  });

  test('rows of different height do not overlap', async () => {
    const boxes = await page.$$eval('[role=row]', (rows) =>
      rows
        .map((row) => row.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom }))
        .sort((a, b) => a.top - b.top),
    );
    for (const [at, { top }] of boxes.entries()) {
      if (at > 0) expect(Math.abs(top - (boxes[at - 1]?.bottom ?? 0))).toBeLessThan(1);
    }
    expect(new Set(boxes.map(({ top, bottom }) => Math.round(bottom - top))).size).toBeGreaterThan(
      1,
    );
  });
});

describe('by keys', () => {
  test('through the list', async () => {
    await enter();
    await key('ArrowDown');
    await key('ArrowDown');
    await showsFocus(2);
    await key('ArrowUp');
    await showsFocus(1);
    await key('PageDown');
    const further = await eventually(focused, (now) => now !== null && now > 2);
    await key('PageUp');
    await eventually(focused, (now) => now !== null && now < (further ?? 0));
    await key('End');
    await showsFocus(COUNT - 1);
    await eventually(
      async () => (await rowsOf(page)).at(-1)?.title,
      (title) => title === titleAt(COUNT - 1),
    );
    await key('Home');
    await showsFocus(0);
  });

  test('chooses, extends, chooses all, and nothing', async () => {
    await enter();
    await key('ArrowDown');
    await key('Space');
    await showsChosen(1);
    await withKey(page, 'Shift', async () => {
      await key('ArrowDown');
      await key('ArrowDown');
    });
    await showsChosen(3);
    expect(await chosen()).toEqual([1, 2, 3]);
    await withKey(page, 'Shift', () => key('ArrowUp'));
    await showsChosen(2);
    await withKey(page, 'Control', () => key('a'));
    await showsChosen(COUNT);
    await key('Escape');
    await shows(page, 'Choose all');
    expect(await chosen()).toEqual([]);
  });

  test('a range to the end of the list, over rows nobody has seen', async () => {
    await enter();
    await key('Space');
    await withKey(page, 'Shift', () => key('End'));
    await showsChosen(COUNT);
  });

  test('opens the details and comes back', async () => {
    await enter();
    await key('ArrowDown');
    await key('Enter');
    await eventually(
      () => page.evaluate(() => document.activeElement?.tagName),
      (name) => name === 'H2',
    );
    expect(await page.$eval('.details h2', (heading) => heading.textContent)).toBe(titleAt(1));
    await key('Escape');
    await showsFocus(1);
    expect(await page.$('.details')).toBeNull();
  });

  test('into a row and out of it', async () => {
    await enter();
    const inside = () => page.evaluate(() => document.activeElement?.tagName);
    await key('ArrowRight');
    expect(await inside()).toBe('INPUT');
    await key('ArrowRight');
    expect(await inside()).toBe('A');
    await key('ArrowLeft');
    await key('ArrowLeft');
    await showsFocus(0);
    await key('Tab');
    expect(await inside()).toBe('INPUT');
    await key('Escape');
    await showsFocus(0);
  });

  test('deletes, stays at its place, and undoes', async () => {
    await enter();
    await key('ArrowDown');
    await key('Delete');
    await shows(page, 'was moved to the trash');
    await eventually(
      async () => (await rowsOf(page))[1],
      (row) => row?.title === titleAt(2) && row?.hasFocus === true,
    );
    await withKey(page, 'Control', () => key('z'));
    await eventually(
      async () => (await rowsOf(page))[1]?.title,
      (title) => title === titleAt(1),
    );
  });

  test('shows the keys', async () => {
    await key('?');
    await shows(page, 'Choose all that fit');
    await key('Escape');
    await eventually(
      () => page.$('dialog'),
      (dialog) => dialog === null,
    );
  });
});

describe('choosing with a pointer', () => {
  test('one by one, and with Shift from there', async () => {
    await choose(0);
    await withKey(page, 'Shift', () => choose(3));
    await showsChosen(4);
    expect(await chosen()).toEqual([0, 1, 2, 3]);
    await choose(1);
    await showsChosen(3);
    // What is chosen is what is ticked.
    const ticked = await page.$$eval('[role=row] input', (boxes) =>
      boxes.filter((box) => box.checked).map((box) => box.closest('[role=row]')?.ariaRowIndex),
    );
    expect(ticked.sort()).toEqual(['1', '3', '4']);
  });

  test('another question chooses nothing', async () => {
    await choose(0);
    await showsChosen(1);
    await write(page, 'Find in clippings', 'talks');
    await shows(page, 'Choose all');
  });
});

describe('many at once', () => {
  test('tags all that fit, and takes it back from those that got it', async () => {
    const before = (await idsOf({ tags: ['norms'] })).length;
    const fit = (await idsOf({ tags: ['norms'], entries: ['EE'] })).length;
    const estonia = (await idsOf({ entries: ['EE'] })).length;
    await page.goto(page.url().replace(/#.*/, '').concat('#mentions=EE'));
    await page.reload();
    await shows(page, `${estonia.toLocaleString('en')} clippings found`);
    await choose(0);
    await press(page, `Choose all ${estonia.toLocaleString('en')} that fit`);
    await showsChosen(estonia);
    await press(page, 'Tag…');
    await write(page, 'Tag with', '  norms ');
    await key('Enter');
    await shows(page, `${(estonia - fit).toLocaleString('en')} clippings tagged “norms”.`);
    expect(await idsOf({ tags: ['norms'] })).toHaveLength(before + estonia - fit);
    await press(page, 'Undo');
    await eventually(
      () => idsOf({ tags: ['norms'] }),
      (ids) => ids.length === before,
    );
  });

  test('takes a tag off, moves to a collection, and deletes, each with undo', async () => {
    const [first, second, third] = all;
    const three = [first, second, third].map((clipping) => clipping?.id ?? '');
    const kept = async () => sure(await held.app.askBackground('getClippings', three));
    const before = await kept();
    // A change has its date, and a tag that comes back comes last.
    const withoutDates = (clippings: Clipping[]) =>
      clippings.map(({ modified: _, ...clipping }) => ({
        ...clipping,
        tags: clipping.tags.toSorted(),
      }));
    for (const index of [0, 1, 2]) await choose(index);
    await press(page, 'Move…');
    await write(page, 'Move to the collection (empty: to none)', 'Autumn');
    await key('Enter');
    await shows(page, '3 clippings moved to “Autumn”.');
    expect((await kept()).map(({ collection }) => collection)).toEqual([
      'Autumn',
      'Autumn',
      'Autumn',
    ]);
    await press(page, 'Remove tag…');
    await write(page, 'Take off the tag', first?.tags[0] ?? 'norms');
    await key('Enter');
    await shows(page, 'was taken off');
    await press(page, 'Delete');
    await shows(page, '3 clippings were moved to the trash.');
    await eventually(
      () => totalOf(page),
      (said) => said.startsWith('4,997 '),
    );
    for (const said of ['was taken off', 'moved to “Autumn”']) {
      await press(page, 'Undo');
      await shows(page, said);
    }
    await press(page, 'Undo');
    await eventually(
      async () => withoutDates(await kept()),
      (now) => JSON.stringify(now) === JSON.stringify(withoutDates(before)),
    );
  });
});
