import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { BriefPart } from '../../utils/model/brief.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { ClippingPicker } from './ClippingPicker.tsx';

type AddPartsProps = {
  background: Remote<BackgroundApi>;
  /** The clippings that the brief has already. */
  there: ReadonlySet<ClippingId>;
  onAdd(parts: readonly BriefPart[]): void;
  onLearn(clippings: readonly Clipping[]): void;
  /** Null where it stays: at the end. */
  onLeave: (() => void) | null;
};

/** Adds headings, notes and clippings. */
export function AddParts({ background, there, onAdd, onLearn, onLeave }: AddPartsProps) {
  const [isPicking, setPicking] = useState(false);
  return (
    <div class="adding">
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {t('brief_add_clippings')}
        </button>
        <button type="button" class="button" onClick={() => onAdd([{ type: 'heading', text: '' }])}>
          {t('brief_add_heading')}
        </button>
        <button type="button" class="button" onClick={() => onAdd([{ type: 'note', text: '' }])}>
          {t('brief_add_note')}
        </button>
        {onLeave ? (
          <button type="button" class="button plain" onClick={onLeave}>
            {t('done')}
          </button>
        ) : null}
      </div>
      {isPicking ? (
        <ClippingPicker
          background={background}
          there={there}
          onPick={(clipping) => {
            onLearn([clipping]);
            onAdd([{ type: 'clipping', id: clipping.id, note: '' }]);
          }}
        />
      ) : null}
    </div>
  );
}
