import { defineContentScript } from 'wxt/utils/define-content-script';
import { background } from '../../utils/messaging/client.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import { serve } from '../../utils/messaging/server.ts';
import { usualMarking } from '../../utils/model/marking.ts';
import { fail, ok } from '../../utils/model/result.ts';
import { startSession } from '../../utils/page/session.ts';
import { curatedMatches } from '../../utils/settings/curated-sites.ts';
import { addExclusion, readExclusions, watchExclusions } from '../../utils/settings/exclusions.ts';
import { readMarking, watchMarking } from '../../utils/settings/marking.ts';
import { createCardHost } from './card-host.ts';
import './highlight.css';
import { listenForClicks } from './clicks.ts';
import { listenForHover } from './hover.ts';
import { lookUp } from './look-up.ts';
import { createNotice } from './notice.tsx';
import { walk } from './walk.ts';

export default defineContentScript({
  matches: curatedMatches,
  runAt: 'document_idle',
  main(ctx) {
    const site = document.location.hostname;
    // Without storage the page is read as usual; the popup says what is wrong with it.
    const chosen = Promise.all([readMarking(), readExclusions(site)]).then(
      ([{ marking }, exclusions]) => {
        session.exclude(exclusions);
        return marking;
      },
      () => usualMarking,
    );
    const session = startSession(ctx.signal, background, chosen);
    const closeUnwanted = (): void => {
      const current = card.current();
      if (current && !session.isWanted(current)) card.close();
    };
    watchMarking(ctx.signal, (chosen) => {
      session.choose(chosen);
      closeUnwanted();
      card.redrawMap();
    });
    watchExclusions(ctx.signal, site, (exclusions) => {
      session.exclude(exclusions);
      closeUnwanted();
    });
    const notify = createNotice(ctx);
    const card = createCardHost(ctx, session, background, async (placed) => {
      const exclusion = session.exclusionOf(placed);
      const kept = await addExclusion(exclusion);
      const { surface, name } = exclusion;
      notify(
        kept.ok
          ? `“${surface}” is no longer marked as ${name} on ${exclusion.site}. The popup has it under Marked.`
          : kept.problem.message,
      );
    });
    listenForClicks(ctx.signal, session, card);
    listenForHover(ctx.signal, session, card, () => session.marking().hover);
    serve<PageApi>(
      'page',
      {
        reading: () => ok(session.reading()),
        async goTo(index) {
          const placed = session.at(index);
          if (!placed) return fail('not-found', 'This mention is no longer on the page.');
          await card.open(placed, { scroll: true, focus: true });
          return ok(null);
        },
        walk: (direction) => walk(direction, session, card, notify, ctx.signal),
        lookUp: () => lookUp(session, background, card, notify),
        selectedText: () => {
          const selected = session.selection();
          return ok(selected.ok ? selected.value.text : '');
        },
        quoteSelection: () => session.quoteSelection(),
        quotePage: () => ok(session.quotePage()),
        notify: (message) => {
          notify(message);
          return ok(null);
        },
      },
      ctx.signal,
    );
  },
});
