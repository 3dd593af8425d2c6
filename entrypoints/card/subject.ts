import type { CardProps } from '../../components/card/Card.tsx';
import { t } from '../../utils/i18n/index.ts';
import type { ReadingContext } from '../../utils/messaging/protocol.ts';
import type { EntryId, EntrySummary } from '../../utils/model/entry.ts';
import type { Result } from '../../utils/model/result.ts';
import type { Quoted } from '../../utils/page/clip/clips.ts';
import type { PlacedMention, Session } from '../../utils/page/session.ts';

/** What a card is about: a mention, or a selected text that was looked up. */
export type Subject = {
  entryId: EntryId;
  mention: CardProps['mention'];
  range: Range;
  placed: PlacedMention | null;
  context(): ReadingContext;
  quote(): Result<Quoted>;
};

/** A mention as a subject; null when its text has changed on the page. */
export function mentioned(session: Session, placed: PlacedMention): Subject | null {
  const range = session.rangeOf(placed);
  if (!range) return null;
  const { entryId, kind, form, because } = placed.mention;
  return {
    entryId,
    mention: { surface: session.surfaceOf(placed), kind, form, because, isLookedUp: false },
    range,
    placed,
    context: () => session.contextOf(placed),
    quote: () => session.quoteMention(placed),
  };
}

/** An entry that was found for a selected text. */
export function lookedUp(
  session: Session,
  { id, kind, name }: EntrySummary,
  { range, text }: { range: Range; text: string },
): Subject {
  return {
    entryId: id,
    mention: {
      surface: name,
      kind,
      form: 'name',
      because: t('card_looked_up', text),
      isLookedUp: true,
    },
    range,
    placed: null,
    context: () => session.contextIn(range),
    quote: () => session.quoteSelection(),
  };
}
