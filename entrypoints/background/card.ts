import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n/index.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';

const SCRIPT = '/card.js';

/** Brings what draws cards into a frame in which the article's script runs. */
export async function bringCard(tabId: number, frameId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [SCRIPT],
    });
    return ok(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('not-permitted', t('error_may_not_open_card', reason));
  }
}
