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

type Open = {
  placed: PlacedMention;
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

  const draw = (
    shown: Open,
    state: Pick<CardProps, 'description' | 'problem' | 'saving'>,
  ): void => {
    const { mention } = shown.placed;
    shown.element.render(
      <Card
        {...state}
        mention={{
          surface: session.surfaceOf(shown.placed),
          kind: mention.kind,
          form: mention.form,
          because: mention.because,
        }}
        canGoBack={shown.trail.length > 1}
        onBack={() => {
          shown.trail.pop();
          void show(shown);
        }}
        onClose={close}
        onOpenEntry={(id) => {
          shown.trail.push(id);
          void show(shown);
        }}
        onSave={() => void save(shown, state)}
      />,
    );
  };

  /** Draws the entry at the end of the trail: first as loading, then with what is known. */
  const show = async (shown: Open): Promise<void> => {
    const mine = ++turn;
    const entryId = shown.trail.at(-1) ?? shown.placed.mention.entryId;
    draw(shown, { description: null, problem: null, saving: 'idle' });
    const reply = await background.describe(entryId, session.contextOf(shown.placed));
    if (mine !== turn || open !== shown) return;
    draw(shown, {
      description: reply.ok ? reply.value : null,
      problem: reply.ok ? null : reply.problem.message,
      saving: 'idle',
    });
  };

  const save = async (
    shown: Open,
    state: Pick<CardProps, 'description' | 'problem'>,
  ): Promise<void> => {
    draw(shown, { ...state, saving: 'saving' });
    const selected = session.quoteSelection();
    const draft = selected.ok ? selected : session.quoteMention(shown.placed);
    const saved = draft.ok ? await background.saveClipping(draft.value) : draft;
    if (open !== shown) return;
    draw(shown, { ...state, saving: saved.ok ? 'saved' : { problem: saved.problem.message } });
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
        element,
        trail: [placed.mention.entryId],
        stopFollowing: follow(range, element),
        focusBefore,
      };
      session.setCurrent(placed);
      const showing = show(open);
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
