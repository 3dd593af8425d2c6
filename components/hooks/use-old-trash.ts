import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';

export type OldTrash = readonly { id: ClippingId; title: string }[];

/** So many are looked at in one answer. */
const AT_ONCE = 200;
const DAY_MS = 86_400_000;
/** What lies in the trash for longer than this is offered to be removed. */
export const OLD_DAYS = 30;

/** The clippings that have lain in the trash for long; asked for only while the trash is shown. */
export function useOldTrash(
  background: Remote<BackgroundApi>,
  isShown: boolean,
  version: number,
  now: () => Date,
): OldTrash {
  const [old, setOld] = useState<OldTrash>([]);
  useEffect(() => {
    if (!isShown) return setOld([]);
    let isLate = false;
    const look = async (): Promise<void> => {
      const before = new Date(now().getTime() - OLD_DAYS * DAY_MS).toISOString();
      const found: { id: ClippingId; title: string }[] = [];
      for (let from = 0; ; from += AT_ONCE) {
        const part = await background.findClippings({ ...anyClipping, trash: true }, from, AT_ONCE);
        // A failure is told by the list, which asks the same.
        if (isLate || !part.ok) return;
        for (const { id, citation, deleted } of part.value.clippings) {
          if (deleted !== null && deleted < before)
            found.push({ id, title: citation.title.trim() || citation.URL });
        }
        if (from + AT_ONCE >= part.value.total) break;
      }
      setOld(found);
    };
    void look();
    return () => {
      isLate = true;
    };
  }, [background, isShown, version, now]);
  return old;
}
