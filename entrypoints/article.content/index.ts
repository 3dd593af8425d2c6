// First, so that the time which all else takes to be evaluated is counted.
import '../../utils/page/stopwatch.ts';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { t } from '../../utils/i18n/index.ts';
import { pageBackground as background } from '../../utils/messaging/client.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import { serve } from '../../utils/messaging/server.ts';
import { clipsHere, lendLines } from '../../utils/page/clip/clips.ts';
import { guard } from '../../utils/page/guard.ts';
import { type PlacedMention, startSession } from '../../utils/page/session.ts';
import { createCard } from './card.ts';
import { askChoices } from './choices.ts';
import './highlight.css';
import { listenForClicks } from './clicks.ts';
import { sayFarewell } from './farewell.ts';
import { createFrames, isTop, largeEnough } from './frames.ts';
import { listenForHover } from './hover.ts';
import { createNotice } from './notice.ts';
import { addOwnElement } from './own-element.ts';
import { pageApi } from './page-api.ts';

export default defineContentScript({
  // A host that cannot be: the manifest gets the curated sites when it is written (wxt.config.ts), so that
  // their list is no part of what each page loads.
  matches: ['https://attache.invalid/*'],
  runAt: 'document_idle',
  // The article may stand in a frame: of this site, written by the page itself, or of another curated site.
  allFrames: true,
  matchAboutBlank: true,
  // WXT tells an older script of ours that we start by a message that the page could read, too; the
  // event it sends besides is enough.
  noScriptStartedPostMessage: true,
  main(ctx) {
    lendLines({ background, serve });
    // Not waited for: whoever brought the script into all frames would wait for a small one for ever.
    void largeEnough(ctx.signal).then(() => start(ctx));
  },
});

/** Reads the page, and answers what popup and background ask of it. */
function start(ctx: ContentScriptContext): void {
  const closeUnwanted = (): void => {
    const current = card.current();
    if (current && !session.isWanted(current)) card.close();
  };
  const choices = askChoices(ctx.signal, background, {
    marking(chosen) {
      session.choose(chosen);
      closeUnwanted();
      card.redress();
    },
    exclusions(excluded) {
      session.exclude(excluded);
      closeUnwanted();
    },
  });
  const session = startSession(ctx.signal, background, choices.known);
  const show = createNotice(ctx, () => session.marking().theme);
  // Looks as the reader has chosen, also where nothing was read.
  const notify = (message: string): void => void choices.known().then(() => show(message));
  // One notice for a page and all its frames.
  sayFarewell(ctx, isTop ? notify : null);
  const notThis = async (placed: PlacedMention): Promise<void> => {
    const exclusion = session.exclusionOf(placed);
    const kept = await background.excludeHere(exclusion);
    const { surface, name } = exclusion;
    notify(kept.ok ? t('page_not_this', surface, name, exclusion.site) : kept.problem.message);
  };
  const card = createCard({ ctx, session, background, addOwnElement, guard, notThis }, notify);
  listenForClicks(ctx.signal, session, card);
  listenForHover(ctx.signal, session, card, () => session.marking().hover);
  const { signal } = ctx;
  const frames = createFrames(background);
  const leave = (): void => {
    clipsHere()?.leave();
    ctx.abort();
  };
  const tools = { session, frames, card, choices, background, notify, signal, leave };
  serve<PageApi>('page', pageApi(tools), signal);
  if (!isTop) void background.announceFrame();
}
