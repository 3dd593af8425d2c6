import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkClipping } from '../check-clipping.ts';
import { lifts, migrations } from './index.ts';

/* Every version has example rows; every step makes those of the next version of them. */

const folder = path.resolve(import.meta.dirname, '../../../tests/clippings/versions');
/** The rows of a version; without a file for it the test fails. */
const examples = (version: number): unknown[] =>
  JSON.parse(readFileSync(path.join(folder, `v${version}.json`), 'utf8'));

test('every step is there for rows too', () => {
  expect(lifts).toHaveLength(migrations.length - 1);
});

describe.each(lifts.map((lift, at) => ({ lift, from: at + 1, to: at + 2 })))(
  'from version $from to $to',
  ({ lift, from, to }) => {
    test('each example becomes that of the next version', () => {
      expect(examples(from).map(lift)).toEqual(examples(to));
    });
    test.each([null, 7, 'text', {}, [], { id: 'x' }])('%j was no clipping', (row) => {
      expect(lift(row)).toBeNull();
    });
  },
);

test('the examples of the newest version are what is taken for clippings now', () => {
  const checked = examples(migrations.length).map(checkClipping);
  expect(checked).toEqual(examples(migrations.length).map((value) => ({ ok: true, value })));
});
