import { t } from '../../utils/i18n/index.ts';
import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import type { ClippingDraft } from '../../utils/model/clipping.ts';
import { fail, type Result } from '../../utils/model/result.ts';
import { clipsHere, type Quoted } from '../../utils/page/clip/clips.ts';
import type { Session } from '../../utils/page/session.ts';

/** Nobody waits longer for a clipping than this, in milliseconds; a page that never rests may go on being read. */
const LONGEST_MS = 2000;
const AGAIN_MS = 50;

/** Resolves when the page has been read: the menu may have just started Attaché, and a clipping names what it mentions. */
export async function whenRead(session: Session, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; session.isReading() && Date.now() < end; ) {
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Has a draft made by the script for clippings, which is brought onto the page where it is not there yet. */
export async function draftOf(
  quoted: Result<Quoted>,
  background: typeof Background,
): Promise<Result<ClippingDraft>> {
  if (!quoted.ok) return quoted;
  if (!clipsHere()) {
    const brought = await background.needClips();
    if (!brought.ok) return brought;
  }
  return clipsHere()?.draft(quoted.value) ?? fail('unexpected', t('save_part_missing'));
}
