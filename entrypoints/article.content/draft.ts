import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import type { ClippingDraft } from '../../utils/model/clipping.ts';
import { fail, type Result } from '../../utils/model/result.ts';
import { clipsHere, type Quoted } from '../../utils/page/clip/clips.ts';

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
  return (
    clipsHere()?.draft(quoted.value) ??
    fail('unexpected', 'Part of Attaché did not start here. Reload the page and save again.')
  );
}
