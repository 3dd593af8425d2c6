import { expect, test } from 'vitest';
import { clippingExample } from '../../tests/clippings/example.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { addTag, edit, moveTo, moveToTrash, removeTag, takeOutOfTrash } from './deeds.ts';

const clipping = (id: string, tags: string[], collection = ''): Clipping => ({
  ...clippingExample,
  ...{ id, tags, collection },
});

/** A background that keeps clippings in memory, as far as deeds ask it. */
function setUp(...rows: Clipping[]) {
  const kept = new Map(rows.map((row) => [row.id, row]));
  const each = (ids: string[], become: (row: Clipping) => Clipping) => {
    for (const id of ids) {
      const row = kept.get(id);
      if (row) kept.set(id, become(row));
    }
    return Promise.resolve(ok(null));
  };
  const count = (values: string[]) =>
    [...new Set(values)].map((value) => ({
      value,
      count: values.filter((other) => other === value).length,
    }));
  const known: Partial<Remote<BackgroundApi>> = {
    deleteClippings: (ids) => each(ids, (row) => ({ ...row, deleted: '2026-11-04T00:00:00.000Z' })),
    restoreClippings: (ids) => each(ids, (row) => ({ ...row, deleted: null })),
    sortClippings: (ids, { addTags, removeTags, collection }) =>
      each(ids, (row) => ({
        ...row,
        tags: [...row.tags.filter((tag) => !removeTags.includes(tag)), ...addTags],
        collection: collection ?? row.collection,
      })),
    findClippingIds: async ({ tags, collections }) =>
      ok(
        [...kept.values()]
          .filter((row) => tags.every((tag) => row.tags.includes(tag)))
          .filter((row) => collections.length === 0 || collections.includes(row.collection))
          .map(({ id }) => id),
      ),
    clippingFacets: async () =>
      ok({
        ...{ entries: [], kinds: [], outlets: [], tags: [], months: [], pairs: [] },
        collections: count([...kept.values()].map(({ collection }) => collection)),
      }),
    async changeClipping(id, change) {
      const row = kept.get(id);
      if (!row) return fail('not-found', 'This clipping is no longer there.');
      kept.set(id, { ...row, ...change });
      return ok({ ...row, ...change });
    },
  };
  const background = new Proxy({} as Remote<BackgroundApi>, {
    get: (_, method) => Reflect.get(known, method),
  });
  return { background, rows: () => [...kept.values()] };
}
function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const three = () => [clipping('a', ['un'], 'Talks'), clipping('b', []), clipping('c', ['un', 'x'])];
type Background = Remote<BackgroundApi>;

test.each<[string, (background: Background) => ReturnType<typeof addTag>, string]>([
  ['tagging', (b) => addTag(b, ['a', 'b', 'c'], 'un'), '1 clipping tagged “un”.'],
  [
    'taking a tag off',
    (b) => removeTag(b, ['a', 'b'], 'un'),
    'The tag “un” was taken off 1 clipping.',
  ],
  ['moving', (b) => moveTo(b, ['a', 'b'], 'Norms'), '2 clippings moved to “Norms”.'],
  ['moving out', (b) => moveTo(b, ['a', 'b'], ''), '1 clipping taken out of its collection.'],
  ['the trash', (b) => moveToTrash(b, ['a', 'c'], ''), '2 clippings were moved to the trash.'],
  [
    'an edit',
    (b) => edit(b, three()[0] as Clipping, { note: 'n' }),
    '“A week of talks” was changed.',
  ],
])('%s changes what it says, and is taken back to what there was', async (_, act, said) => {
  const { background, rows } = setUp(...three());
  const deed = sure(await act(background));
  expect(deed.said).toBe(said);
  expect(rows()).not.toEqual(three());
  sure(await deed.undo());
  expect(rows()).toEqual(three());
});

test('restoring', async () => {
  const { background, rows } = setUp(...three());
  sure(await moveToTrash(background, ['a'], 'A'));
  const deed = sure(await takeOutOfTrash(background, ['a']));
  expect(deed.said).toBe('1 clipping restored.');
  expect(rows()).toEqual(three());
});

test('an edit taken back leaves alone what it was not about', async () => {
  const { background, rows } = setUp(...three());
  const deed = sure(await edit(background, three()[0] as Clipping, { note: 'mine' }));
  sure(await addTag(background, ['a'], 'later'));
  sure(await deed.undo());
  expect(rows()[0]).toMatchObject({ note: '', tags: ['un', 'later'] });
});

test('what fails is no deed', async () => {
  const { background } = setUp();
  expect(await edit(background, clippingExample, { note: 'mine' })).toMatchObject({ ok: false });
});
