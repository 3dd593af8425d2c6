import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';

export type Opened =
  | { state: 'opening' }
  | { state: 'gone' | 'failed'; message: string }
  | { state: 'open'; clipping: Clipping };

/** One clipping, asked for anew when `version` changes; until then what is known of it stays. */
export function useClipping(
  background: Remote<BackgroundApi>,
  id: ClippingId,
  version: number,
): [Opened, (clipping: Clipping) => void] {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    let isLate = false;
    const ask = async (): Promise<void> => {
      const answer = await background.getClippings([id]);
      if (isLate) return;
      if (!answer.ok) return setOpened({ state: 'failed', message: answer.problem.message });
      const [clipping] = answer.value;
      if (clipping) setOpened({ state: 'open', clipping });
      else setOpened({ state: 'gone', message: t('clipping_gone') });
    };
    void ask();
    return () => {
      isLate = true;
    };
  }, [background, id, version]);
  const isOther = opened.state === 'open' && opened.clipping.id !== id;
  return [
    isOther ? { state: 'opening' } : opened,
    (clipping) => setOpened({ state: 'open', clipping }),
  ];
}
