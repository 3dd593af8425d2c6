import { autoPlacement, autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import type { background as Background } from '../../utils/messaging/client.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { PlacedMention, Session } from '../../utils/page/session.ts';
import { addOwnElement, type OwnElement } from './own-element.ts';

export type CardHost = {
  open(placed: PlacedMention, how: { scroll: boolean; focus: boolean }): Promise<void>;
  close(): void;
  /** The mention whose card is open. */
  current(): PlacedMention | null;
  /** Whether an event happened inside the card. */
  contains(event: Event): boolean;
};

type Shown = Pick<CardProps, 'description' | 'problem' | 'saving'>;

type Open = {
  placed: PlacedMention;
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
): CardHost {
  let open: Open | null = null;
  /** Every opening and every entry shown has a number; an answer to an older one is dropped. */
  let turn = 0;

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
    const { mention } = card.placed;
    card.element.render(
      <Card
        {...card.shown}
        mention={{
          surface: session.surfaceOf(card.placed),
          kind: mention.kind,
          form: mention.form,
          because: mention.because,
        }}
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
      />,
    );
  };

  /** Shows the entry at the end of the trail: first as loading, then with what is known. */
  const look = async (card: Open): Promise<void> => {
    const mine = ++turn;
    const entryId = card.trail.at(-1) ?? card.placed.mention.entryId;
    draw(card, { description: null, problem: null });
    const reply = await background.describe(entryId, session.contextOf(card.placed));
    if (mine !== turn || open !== card) return;
    draw(card, reply.ok ? { description: reply.value } : { problem: reply.problem.message });
  };

  const save = async (card: Open): Promise<void> => {
    draw(card, { saving: 'saving' });
    const selected = session.quoteSelection();
    const draft = selected.ok ? selected : session.quoteMention(card.placed);
    const saved = draft.ok ? await background.saveClipping(draft.value) : draft;
    if (open !== card) return;
    draw(card, { saving: saved.ok ? 'saved' : { problem: saved.problem.message } });
  };

  return {
    close,
    current: () => open?.placed ?? null,
    contains: (event) => open !== null && event.composedPath().includes(open.element.host),
    async open(placed, { scroll, focus }) {
      const focusBefore = open ? open.focusBefore : focus ? document.activeElement : null;
      if (open) open.focusBefore = null;
      close();
      const mine = turn;
      const range = session.rangeOf(placed);
      if (!range) return;
      const element = await addOwnElement(ctx, 'attache-card');
      if (mine !== turn) {
        element.remove();
        return;
      }
      if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      open = {
        placed,
        shown: { description: null, problem: null, saving: 'idle' },
        element,
        trail: [placed.mention.entryId],
        stopFollowing: follow(range, element),
        focusBefore,
      };
      session.setCurrent(placed);
      const showing = look(open);
      if (focus) element.focusInside();
      await showing;
    },
  };
}

const GAP = 6;
const MARGIN = 8;

/** Keeps the card beside its mention while the page scrolls or moves; returns the end of it. */
function follow(range: Range, element: OwnElement): () => void {
  const { host } = element;
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(range.startContainer.parentElement
      ? { contextElement: range.startContainer.parentElement }
      : {}),
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
    element.setInset(`${Math.round(y)}px auto auto ${Math.round(x)}px`);
  };
  return autoUpdate(anchor, host, () => void place());
}
