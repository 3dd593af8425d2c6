import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import { fail } from '../../utils/model/result.ts';
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
  async eraseEverything({ page }) {
    // Not to be had from a page that is being read.
    if (page !== undefined) return fail('not-permitted', t('error_only_own_pages'));
    const erased = await store.erase();
    return erased.ok ? kept(eraseStored) : erased;
  },
  putInStep: () => step(Date.now()),
};
