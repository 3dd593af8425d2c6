import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { filterBy, press, rowsOf, titlesOf, totalOf, write } from '../harness/library-page.ts';
import { eventually, pause, shows, useAttache } from './kit.ts';

/* Finding, filtering and ordering among many clippings of several languages. */

const held = useAttache();
let all: Clipping[] = [];
beforeAll(async () => {
  all = await fillLibrary(held.app, 600);
});

const open = async (hash = ''): Promise<Page> => {
  const page = await held.app.openExtensionPage(`library.html${hash}`);
  await eventually(
    () => rowsOf(page),
    (rows) => rows.length > 0,
  );
  return page;
};
const showsTotal = (page: Page, count: number) =>
  eventually(
    () => totalOf(page),
    (said) => said.startsWith(`${count.toLocaleString('en')} `),
  );
const counted = (fits: (clipping: Clipping) => boolean): number => all.filter(fits).length;
const marked = (page: Page): Promise<string[]> =>
  page.$$eval('[role=row] mark', (marks) => [...new Set(marks.map((mark) => mark.textContent))]);

describe('search', () => {
  test.each([
    ['a beginning of a word', 'hospit', (c: Clipping) => /hospit/i.test(wordsIn(c)), /^hospit$/i],
    [
      'without marks on letters',
      'manana',
      (c: Clipping) => /mañana/i.test(wordsIn(c)),
      /^mañana$/i,
    ],
    ['Cyrillic', 'переговор', (c: Clipping) => /переговор/i.test(wordsIn(c)), /^переговор$/i],
    ['Arabic', 'الفدية', (c: Clipping) => wordsIn(c).includes('الفدية'), /^الفدية$/],
    ['Chinese', '网络安全', (c: Clipping) => wordsIn(c).includes('网络安全'), /^网络安全$/],
  ])('%s', async (_, text, fits, found) => {
    const page = await open();
    await write(page, 'Find in clippings', text);
    await showsTotal(page, counted(fits));
    for (const word of await marked(page)) expect(word).toMatch(found);
    expect((await marked(page)).length).toBeGreaterThan(0);
  });

  test('finds a word at the end of a long quotation, and shows that part', async () => {
    const page = await open();
    await write(page, 'Find in clippings', 'surveillance tools');
    await eventually(
      () => marked(page),
      (words) => words.includes('surveillance') && words.includes('tools'),
    );
  });

  test('typed letter by letter, the last answer stays', async () => {
    const page = await open();
    await page.type('input[type=search]', 'hospitals ask', { delay: 40 });
    const count = counted((c) => /hospitals/i.test(wordsIn(c)) && /\bask/i.test(wordsIn(c)));
    await showsTotal(page, count);
    await pause(400);
    expect(await totalOf(page)).toBe(`${count} clippings found`);
  });
});

