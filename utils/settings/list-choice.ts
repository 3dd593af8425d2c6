import { browser } from '../browser.ts';
import { type ListChoice, listOrders, usualList } from '../model/list-choice.ts';
import type { Result } from '../model/result.ts';
import { kept } from './storage.ts';

/* How the reader wants the list of what an article mentions, in the extension's own storage on this device. */

const ORDER = 'list.order';
const GROUPED = 'list.grouped';

/** The choice that holds; what is missing, or no such value, is as usual. Rejects where the browser refuses storage. */
export async function readListChoice(): Promise<ListChoice> {
  const stored = await browser.storage.local.get([ORDER, GROUPED]);
  const order = listOrders.find((one) => one === stored[ORDER]);
  const grouped = stored[GROUPED];
  return {
    order: order ?? usualList.order,
    grouped: typeof grouped === 'boolean' ? grouped : usualList.grouped,
  };
}

/** Stores the choice. */
export const keepListChoice = ({ order, grouped }: ListChoice): Promise<Result<null>> =>
  kept(() => browser.storage.local.set({ [ORDER]: order, [GROUPED]: grouped }));
