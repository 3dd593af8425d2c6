import { render } from 'preact';
import { Card, type CardProps } from '../../components/card/Card.tsx';
import { MarginMap } from '../../components/card/MarginMap.tsx';
import { sortInWords } from '../../components/ui/sort-words.ts';
import { t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { PlacedMention } from '../../utils/page/session.ts';
import type { Tick } from '../../utils/page/ticks.ts';
import type { OwnElement } from '../article.content/own-element.ts';
import type { MapSide } from './beside-map.ts';
import type { Subject } from './subject.ts';

/** How a card opens. `walking`: its place among all mentions is shown, and said by screen readers. */
export type How = { scroll: boolean; focus: boolean; walking?: boolean };

/** What a card shows, as far as it changes while it is open. */
export type Shown = Pick<
  CardProps,
  'description' | 'problem' | 'saving' | 'copying' | 'announced' | 'quotation'
> & {
  /** The mention in the quotation. */
  quoted: PlacedMention | null;
  ticks: Tick[];
};

export const nothingYet: Shown = {
  description: null,
  problem: null,
  saving: 'idle',
  copying: '',
  announced: '',
  quotation: null,
  quoted: null,
  ticks: [],
};

/** A card that is open. */
export type OpenCard = {
  subject: Subject;
  range: Range;
  /** What the card shows now; saving goes on while the entry is still looked up. */
  shown: Shown;
  place: CardProps['place'];
  side: MapSide;
  element: OwnElement;
  /** The entries shown, the last of them now. */
  trail: EntryId[];
  /** Aborts when the card closes. */
  closing: AbortController;
  mapping: AbortController;
  focusBefore: HTMLElement | SVGElement | null;
  /** Whether the focus has been in the card. */
  wasEntered: boolean;
};

/** What a card asks of its host. */
export type Acts = {
  look(): void;
  save(): void;
  copy(text: string): void;
  close(): void;
  notThis(placed: PlacedMention): void;
  go(placed: PlacedMention, how: How): void;
};

/** Changes part of what an open card shows. */
export function draw(card: OpenCard, acts: Acts, change: Partial<Shown>): void {
  card.shown = { ...card.shown, ...change };
  const { quoted, ticks, ...shown } = card.shown;
  const { placed, mention } = card.subject;
  render(
    <>
      <Card
        {...shown}
        mention={mention}
        place={card.place}
        canGoBack={card.trail.length > 1}
        onGoToQuotation={() => quoted && acts.go(quoted, walkingTo)}
        onBack={() => {
          card.trail.pop();
          acts.look();
        }}
        onClose={acts.close}
        onOpenEntry={(id) => {
          card.trail.push(id);
          acts.look();
        }}
        onSave={acts.save}
        onCopy={acts.copy}
        // A looked-up word is no mark, and cannot be left out.
        onNotThis={placed && (() => acts.notThis(placed))}
      />
      <MarginMap
        ticks={ticks}
        side={card.side}
        onGo={(index) => {
          const tick = ticks[index];
          if (tick) acts.go(tick.placed, { scroll: true, focus: false });
        }}
      />
    </>,
    card.element.inner,
  );
}

/** Ends what was drawn in an element. */
export const undraw = (inner: HTMLElement): void => render(null, inner);

const walkingTo: How = { scroll: true, focus: true, walking: true };

/** What a screen reader says of a card that opened by walking. */
export const announcement = ({ place, subject: { mention } }: OpenCard): string =>
  place
    ? t(
        'card_announced',
        place.number,
        place.of,
        mention.surface,
        sortInWords('kind_spoken', mention.kind),
      )
    : '';

/** The place of a mention among all that one walks through, from 1. */
export function placeAmong(
  all: readonly PlacedMention[],
  placed: PlacedMention,
): CardProps['place'] {
  const index = all.findIndex(({ mention }) => mention === placed.mention);
  return index < 0 ? null : { number: index + 1, of: all.length };
}
