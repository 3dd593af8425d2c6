import { isolated, plural, t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingChange, ClippingId } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import type { SortInto } from '../../utils/model/kept.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import type { Deed } from '../hooks/use-undo.ts';

/*
 * What can be done to clippings, each with how it is taken back. Of many at once it is remembered which of
 * them are changed by it, so that taking it back leaves the others as they are.
 */

type Background = Remote<BackgroundApi>;
type Ids = readonly ClippingId[];

const asIs: SortInto = { addTags: [], removeTags: [], collection: null };

/** What a clipping is called in a sentence or a label. */
export const titleOf = ({ citation }: Clipping): string =>
  isolated(citation.title.trim() || citation.URL);

/** Moves to the trash; `name` is the title where it is one. */
export async function moveToTrash(
  background: Background,
  ids: Ids,
  name: string,
): Promise<Result<Deed>> {
  const done = await background.deleteClippings([...ids]);
  if (!done.ok) return done;
  return ok({
    said:
      ids.length === 1 && name
        ? t('library_did_trash_named', name)
        : plural('library_did_trash', ids.length),
    undo: () => background.restoreClippings([...ids]),
  });
}

export async function takeOutOfTrash(background: Background, ids: Ids): Promise<Result<Deed>> {
  const done = await background.restoreClippings([...ids]);
  if (!done.ok) return done;
  return ok({
    said: plural('library_did_restore', ids.length),
    undo: () => background.deleteClippings([...ids]),
  });
}

export async function addTag(background: Background, ids: Ids, tag: string): Promise<Result<Deed>> {
  const tagged = await idsWith(background, { tags: [tag] });
  if (!tagged.ok) return tagged;
  const had = new Set(tagged.value);
  const without = ids.filter((id) => !had.has(id));
  const done = await background.sortClippings(without, { ...asIs, addTags: [tag] });
  if (!done.ok) return done;
  return ok({
    said: plural('library_did_tag', without.length, isolated(tag)),
    undo: () => background.sortClippings(without, { ...asIs, removeTags: [tag] }),
  });
}

export async function removeTag(
  background: Background,
  ids: Ids,
  tag: string,
): Promise<Result<Deed>> {
  const tagged = await idsWith(background, { tags: [tag] });
  if (!tagged.ok) return tagged;
  const had = new Set(tagged.value);
  const having = ids.filter((id) => had.has(id));
  const done = await background.sortClippings(having, { ...asIs, removeTags: [tag] });
  if (!done.ok) return done;
  return ok({
    said: plural('library_did_untag', having.length, isolated(tag)),
    undo: () => background.sortClippings(having, { ...asIs, addTags: [tag] }),
  });
}

/** Moves to a collection, or out of any: ''. */
export async function moveTo(
  background: Background,
  ids: Ids,
  collection: string,
): Promise<Result<Deed>> {
  const facets = await background.clippingFacets(anyClipping);
  if (!facets.ok) return facets;
  const chosen = new Set(ids);
  const before: { collection: string; ids: ClippingId[] }[] = [];
  for (const { value } of facets.value.collections) {
    if (value === collection) continue;
    const lying = await idsWith(background, { collections: [value] });
    if (!lying.ok) return lying;
    const moving = lying.value.filter((id) => chosen.has(id));
    if (moving.length > 0) before.push({ collection: value, ids: moving });
  }
  const moved = before.flatMap((group) => group.ids);
  const done = await background.sortClippings(moved, { ...asIs, collection });
  if (!done.ok) return done;
  return ok({
    said: collection
      ? plural('library_did_move', moved.length, isolated(collection))
      : plural('library_did_move_out', moved.length),
    async undo() {
      for (const group of before) {
        const back = await background.sortClippings(group.ids, {
          ...asIs,
          collection: group.collection,
        });
        if (!back.ok) return back;
      }
      return ok(null);
    },
  });
}

/** Changes one clipping; taking it back puts what the change was about as it was. */
export async function edit(
  background: Background,
  before: Clipping,
  change: ClippingChange,
): Promise<Result<Deed & { clipping: Clipping }>> {
  const done = await background.changeClipping(before.id, change);
  if (!done.ok) return done;
  const { citation, origins, note, tags, collection } = before;
  const all: Required<ClippingChange> = { citation, origins, note, tags, collection };
  const back = Object.fromEntries(Object.entries(all).filter(([field]) => field in change));
  return ok({
    clipping: done.value,
    said: t('library_did_edit', titleOf(before)),
    undo: () => background.changeClipping(before.id, back),
  });
}

const idsWith = (
  background: Background,
  query: Partial<typeof anyClipping>,
): Promise<Result<ClippingId[]>> => background.findClippingIds({ ...anyClipping, ...query });
