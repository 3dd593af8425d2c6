import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import { kept } from '../../utils/settings/storage.ts';
import { eraseStored } from '../../utils/settings/stored.ts';
import { step } from '../../utils/settings/sync/step.ts';
import { store } from './clipping-handlers.ts';

/** What the background does for the options. */
export const settingsHandlers: Pick<
  Handlers<BackgroundApi>,
  'clippingsOfSite' | 'eraseEverything' | 'putInStep'
> = {
  clippingsOfSite: (site) => store.idsOfSite(site),
  // Scripts on pages may not ask for it: it is not among `pageMethods`.
  async eraseEverything() {
    const erased = await store.erase();
    return erased.ok ? kept(eraseStored) : erased;
  },
  putInStep: () => step(Date.now()),
};
