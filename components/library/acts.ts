import { plural } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingChange, ClippingId } from '../../utils/model/clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import type { Choice } from '../hooks/use-chosen.ts';
import type { Library } from '../hooks/use-library.ts';
import type { OldTrash } from '../hooks/use-old-trash.ts';
import type { Sort } from './ActionBar.tsx';
import { addTag, edit, moveTo, moveToTrash, removeTag, takeOutOfTrash, titleOf } from './deeds.ts';
import type { Scope } from './scope.ts';

type Given = {
  background: Remote<BackgroundApi>;
  library: Library;
  choice: Choice;
  scope: Scope;
  old: OldTrash;
  /** Tells what was done and cannot be taken back. */
  say(text: string): void;
};

export type Acts = {
  remove(clipping: Clipping): Promise<void>;
  restore(clipping: Clipping): Promise<void>;
  removeChosen(): Promise<void>;
  restoreChosen(): Promise<void>;
  sortChosen(how: Sort, value: string): Promise<boolean>;
  removeForGood(what: 'scope' | 'old'): Promise<void>;
  edit(before: Clipping, change: ClippingChange): Promise<Result<Clipping>>;
};

/** What the screen does when it is asked to: to one clipping, or to what is chosen. */
export function actsOf({ background, library, choice, scope, old, say }: Given): Acts {
  const { act, tell, refresh, place, go } = library;
  /** The ids of the chosen; null where they could not be had, which is told. */
  const chosenIds = async (): Promise<ClippingId[] | null> => {
    const ids = await scope.ids();
    if (!ids.ok) tell(ids.problem);
    return ids.ok ? ids.value : null;
  };
  /** Details of what goes away are closed. */
  const leave = (ids: readonly ClippingId[]): void => {
    choice.drop(ids);
    if (place.open !== null && ids.includes(place.open)) go({ ...place, open: null }, 'replace');
  };
  const forChosen = async (make: (ids: ClippingId[]) => ReturnType<typeof addTag>) => {
    const ids = await chosenIds();
    return ids !== null && (await act(make(ids))) ? ids : null;
  };
  return {
    async remove(clipping) {
      const done = await act(moveToTrash(background, [clipping.id], titleOf(clipping)));
      if (done) leave([clipping.id]);
    },
    async restore(clipping) {
      if (await act(takeOutOfTrash(background, [clipping.id]))) leave([clipping.id]);
    },
    async removeChosen() {
      const gone = await forChosen((ids) => moveToTrash(background, ids, ''));
      if (gone) leave(gone);
    },
    async restoreChosen() {
      const gone = await forChosen((ids) => takeOutOfTrash(background, ids));
      if (gone) leave(gone);
    },
    async sortChosen(how, value) {
      const sort = { tag: addTag, untag: removeTag, move: moveTo }[how];
      return (await forChosen((ids) => sort(background, ids, value))) !== null;
    },
    async removeForGood(what) {
      const ids = what === 'old' ? old.map(({ id }) => id) : await chosenIds();
      if (!ids) return;
      const gone = await background.emptyTrash(ids);
      tell(gone.ok ? null : gone.problem);
      if (gone.ok) {
        say(plural('library_did_remove', gone.value));
        leave(ids);
      }
      refresh();
    },
    async edit(before, change) {
      const done = await edit(background, before, change);
      // A form tells its own problems, next to what was typed.
      if (!done.ok) return done;
      await act(Promise.resolve(done));
      return ok(done.value.clipping);
    },
  };
}
