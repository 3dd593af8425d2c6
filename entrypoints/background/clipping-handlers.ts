import { checkClipping } from '../../utils/clippings/check-clipping.ts';
import { createClipping } from '../../utils/clippings/create.ts';
import { damagedOf } from '../../utils/clippings/damaged-rows.ts';
import { checkDraft } from '../../utils/clippings/draft.ts';
import { createClippingStore } from '../../utils/clippings/store.ts';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import type { Takes } from '../../utils/model/kept.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { noteBroughtBack } from '../../utils/settings/brought-back.ts';
import { backUpIfDue } from './backup-file.ts';
import { refreshClips } from './clips.ts';
import { know } from './knowing.ts';
import { withMentions } from './mentions-in.ts';
import { isOwnPage } from './own-page.ts';

type ClippingMethods =
  | 'saveClipping'
  | 'findClippings'
  | 'findClippingIds'
  | 'clippingFacets'
  | 'getClippings'
  | 'clippingsOn'
  | 'changeClipping'
  | 'sortClippings'
  | 'deleteClippings'
  | 'restoreClippings'
  | 'emptyTrash'
  | 'keptLike'
  | 'stageImport'
  | 'stageDamaged'
  | 'importStaged'
  | 'undoImport'
  | 'damagedClippings'
  | 'rawRows'
  | 'snapshots'
  | 'takeSnapshot'
  | 'restoreSnapshot';

const now = (): string => new Date().toISOString();
/** The one owner of the clippings. */
export const store = createClippingStore(({ unread }) => noteBroughtBack({ at: now(), unread }));
/** Once something has changed, a backup file may be due. */
function afterwards<T>(result: Result<T>): Result<T> {
  if (result.ok) void backUpIfDue(store, new Date());
  return result;
}
/** So many clippings go into one answer. */
const MOST = 500;
/** Entries whose names begin like a query: clippings that mention one of so many are found too. */
const NAMED = 3;

/** Whatever else is asked, nothing of the reader's is replaced. */
const whichOf = (takes: unknown): Takes =>
  takes === 'newer' || takes === 'theirs' ? takes : 'ours';
const notOwn = fail('invalid', 'A page can save only what stands on its own site.');

/** What the glossary says of a query; asked only where the query has something to say it of. */
async function resolve(text: string, asksKinds: boolean) {
  const query = text.trim().toLocaleLowerCase();
  if (query.length < 2 && !asksKinds) return { kindOf: () => undefined, named: [] };
  const { finder } = await know();
  const named = query.length < 2 ? [] : finder.search(query, NAMED);
  return {
    kindOf: (id: string) => finder.entry(id)?.kind,
    named: named
      .filter(({ name, english = name }) =>
        [name, english].some((one) => one.toLocaleLowerCase().startsWith(query)),
      )
      .map(({ id }) => id),
  };
}

/** What the background does with clippings. */
export const clippingHandlers: Pick<Handlers<BackgroundApi>, ClippingMethods> = {
  async saveClipping(draft, asker) {
    const checked = checkDraft(draft);
    if (!checked.ok) return checked;
    const { target, read } = checked.value;
    if (![target.source, read].every((address) => isOwnPage(address, asker))) return notOwn;
    const clipping = createClipping(checked.value, crypto.randomUUID(), new Date());
    const saved = afterwards(await store.save(clipping));
    if (!saved.ok) return saved;
    void refreshClips(asker);
    return ok({ ...saved.value, isPrivate: asker.isPrivate ?? false });
  },
  findClippings: async (query, from, count) =>
    store.find(
      query,
      await resolve(query.text, query.kinds.length > 0),
      from,
      Math.min(count, MOST),
    ),
  findClippingIds: async (query) =>
    store.findIds(query, await resolve(query.text, query.kinds.length > 0)),
  clippingFacets: async (query) => store.facets(query, await resolve(query.text, true)),
  getClippings: (ids) => store.get(ids.slice(0, MOST)),
  clippingsOn: (addresses, asker) =>
    store.on(addresses.filter((address) => isOwnPage(address, asker))),
  changeClipping: async (id, change) => afterwards(await store.change(id, change, now())),
  sortClippings: (ids, into) => store.sort(ids, into, now()),
  deleteClippings: (ids) => store.setDeleted(ids, now()),
  restoreClippings: (ids) => store.setDeleted(ids, null),
  emptyTrash: (ids) => store.removeTrashed(ids),
  keptLike: (ids, sources) => store.like(ids.slice(0, MOST), sources.slice(0, MOST)),
  async stageImport(clippings, isFirst, isForeign) {
    for (const clipping of clippings) {
      const checked = checkClipping(clipping);
      if (!checked.ok) return fail('invalid', t('error_not_imported', checked.problem.message));
    }
    const whole = isForeign === true ? await withMentions(clippings) : clippings;
    return store.stage(whole, isFirst);
  },
  stageDamaged: (rows) => store.stageDamaged(rows.map(damagedOf)),
  importStaged: async (takes) => afterwards(await store.importStaged(now(), whichOf(takes))),
  undoImport: (imported) => store.undoImport(imported),
  damagedClippings: () => store.damaged(),
  rawRows: (from) => store.rawRows(from),
  snapshots: () => store.snapshots(),
  takeSnapshot: () => store.takeSnapshot(now()),
  restoreSnapshot: (taken) => store.restoreSnapshot(taken, now()),
};
