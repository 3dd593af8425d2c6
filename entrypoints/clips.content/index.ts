import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ClipsApi } from '../../utils/messaging/protocol.ts';
import { lentLines, offerClips } from '../../utils/page/clip/clips.ts';
import { makeDraft } from '../../utils/page/clip/draft.ts';
import { showClippings } from '../../utils/page/clip/show.ts';
import { sayFarewell } from '../article.content/farewell.ts';
import './clips.css';

/**
 * What only clippings need on a page: drafts, and finding clippings again. Does nothing until it is asked. One that
 * starts ends the one that ran before; what it has painted goes with it, also when the extension is updated.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const lines = lentLines();
    if (!lines) return;
    const { background, serve } = lines;
    offerClips(
      { isAlive: () => ctx.isValid, draft: makeDraft, leave: () => ctx.abort() },
      ctx.signal,
    );
    serve<ClipsApi>('clips', showClippings(ctx.signal, background), ctx.signal);
    // The other script says it.
    sayFarewell(ctx, null);
  },
});
