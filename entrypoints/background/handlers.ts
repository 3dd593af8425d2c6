import { explaining } from '../../utils/analysis/explained/explains.ts';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import { tellFrames } from '../../utils/messaging/tabs.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import { addressOf } from '../../utils/model/address.ts';
import { fail, ok } from '../../utils/model/result.ts';
import { bringCard } from './card.ts';
import { choiceHandlers } from './choices.ts';
import { clippingHandlers, store } from './clipping-handlers.ts';
import { bringClips, showClips } from './clips.ts';
import { announceFrame, askFrames } from './frames.ts';
import { analyser, know } from './knowing.ts';
import { openTab } from './open-tab.ts';
import { leadTo, remember } from './opening.ts';
import { isOwnPage } from './own-page.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { isWithdrawn } from './sites.ts';

// Nobody sees it: only frames ask.
const noTab = fail('invalid', 'Only a page has frames.');
const SEARCH_LIMIT = 50;
/** No name is longer; whoever pastes an article searches for its beginning. */
const LONGEST_QUERY = 300;
const EVENTS_ON_CARD = 3;
const LINKS_ON_CARD = 12;
const EVENTS_OF_ARTICLE = 8;

/** The background's API. No truth lives here: the worker may end after any answer. */
export const handlers: Handlers<BackgroundApi> = {
  analyse: async (blocks, context) => ok(await analyser.analyse(blocks, context)),

  async describe(entryId, { near, page, published }) {
    const { finder, relatedEvents } = await know();
    const entry = finder.entry(entryId);
    if (!entry) return fail('not-found', t('glossary_lacks', entryId));
    return ok({
      entry,
      operator: finder.operator(entry),
      related: finder.related(entryId, LINKS_ON_CARD),
      broader: finder.summaries(entry.kind === 'term' ? entry.broader : []),
      narrower: finder.narrower(entryId),
      events: relatedEvents({ about: entryId, near, page, published }, EVENTS_ON_CARD),
    });
  },

  explaining: async (passages) => ok(explaining(passages)),

  summaries: async (ids) => ok((await know()).finder.summaries(ids)),

  relatedToArticle: async ({ near, page, published }) =>
    ok((await know()).relatedEvents({ near, page, published }, EVENTS_OF_ARTICLE)),

  searchGlossary: async (query) =>
    ok((await know()).finder.search(query.slice(0, LONGEST_QUERY), SEARCH_LIMIT)),

  openTab: (tabId) => openTab(tabId),

  announceFrame: async ({ tabId, frameId }) =>
    tabId === undefined || frameId === undefined ? noTab : announceFrame(tabId, frameId),

  async callFrames({ tabId }) {
    if (tabId === undefined) return noTab;
    await tellFrames(tabId, 'announce');
    return ok(null);
  },

  askFrames: async (request, { tabId, frameId }) =>
    tabId === undefined || frameId !== 0 ? noTab : askFrames(tabId, request),

  ...clippingHandlers,
  ...settingsHandlers,
  ...choiceHandlers,
  async pageOpened(addresses, asker) {
    const { tabId, frameId } = asker;
    if (tabId === undefined || frameId === undefined) return noTab;
    const own = addresses.filter((address) => isOwnPage(address, asker));
    const kept = await store.on(own.map(addressOf));
    if (!kept.ok) return kept;
    if (kept.value.length === 0) return ok(null);
    const shown = await showClips(tabId, frameId);
    if (shown.ok)
      await leadTo(
        kept.value.map(({ id }) => id),
        tabId,
        frameId,
      );
    return shown;
  },

  openingClipping: async (id) => remember(id, Date.now()),

  needClips: async ({ tabId, frameId }) =>
    tabId === undefined || frameId === undefined ? noTab : bringClips(tabId, frameId),

  needCard: async ({ tabId, frameId }) =>
    tabId === undefined || frameId === undefined ? noTab : bringCard(tabId, frameId),

  isWithdrawn: async (patterns, { page }) => ok(await isWithdrawn(patterns, page ?? '')),
};
