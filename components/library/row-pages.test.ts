import { expect, test } from 'vitest';
import { clippingExample } from '../../tests/clippings/example.ts';
import { anyClipping, type ClippingQuery, type Found } from '../../utils/model/find-clippings.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { createRowPages, PAGE } from './row-pages.ts';

type Question = { text: string; from: number; answer(result: Result<Found>): Promise<void> };

/** Pages over a store that answers when it is told to. */
function setUp() {
  const asked: Question[] = [];
  let changes = 0;
  const pages = createRowPages(
    (query, from) =>
      new Promise((resolve) => {
        const answer = async (result: Result<Found>): Promise<void> => {
          resolve(result);
          await new Promise((done) => setTimeout(done));
        };
        asked.push({ text: query.text, from, answer });
      }),
    () => changes++,
  );
  return { pages, asked, changes: () => changes };
}
const query = (text: string): ClippingQuery => ({ ...anyClipping, text });
const found = (name: string, total: number, from = 0): Result<Found> =>
  ok({
    total,
    clippings: Array.from({ length: Math.min(PAGE, total - from) }, (_, at) => ({
      ...clippingExample,
      id: `${name} ${from + at}`,
    })),
  });

test('asks for the first page, then for what comes into view, each once', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  await asked[0]?.answer(found('a', 1000));
  expect(pages.total()).toBe(1000);
  expect(pages.row(3)?.id).toBe('a 3');
  expect(pages.row(PAGE)).toBeUndefined();
  pages.want(4 * PAGE - 2, 4 * PAGE + 2);
  pages.want(4 * PAGE - 1, 4 * PAGE + 3);
  expect(asked.map(({ from }) => from)).toEqual([0, 3 * PAGE, 4 * PAGE]);
  await asked[2]?.answer(found('a', 1000, 4 * PAGE));
  expect(pages.row(4 * PAGE + 1)?.id).toBe(`a ${4 * PAGE + 1}`);
});

test('an answer to an older question never replaces one to a newer', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  pages.ask(query('ab'));
  await asked[1]?.answer(found('ab', 2));
  await asked[0]?.answer(found('a', 9));
  expect([pages.total(), pages.row(0)?.id]).toEqual([2, 'ab 0']);
});

test('what was found before stays until the answer', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  await asked[0]?.answer(found('a', 9));
  pages.ask(query('ab'));
  expect([pages.total(), pages.row(0)?.id, pages.answered()?.text]).toEqual([9, 'a 0', 'a']);
  await asked[1]?.answer(found('ab', 2));
  expect([pages.total(), pages.row(0)?.id, pages.answered()?.text]).toEqual([2, 'ab 0', 'ab']);
});

test('asks anew for what is in view when something was changed', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  await asked[0]?.answer(found('a', 1000));
  pages.want(2 * PAGE, 2 * PAGE + 5);
  await asked[1]?.answer(found('a', 1000, 2 * PAGE));
  pages.again();
  expect(asked.map(({ from }) => from)).toEqual([0, 2 * PAGE, 2 * PAGE]);
  expect(pages.row(2 * PAGE)?.id).toBe(`a ${2 * PAGE}`);
  await asked[2]?.answer(found('b', 999, 2 * PAGE));
  expect(pages.row(2 * PAGE)?.id).toBe(`b ${2 * PAGE}`);
  // Other pages were of before the change.
  expect(pages.row(0)).toBeUndefined();
});

test('where there are fewer than the view is at, the last ones are asked for', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  await asked[0]?.answer(found('a', 1000));
  pages.want(30 * PAGE, 30 * PAGE + 5);
  await asked[1]?.answer(found('a', 1000, 30 * PAGE));
  pages.again();
  await asked[2]?.answer(ok({ total: 3, clippings: [] }));
  expect(asked.at(-1)?.from).toBe(0);
});

test('a failure is told, and forgotten when an answer comes', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  await asked[0]?.answer(fail('storage', 'The disk is full.'));
  expect(pages.problem()?.message).toBe('The disk is full.');
  pages.again();
  await asked[1]?.answer(found('a', 1));
  expect(pages.problem()).toBeNull();
});

test('of a long list only what is near is held', async () => {
  const { pages, asked } = setUp();
  pages.ask(query('a'));
  await asked[0]?.answer(found('a', 10_000));
  for (let page = 1; page <= 60; page++) {
    pages.want(page * PAGE, page * PAGE + 5);
    await asked.at(-1)?.answer(found('a', 10_000, page * PAGE));
  }
  expect(pages.row(0)).toBeUndefined();
  expect(pages.row(60 * PAGE)?.id).toBe(`a ${60 * PAGE}`);
});
