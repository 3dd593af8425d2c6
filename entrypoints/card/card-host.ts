import { t } from '../../utils/i18n/index.ts';
import { savedInWords } from '../../utils/messaging/saved-words.ts';
import type { EntryId, EntrySummary } from '../../utils/model/entry.ts';
import { ok } from '../../utils/model/result.ts';
import { quotationOf } from '../../utils/page/explained.ts';
import { focused, readFrom } from '../../utils/page/focus.ts';
import { pause } from '../../utils/page/pause.ts';
import type { PlacedMention } from '../../utils/page/session.ts';
import { draftOf } from '../article.content/draft.ts';
import { drawMap, mapSide, roomFor } from './beside-map.ts';
import css from './card.css?inline';
import { listenForKeys } from './card-keys.ts';
import { toClipboard } from './clipboard.ts';
import { follow } from './follow.ts';
import type { CardTools } from './offer.ts';
import {
  type Acts,
  announcement,
  draw,
  type How,
  nothingYet,
  type OpenCard,
  placeAmong,
  undraw,
} from './open-card.tsx';
import { lookedUp, mentioned, type Subject } from './subject.ts';

export type CardHost = {
  open(placed: PlacedMention, how: How): Promise<void>;
  /** Opens the card of an entry beside a selected text, with the focus in it. */
  openFound(entry: EntrySummary, selected: { range: Range; text: string }): Promise<void>;
  /** Whether no card has shown the entry of a mention yet, on this page. */
  isUnseen(placed: PlacedMention): boolean;
  close(): void;
  /** The mention whose card is open. */
  current(): PlacedMention | null;
  /** Whether an event happened inside the card. */
  contains(event: Event): boolean;
  /** Whether the keyboard focus is in the card. */
  hasFocus(): boolean;
  /** Draws the map of an open card, or takes it away, and dresses the card, by the reader's choice. */
  redress(): void;
};

/** Shows the card beside a mention: one at a time, and the element is there only while it is open. */
export function createCardHost(tools: CardTools): CardHost {
  const { ctx, session, background, notThis } = tools;
  const guarding = tools.guard();
  let open: OpenCard | null = null;
  /** Every opening and every entry shown has a number; an answer to an older one is dropped. */
  let turn = 0;
  const seen = new Set<EntryId>();

  /** Takes the card away, and says whether it had the focus. */
  const dismiss = (): boolean => {
    turn++;
    const hadFocus = open?.element.hasFocus() ?? false;
    open?.closing.abort();
    open?.mapping.abort();
    open?.element.remove();
    open = null;
    return hadFocus;
  };
  const close = (): void => {
    if (!open) {
      turn++;
      return;
    }
    const { focusBefore, range } = open;
    const hadFocus = dismiss();
    session.setCurrent(null);
    // Where the reader has moved the focus meanwhile, it stays.
    if (!hadFocus) return;
    if (focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    if (focused() === null) readFrom(guarding, range);
  };
  ctx.onInvalidated(close);
  listenForKeys(ctx.signal, guarding, () => open, close);

  const redress = (): void => {
    const card = open;
    if (!card) return;
    card.element.dress(session.marking().theme);
    card.mapping.abort();
    if (!session.marking().map) {
      draw(card, acts, { ticks: [] });
      return;
    }
    card.mapping = new AbortController();
    drawMap(card.mapping.signal, session, card.subject.placed, (ticks) =>
      draw(card, acts, { ticks }),
    );
  };

  /** On a long page each step of an opening takes its time: between them the page has its turn. */
  const isStillMine = async (mine: number): Promise<boolean> => {
    await pause();
    return mine === turn;
  };

  /** Shows the entry at the end of the trail: first as loading, then with what is known. */
  const look = async (card: OpenCard): Promise<void> => {
    const mine = ++turn;
    const { subject } = card;
    const entryId = card.trail.at(-1) ?? subject.entryId;
    const loading = {
      description: null,
      problem: null,
      copying: '',
      quotation: null,
      quoted: null,
    };
    draw(card, acts, loading);
    const sentences = session.sentencesWith(entryId, subject.placed);
    const [reply, which] = await Promise.all([
      background.describe(entryId, subject.context()),
      sentences.length > 0
        ? background.explaining(sentences.map(({ passage }) => passage))
        : ok(null),
    ]);
    if (mine !== turn || open !== card) return;
    seen.add(entryId);
    const explains = which.ok && which.value !== null ? sentences[which.value] : undefined;
    draw(card, acts, {
      ...(reply.ok ? { description: reply.value } : { problem: reply.problem.message }),
      ...(explains ? { quotation: quotationOf(explains), quoted: explains.placed } : {}),
      // A text that is there from the beginning is not read out; one that comes later is.
      announced: announcement(card),
    });
  };

  const save = async (card: OpenCard): Promise<void> => {
    draw(card, acts, { saving: 'saving', copying: '' });
    const selected = session.quoteSelection();
    const draft = await draftOf(selected.ok ? selected : card.subject.quote(), background);
    const saved = draft.ok ? await background.saveClipping(draft.value) : draft;
    if (open !== card) return;
    draw(card, acts, {
      saving: saved.ok ? { said: savedInWords(saved.value) } : { problem: saved.problem.message },
    });
  };

  const copy = async (card: OpenCard, text: string): Promise<void> => {
    const copied = await toClipboard(text);
    if (open === card)
      draw(card, acts, { copying: copied.ok ? t('copied') : copied.problem.message });
  };

  const show = async (subject: Subject, { scroll, focus, walking }: How): Promise<void> => {
    const { range, placed, entryId } = subject;
    // Before anything is added to the page, which would have to work out its style for an answer.
    const place = walking && placed ? placeAmong(session.walkable(), placed) : null;
    if (scroll && !(await isStillMine(++turn))) return;
    const focusBefore = open ? open.focusBefore : focus ? focused() : null;
    dismiss();
    const mine = turn;
    const element = await tools.addOwnElement(ctx, 'attache-card', css, undraw);
    if (mine !== turn) return element.remove();
    if (scroll) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      if (!(await isStillMine(mine))) return element.remove();
    }
    const side = mapSide();
    const closing = new AbortController();
    open = {
      ...{
        subject,
        range,
        side,
        element,
        closing,
        focusBefore,
        shown: nothingYet,
        trail: [entryId],
      },
      mapping: new AbortController(),
      place,
      wasEntered: focus,
    };
    const stopFollowing = follow(
      range,
      element,
      roomFor(session.marking().map ? side : null),
      () => open?.element === element && close(),
    );
    closing.signal.addEventListener('abort', stopFollowing);
    session.setCurrent(placed);
    const showing = look(open);
    if (focus) element.focusInside();
    redress();
    await showing;
  };

  const acts: Acts = {
    close,
    look: () => open && void look(open),
    save: () => open && void save(open),
    copy: (text) => open && void copy(open, text),
    notThis: (placed) => void notThis(placed),
    go: (placed, how) => void host.open(placed, how),
  };
  const host: CardHost = {
    close,
    redress,
    current: () => open?.subject.placed ?? null,
    isUnseen: ({ mention }) => !seen.has(mention.entryId),
    contains: (event) => open !== null && event.composedPath().includes(open.element.host),
    hasFocus: () => open?.element.hasFocus() ?? false,
    async open(placed, how) {
      const subject = mentioned(session, placed);
      if (subject) await show(subject, how);
      else close();
    },
    openFound: (entry, selected) =>
      show(lookedUp(session, entry, selected), { scroll: false, focus: true }),
  };
  return host;
}
