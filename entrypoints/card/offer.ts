import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import type { guard as Guard } from '../../utils/page/guard.ts';
import type { PlacedMention, Session } from '../../utils/page/session.ts';
import type { addOwnElement as AddOwnElement } from '../article.content/own-element.ts';
import type { CardHost } from './card-host.ts';

/** What the article's script lends the card's, which would be larger with its own. */
export type CardTools = {
  ctx: ContentScriptContext;
  session: Session;
  background: typeof Background;
  addOwnElement: typeof AddOwnElement;
  guard: typeof Guard;
  /** The reader says that something else is meant here. */
  notThis(placed: PlacedMention): Promise<void>;
};
type MakeCard = (tools: CardTools) => CardHost;

/** The world that the scripts of an extension share on a page, hidden from the page itself. */
const world = globalThis as { attacheMakeCard?: MakeCard | undefined };

/** Offers what makes a card to the article's script. */
export const offerCard = (make: MakeCard): void => {
  world.attacheMakeCard = make;
};

/** Takes the offer, so that a later version of the extension cannot come upon it; null where there is none. */
export function takeOfferedCard(): MakeCard | null {
  const make = world.attacheMakeCard ?? null;
  world.attacheMakeCard = undefined;
  return make;
}