describe('filters', () => {
  test('narrow, with counts, together and one after the other', async () => {
    const page = await open();
    await filterBy(page, 'Estonia');
    const estonia = counted((c) => c.mentions.includes('EE'));
    await showsTotal(page, estonia);
    // Of the filter that is set the others are still offered, with what there would be.
    await shows(page, new RegExp(`France\\s*${counted((c) => c.mentions.includes('FR'))}\\b`));
    await filterBy(page, 'Northern Review');
    await showsTotal(
      page,
      counted(
        (c) => c.mentions.includes('EE') && c.citation['container-title'] === 'Northern Review',
      ),
    );
    await filterBy(page, 'norms');
    const three = counted(
      (c) =>
        c.mentions.includes('EE') &&
        c.citation['container-title'] === 'Northern Review' &&
        c.tags.includes('norms'),
    );
    await showsTotal(page, three);
    const chips = await page.$$eval('.listing .chips .chip', (found) =>
      found.map((chip) => chip.textContent),
    );
    expect(chips).toEqual(['Mentions: Estonia ×', 'Outlet: Northern Review ×', 'Tag: norms ×']);
    await press(page, 'Without “Outlet: Northern Review”');
    await showsTotal(
      page,
      counted((c) => c.mentions.includes('EE') && c.tags.includes('norms')),
    );
    await press(page, 'Clear all');
    await showsTotal(page, all.length);
  });

  test('several values of one are any of them', async () => {
    const page = await open();
    await filterBy(page, 'Brief on norms');
    await filterBy(page, 'Ransomware');
    await showsTotal(
      page,
      counted(({ collection }) => ['Brief on norms', 'Ransomware'].includes(collection)),
    );
  });

  test('by kind, and by no collection', async () => {
    const page = await open('#kind=platform');
    await showsTotal(
      page,
      counted((c) => c.mentions.includes('youtube')),
    );
    await filterBy(page, 'In no collection');
    await showsTotal(
      page,
      counted((c) => c.mentions.includes('youtube') && c.collection === ''),
    );
  });

  test('by the day of saving, both days included', async () => {
    const [from, to] = ['2026-03-01', '2026-06-30'];
    const page = await open();
    for (const [label, day] of [
      ['From', from],
      ['To', to],
    ] as const) {
      const field = await page.waitForSelector(
        `::-p-xpath(//label[contains(., "${label}")]/input)`,
      );
      await field?.evaluate((input, value) => {
        if (!(input instanceof HTMLInputElement)) return;
        input.value = value;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, day);
    }
    await showsTotal(
      page,
      counted(({ created }) => created.slice(0, 10) >= from && created.slice(0, 10) <= to),
    );
    await shows(page, 'Saved from:');
  });
});

test.each<[string, (a: Clipping, b: Clipping) => number]>([
  ['oldest', (a, b) => a.created.localeCompare(b.created)],
  ['newest', (a, b) => b.created.localeCompare(a.created)],
])('ordered: %s', async (sorting, compare) => {
  const page = await open();
  await page.select('.sorting select', sorting);
  const [first] = [...all].sort(compare);
  await eventually(
    () => titlesOf(page),
    ([title]) => title === first?.citation.title,
  );
});

test('ordered by outlet and by title, what has none last', async () => {
  const page = await open('#sort=title');
  const titles = await titlesOf(page);
  expect(titles).toEqual([...titles].sort(new Intl.Collator().compare));
  const outlets = await open('#sort=outlet');
  await outlets.evaluate(() => {
    const scroller = document.querySelector('.scroller');
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
  });
  const nameless = all.filter((c) => c.citation['container-title'] === '').at(-1);
  await eventually(
    () => titlesOf(outlets),
    (shown) => shown.at(-1) === nameless?.citation.title,
  );
});

test('reloading and going back lead to the same place', async () => {
  const page = await open();
  await filterBy(page, 'Estonia');
  const estonia = counted((c) => c.mentions.includes('EE'));
  await showsTotal(page, estonia);
  await write(page, 'Find in clippings', 'hospitals');
  const both = counted((c) => c.mentions.includes('EE') && /hospitals/i.test(wordsIn(c)));
  await eventually(
    () => page.url(),
    (address) => address.includes('find=hospitals'),
  );
  await showsTotal(page, both);
  await page.reload();
  await showsTotal(page, both);
  expect(await page.$eval('input[type=search]', (field) => field.value)).toBe('hospitals');
  await page.goBack();
  await showsTotal(page, all.length);
  expect(await page.$eval('input[type=search]', (field) => field.value)).toBe('');
  await page.goForward();
  await showsTotal(page, both);
});

test('an address with nonsense in it is read as far as it makes sense', async () => {
  const page = await open('#sort=cheapest&kind=planet&from=soon&tag=norms&constructor=1');
  await showsTotal(
    page,
    counted((c) => c.tags.includes('norms')),
  );
});

/** What is written in a clipping. */
function wordsIn({ target, citation, note, tags, collection }: Clipping): string {
  const quotes = target.selector.map((selector) => ('exact' in selector ? selector.exact : ''));
  const authors = citation.author.map((name) => ('literal' in name ? name.literal : name.family));
  return [...quotes, citation.title, citation['container-title'], note, ...authors, ...tags]
    .concat(collection)
    .join('\n')
    .normalize('NFC');
}
