import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n/index.ts';
import { clipsIn } from '../../utils/messaging/tabs.ts';
import type { Asker } from '../../utils/messaging/wire.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { styleOrigin } from './style-origin.ts';

const SCRIPT = '/content-scripts/clips.js';
const STYLE = '/content-scripts/clips.css';

/** Brings the script for clippings into a frame: on a curated site, or where the reader has let Attaché in. */
export async function bringClips(tabId: number, frameId: number): Promise<Result<null>> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, files: [STYLE], origin: styleOrigin() });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return ok(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('not-permitted', t('error_may_not_save_here', reason));
  }
}

/** Has a frame show the clippings of its page, and brings the script that can. */
export async function showClips(tabId: number, frameId: number): Promise<Result<null>> {
  const shown = await clipsIn(tabId, frameId).refresh();
  if (shown.ok || shown.problem.code !== 'unreachable') return shown;
  const brought = await bringClips(tabId, frameId);
  return brought.ok ? clipsIn(tabId, frameId).refresh() : brought;
}

/** After a clipping was saved: shows it where it was saved from, if the script is there. */
export async function refreshClips({ tabId, frameId }: Asker): Promise<void> {
  if (tabId !== undefined) await clipsIn(tabId, frameId).refresh();
}
