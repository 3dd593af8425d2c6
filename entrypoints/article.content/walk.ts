import { t } from '../../utils/i18n/index.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { PlacedMention, Session } from '../../utils/page/session.ts';
import type { CardHost } from '../card/card-host.ts';

type Direction = Parameters<PageApi['walk']>[0];

/** How often to look again, in milliseconds, while the page is being read. */
const AGAIN_MS = 50;

/**
 * Opens the card of the next or previous mention with the focus in it. The key itself may have started
 * Attaché on the page: then it waits until something is found, or everything is read.
 */
export async function walk(
  direction: Direction,
  session: Session,
  card: CardHost,
  notify: (message: string) => void,
  signal: AbortSignal,
): Promise<Result<null>> {
  const look = (): PlacedMention | null =>
    direction === 'unseen'
      ? session.neighbour(card.current(), 'next', card.isUnseen)
      : session.neighbour(card.current(), direction);
  let placed = look();
  while (!placed && session.isReading() && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    placed = look();
  }
  if (placed) {
    await card.open(placed, { scroll: true, focus: true, walking: true });
    return ok(null);
  }
  const message =
    direction === 'unseen' && session.hasMentions() ? t('walk_all_seen') : t('walk_nothing');
  notify(message);
  return fail('not-found', message);
}
