import { beforeAll, describe, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { begin, order, press, previewed, put, three } from './brief-kit.ts';
import { eventually, shows, sure, useAttache } from './kit.ts';

/* A brief is made, moved about, kept, and says what is gone from it. What leaves it: brief-export.test.ts. */

const held = useAttache();
const [first, second, arabic] = [
  'The group met in New York.',
  'It adopted a report.',
  'اجتمع الفريق في نيويورك.',
];
beforeAll(() => put(held.app, three));

describe('the preview', () => {
  test('has each quotation with the number of its work, in the order of the parts', async () => {
    const page = await begin(held, ['aa-1', 'cc-3', 'bb-2']);
    expect(await previewed(page)).toEqual({
      title: 'Brief',
      headings: ['References'],
      quotations: [`${first} [1]`, `${arabic} [2]`, `${second} [1]`],
      references: [
        'Ana Author. (2026, November 2). A week of talks. The Example. https://example.org/story',
        'Ana Author. (2026, November 2). المحادثات. The Example. https://example.org/other',
      ],
    });
    const quotation = await page.$eval('.paper blockquote:nth-of-type(2)', (quote) => [
      quote.lang,
      quote.dir,
    ]);
    expect(quotation).toEqual(['ar', 'rtl']);
  });

  test.each([
    ['Chicago', 'Ana Author, “A week of talks,” The Example, November 2, 2026'],
    ['Plain', 'Ana Author'],
    ['APA', 'Ana Author. (2026, November 2). A week of talks.'],
  ])('writes references in the style %s', async (style, start) => {
    const page = await begin(held, ['aa-1', 'cc-3']);
    await page.locator(`::-p-aria([name="${style}"][role="radio"])`).click();
    const { references } = await eventually(
      () => previewed(page),
      (now) => now.references[0]?.startsWith(start) ?? false,
    );
    expect(references).toHaveLength(2);
    await page.reload();
    await shows(page, start);
  });

  test('leads from a number to its reference and back, and to the sentence', async () => {
    const page = await begin(held, ['aa-1', 'cc-3', 'bb-2']);
    const address = page.url();
    await page.locator('.paper blockquote:nth-of-type(3) .mark').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reference-1');
    await page.locator('::-p-aria(Back to quotation 2 of 2)').click();
    expect(
      await page.evaluate(() => document.activeElement?.closest('blockquote')?.textContent),
    ).toContain(second);
    expect(page.url()).toBe(address);
    const [passage] = await page.$$eval('.paper .source a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(passage).toMatch(/^https:\/\/example\.org\/story#:~:text=/);
  });
});

describe('parts', () => {
  test('are moved by keys and buttons, and the focus stays with them', async () => {
    const page = await begin(held, ['aa-1', 'cc-3', 'bb-2']);
    const notes = await page.$$('.part textarea');
    await notes[0]?.focus();
    await page.keyboard.type('mine');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    expect(await order(page)).toEqual([arabic, first, second]);
    await page.keyboard.type('!');
    expect(await page.$eval('.making [role=status]', (said) => said.textContent)).toBe(
      'Moved to place 2 of 3.',
    );
    expect(await page.$$eval('.part textarea', (all) => all.map(({ value }) => value))).toEqual([
      '',
      'mine!',
      '',
    ]);
    await page.locator('.part:nth-child(3) [aria-label^="Move up"]').click();
    expect(await order(page)).toEqual([arabic, second, first]);
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual([second, arabic, first]);
    expect((await previewed(page)).quotations).toEqual([
      `${second} [1]`,
      `${arabic} [2]`,
      `${first} [1]`,
    ]);
  });

  test('are dragged by their numbers', async () => {
    const page = await begin(held, ['aa-1', 'cc-3', 'bb-2']);
    const from = await (await page.$('.part:nth-child(1) .handle'))?.boundingBox();
    const over = await (await page.$('.part:nth-child(3) > .row'))?.boundingBox();
    if (!from || !over) throw new Error('parts are drawn');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 60, { steps: 4 });
    // A browser tells of a drag only now and then.
    let step = 0;
    await eventually(
      async () => {
        await page.mouse.move(over.x + 60 + (step++ % 9), over.y + over.height - 8);
        return page.$$('.part:nth-child(3) > .row.bottom');
      },
      (found) => found.length === 1,
    );
    await page.mouse.up();
    await eventually(
      () => order(page),
      (now) => now.join() === [arabic, second, first].join(),
    );
  });

  test('are added, in the middle too, and removed with undo', async () => {
    const page = await begin(held, ['aa-1', 'bb-2']);
    await page.locator('.part:first-child [aria-label^="Add after"]').click();
    await press(page, 'Add heading');
    await page.keyboard.type('What came of it');
    await press(page, 'Done');
    await press(page, 'Add note');
    await page.keyboard.type('So much for that.');
    expect(await order(page)).toEqual([first, 'What came of it', second, 'So much for that.']);
    expect((await previewed(page)).headings).toEqual(['What came of it', 'References']);

    await press(page, 'Add clippings');
    await page.locator('.picker input').fill('المحادثات');
    await shows(page, '1 clipping');
    await page.locator('.picker li button').click();
    await eventually(
      () => order(page),
      (now) => now.at(-1) === arabic,
    );
    await press(page, 'Remove: heading “What came of it”');
    expect(await order(page)).toEqual([first, second, 'So much for that.', arabic]);
    await press(page, 'Undo');
    expect((await order(page))[1]).toBe('What came of it');
  });
});

test('a brief comes back as it was after the browser was closed', async () => {
  const page = await begin(held, ['aa-1', 'cc-3']);
  await page.locator('.title').fill('Kept “title”');
  await page.locator('.part:nth-child(2) textarea').fill('My words.');
  await page.locator('.part:nth-child(2) [aria-label^="Move up"]').click();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#brief=/);
  held.app = await held.app.restart();
  const again = await held.app.openExtensionPage(`brief.html${hash}`);
  await shows(again, 'My words.');
  expect(await order(again)).toEqual([arabic, first]);
  expect(await previewed(again)).toMatchObject({ title: 'Kept “title”' });
});

test('two screens with one brief follow each other', async () => {
  const page = await begin(held, ['aa-1']);
  const other = await held.app.openExtensionPage(`brief.html${new URL(page.url()).hash}`);
  await other.waitForSelector('.paper h1');
  await other.locator('.title').fill('From the other one');
  await eventually(
    () => previewed(page),
    ({ title }) => title === 'From the other one',
  );
});

test('a clipping that is deleted is said to be so, and comes back out of the trash', async () => {
  const page = await begin(held, ['aa-1', 'never-there', 'cc-3']);
  expect((await previewed(page)).quotations).toHaveLength(2);
  await shows(page, '1 clipping was deleted.');
  sure(await held.app.askBackground('deleteClippings', ['cc-3']));
  await page.reload();
  await shows(page, 'This clipping was deleted and is in the trash.');
  await shows(page, '2 clippings were deleted.');
  const { quotations, references } = await previewed(page);
  expect([quotations, references.length]).toEqual([[`${first} [1]`], 1]);
  const text = await page.$eval('.paper', (paper) => paper.textContent);
  expect(text?.match(/\[The clipping that stood here has been deleted\.\]/g)).toHaveLength(2);
  await press(page, 'Restore');
  await eventually(
    () => previewed(page),
    (now) => now.quotations.length === 2,
  );
});

test('many clippings fit into an address, more than the background hands over at once', async () => {
  const many = Array.from({ length: 620 }, (_, index) => ({
    ...three[0],
    id: `${(index % 256).toString(16).padStart(2, '0')}${index}-many`,
  }));
  const [model] = three;
  if (!model) throw new Error('there are three');
  await put(
    held.app,
    many.map(({ id }, index) => ({
      ...model,
      id,
      target: {
        ...model.target,
        selector: [
          { type: 'TextQuoteSelector', exact: `Passage ${index}.`, prefix: '', suffix: '' },
        ],
      },
    })),
  );
  const page = await begin(
    held,
    many.map(({ id }) => id),
  );
  const { quotations } = await eventually(
    () => previewed(page),
    (now) => now.quotations.length === 620,
    20_000,
  );
  expect(quotations.at(-1)).toBe('Passage 619. [1]');
  const all = sure(await held.app.askBackground('findClippings', anyClipping, 0, 1)).total;
  expect(all).toBe(623);
});
