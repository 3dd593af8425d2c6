import { autoPlacement, autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import type { background as Background } from '../../utils/messaging/client.ts';
import type { ReadingContext } from '../../utils/messaging/protocol.ts';
import type { ClippingDraft } from '../../utils/model/clipping.ts';
import type { EntryId, EntrySummary } from '../../utils/model/entry.ts';
import type { Result } from '../../utils/model/result.ts';
import { isClimbable } from '../../utils/page/nodes.ts';
import type { PlacedMention, Session } from '../../utils/page/session.ts';
import { toClipboard } from './clipboard.ts';
import { addOwnElement, type OwnElement } from './own-element.ts';

export type CardHost = {
  open(placed: PlacedMention, how: { scroll: boolean; focus: boolean }): Promise<void>;
  /** Opens the card of an entry beside a selected text, with the focus in it. */
  openFound(entry: EntrySummary, selected: { range: Range; text: string }): Promise<void>;
  /** Whether no card has shown the entry of a mention yet, on this page. */
  isUnseen(placed: PlacedMention): boolean;
  close(): void;
  /** The mention whose card is open. */
  current(): PlacedMention | null;
  /** Whether an event happened inside the card. */
  contains(event: Event): boolean;
};

type Shown = Pick<CardProps, 'description' | 'problem' | 'saving' | 'copying'>;

/** What a card is about: a mention, or a selected text that was looked up. */
type Subject = {
  entryId: EntryId;
  mention: CardProps['mention'];
  range: Range;
  placed: PlacedMention | null;
  context(): ReadingContext;
  quote(): Result<ClippingDraft>;
};

type Open = {
  subject: Subject;
  /** What the card shows now; saving goes on while the entry is still looked up. */
  shown: Shown;
  element: OwnElement;
  trail: EntryId[];
  stopFollowing: () => void;
  focusBefore: Element | null;
};

/** Shows the card beside a mention: one at a time, and the element is there only while it is open. */
export function createCardHost(
  ctx: ContentScriptContext,
  session: Session,
  background: typeof Background,
  notThis: (placed: PlacedMention) => Promise<void>,
): CardHost {
  let open: Open | null = null;
  /** Every opening and every entry shown has a number; an answer to an older one is dropped. */
  let turn = 0;
  const seen = new Set<EntryId>();

  const close = (): void => {
    turn++;
    if (!open) return;
    const { element, stopFollowing, focusBefore } = open;
    open = null;
    stopFollowing();
    element.remove();
    session.setCurrent(null);
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected) {
      focusBefore.focus({ preventScroll: true });
    }
  };
  ctx.onInvalidated(close);

  /** Changes part of what an open card shows. */
  const draw = (card: Open, change: Partial<Shown>): void => {
    card.shown = { ...card.shown, ...change };
    card.element.render(
      <Card
        {...card.shown}
        mention={card.subject.mention}
        canGoBack={card.trail.length > 1}
        onBack={() => {
          card.trail.pop();
          void look(card);
        }}
        onClose={close}
        onOpenEntry={(id) => {
          card.trail.push(id);
          void look(card);
        }}
        onSave={() => void save(card)}
        onCopy={(text) => void copy(card, text)}
        onNotThis={notThisOf(card)}
      />,
    );
  };

  /** A looked-up word is no mark, and cannot be left out. */
  const notThisOf = ({ subject: { placed } }: Open): (() => void) | null =>
    placed && (() => void notThis(placed));

  /** Shows the entry at the end of the trail: first as loading, then with what is known. */
  const look = async (card: Open): Promise<void> => {
    const mine = ++turn;
    const entryId = card.trail.at(-1) ?? card.subject.entryId;
    draw(card, { description: null, problem: null, copying: '' });
    const reply = await background.describe(entryId, card.subject.context());
    if (mine !== turn || open !== card) return;
    seen.add(entryId);
    draw(card, reply.ok ? { description: reply.value } : { problem: reply.problem.message });
  };

  const save = async (card: Open): Promise<void> => {
    draw(card, { saving: 'saving', copying: '' });
    const selected = session.quoteSelection();
    const draft = selected.ok ? selected : card.subject.quote();
    const saved = draft.ok ? await background.saveClipping(draft.value) : draft;
    if (open !== card) return;
    draw(card, { saving: saved.ok ? 'saved' : { problem: saved.problem.message } });
  };

  const copy = async (card: Open, text: string): Promise<void> => {
    const copied = await toClipboard(text);
    if (open === card) draw(card, { copying: copied.ok ? 'Copied.' : copied.problem.message });
  };

  const show = async (subject: Subject, { scroll, focus }: How): Promise<void> => {
    const focusBefore = open ? open.focusBefore : focus ? document.activeElement : null;
    if (open) open.focusBefore = null;
    close();
    const mine = turn;
    const element = await addOwnElement(ctx, 'attache-card');
    if (mine !== turn) {
      element.remove();
      return;
    }
    const { range, placed, entryId } = subject;
    if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    open = {
      subject,
      shown: { description: null, problem: null, saving: 'idle', copying: '' },
      element,
      trail: [entryId],
      stopFollowing: follow(range, element),
      focusBefore,
    };
    session.setCurrent(placed);
    const showing = look(open);
    if (focus) element.focusInside();
    await showing;
  };

  return {
    close,
    current: () => open?.subject.placed ?? null,
    isUnseen: ({ mention }) => !seen.has(mention.entryId),
    contains: (event) => open !== null && event.composedPath().includes(open.element.host),
    async open(placed, how) {
      const range = session.rangeOf(placed);
      if (!range) return close();
      const { entryId, kind, form, because } = placed.mention;
      await show(
        {
          entryId,
          mention: { surface: session.surfaceOf(placed), kind, form, because },
          range,
          placed,
          context: () => session.contextOf(placed),
          quote: () => session.quoteMention(placed),
        },
        how,
      );
    },
    async openFound({ id, kind, name }, { range, text }) {
      await show(
        {
          entryId: id,
          mention: { surface: name, kind, form: 'name', because: `You looked up “${text}”.` },
          range,
          placed: null,
          context: () => session.contextIn(range),
          quote: () => session.quoteSelection(),
        },
        { scroll: false, focus: true },
      );
    },
  };
}

type How = { scroll: boolean; focus: boolean };

const GAP = 6;
const MARGIN = 8;

/** Keeps the card beside its mention while the page scrolls or moves; returns the end of it. */
function follow(range: Range, element: OwnElement): () => void {
  const { host } = element;
  const parent = range.startContainer.parentElement;
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(parent && isClimbable(parent) ? { contextElement: parent } : {}),
  };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, host, {
      strategy: 'fixed',
      middleware: [
        offset(GAP),
        autoPlacement({ allowedPlacements: ['bottom-start', 'top-start'], padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) =>
            host.style.setProperty('--attache-room', `${Math.floor(availableHeight)}px`),
        }),
      ],
    });
    element.moveTo(Math.round(x), Math.round(y));
  };
  return autoUpdate(anchor, host, () => void place());
}
