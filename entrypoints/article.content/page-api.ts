import { t } from '../../utils/i18n/index.ts';
import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import type { ClippingDraft } from '../../utils/model/clipping.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { Quoted } from '../../utils/page/clip/clips.ts';
import type { Session } from '../../utils/page/session.ts';
import type { CardHost } from '../card/card-host.ts';
import type { ChoicesHere } from './choices.ts';
import { draftOf, whenRead } from './draft.ts';
import { type FramePlace, type Frames, isTop, joined } from './frames.ts';
import { lookUp } from './look-up.ts';
import { walk } from './walk.ts';

type Direction = Parameters<PageApi['walk']>[0];

type Tools = {
  session: Session;
  frames: Frames;
  card: CardHost;
  choices: ChoicesHere;
  background: typeof Background;
  notify(message: string): void;
  signal: AbortSignal;
  /** Takes all of Attaché off this page. */
  leave(): void;
};

/** What popup and background may ask of this page, which answers for its frames as well. */
export function pageApi(tools: Tools): Handlers<PageApi> {
  const { session, frames, card, choices, background, notify, signal, leave } = tools;
  /** Where the mentions of the last reading stand that are in frames: they come after the page’s own. */
  let inFrames: FramePlace[] = [];
  let ownCount = 0;

  const reading = async (from: number): Promise<Reading> => {
    const own = session.reading(from);
    if (own.hasMore) return own;
    ownCount = from + own.mentions.length;
    const all = joined(own, await frames.readings(), ownCount);
    inFrames = all.places;
    return all.reading;
  };

  /** A draft of what is on the page itself, or else in the first frame that has it. */
  const quote = async (
    method: 'quoteSelection' | 'quoteArticle',
    quoted: () => Result<Quoted>,
  ): Promise<Result<ClippingDraft>> => {
    await whenRead(session, signal);
    const own = await draftOf(quoted(), background);
    if (own.ok) return own;
    const [there] = await frames.ask<ClippingDraft>(method);
    return there ? ok(there.value) : own;
  };

  const isFrameFocused = (): boolean => /^i?frame$/.test(document.activeElement?.localName ?? '');
  /** Walks in the first frame that mentions something; null where none does. */
  const walkInFrames = async (direction: Direction): Promise<Result<null> | null> => {
    const read = await frames.readings();
    const holds = read.find(({ value }) => value.mentions.length > 0);
    if (!holds) return null;
    const [answer] = await frames.ask('walk', [direction], holds.frameId);
    return answer ? ok(null) : null;
  };

  return {
    reading: async (from) => ok(await reading(from)),
    async ask() {
      session.ask();
      await frames.ask('ask');
      return ok(null);
    },
    async goTo(index) {
      const place = inFrames[index - ownCount];
      if (place) {
        const [answer] = await frames.ask('goTo', [place.index], place.frameId);
        return answer ? ok(null) : gone();
      }
      const placed = session.at(index);
      if (!placed) return gone();
      await card.open(placed, { scroll: true, focus: true });
      return ok(null);
    },
    async walk(direction) {
      const hasNothing = !session.hasMentions() && !session.isReading();
      const walked = isFrameFocused() || hasNothing ? await walkInFrames(direction) : null;
      if (walked) return walked;
      // Whoever walks wants the page read, whatever it is.
      if (!session.isOpen()) session.ask();
      return walk(direction, session, card, notify, signal);
    },
    lookUp: () => lookUp(session, background, card, notify),
    async selectedText() {
      const selected = session.selection();
      if (selected.ok) return ok(selected.value.text);
      const texts = isFrameFocused() ? await frames.ask<string>('selectedText') : [];
      return ok(texts.find(({ value }) => value !== '')?.value ?? '');
    },
    quoteSelection: () => quote('quoteSelection', () => session.quoteSelection()),
    frameStarted(frameId) {
      frames.started(frameId);
      return ok(null);
    },
    frames: () => ok(frames.ids()),
    announce: () => (isTop ? ok(null) : background.announceFrame()),
    async quotePage() {
      await whenRead(session, signal);
      return draftOf(ok(session.quotePage('page')), background);
    },
    quoteArticle: () => quote('quoteArticle', () => ok(session.quotePage('article'))),
    async withdraw(patterns) {
      const withdrawn = await background.isWithdrawn(patterns);
      if (withdrawn.ok && withdrawn.value) leave();
      return ok(null);
    },
    choicesChanged() {
      choices.changed();
      return ok(null);
    },
    notify(message) {
      notify(message);
      return ok(null);
    },
  };
}

const gone = (): Result<never> => fail('not-found', t('mention_gone'));
