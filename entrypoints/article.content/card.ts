import { t } from '../../utils/i18n/index.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { CardHost } from '../card/card-host.ts';
import { type CardTools, takeOfferedCard } from '../card/offer.ts';

export type Card = CardHost & {
  /** A card is likely to open soon: what draws it may come already. */
  prepare(): void;
};

/**
 * The card of this page. What draws it is brought when the first one opens; `notify` is told where that may not
 * be. An opening that was overtaken by another, or by closing, while it was under way does not happen.
 */
export function createCard(tools: CardTools, notify: (message: string) => void): Card {
  let host: CardHost | null = null;
  let bringing: Promise<Result<CardHost>> | null = null;
  let turn = 0;

  const bring = async (): Promise<Result<CardHost>> => {
    const brought = await tools.background.needCard();
    // In a page of our own, the sample, it is there already.
    host = takeOfferedCard()?.(tools) ?? null;
    if (host) return ok(host);
    return brought.ok ? fail('unexpected', t('card_part_missing')) : brought;
  };
  const brought = (): Promise<Result<CardHost>> => {
    bringing ??= bring().finally(() => {
      bringing = null;
    });
    return bringing;
  };
  const withHost = async (work: (host: CardHost) => Promise<void>): Promise<void> => {
    const mine = ++turn;
    if (host) return work(host);
    const got = await brought();
    if (mine !== turn || tools.ctx.signal.aborted) return;
    if (got.ok) await work(got.value);
    else notify(got.problem.message);
  };

  return {
    prepare: () => {
      if (!host) void brought();
    },
    open: (placed, how) => withHost((host) => host.open(placed, how)),
    openFound: (entry, selected) => withHost((host) => host.openFound(entry, selected)),
    isUnseen: (placed) => host?.isUnseen(placed) ?? true,
    close() {
      turn++;
      host?.close();
    },
    current: () => host?.current() ?? null,
    contains: (event) => host?.contains(event) ?? false,
    hasFocus: () => host?.hasFocus() ?? false,
    redress: () => host?.redress(),
  };
}
