import { t } from '../../utils/i18n/index.ts';
import type { BriefPart } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { ClippingWords } from './ClippingWords.tsx';

type ClippingPartProps = {
  part: Extract<BriefPart, { type: 'clipping' }>;
  /** Null where it is gone, undefined while it is read. */
  clipping: Clipping | null | undefined;
  onNote(note: string): void;
  onRestore(clipping: Clipping): void;
};

/** A clipping in a brief, with what the reader says about it there. */
export function ClippingPart({ part, clipping, onNote, onRestore }: ClippingPartProps) {
  return (
    <>
      {clipping === undefined ? <p class="quiet">{t('loading')}</p> : null}
      {clipping === null ? <p class="gone">{t('clipping_deleted')}</p> : null}
      {clipping && clipping.deleted !== null ? (
        <p class="gone">
          {t('clipping_in_trash')}{' '}
          <button type="button" class="button plain" onClick={() => onRestore(clipping)}>
            {t('restore')}
          </button>
        </p>
      ) : null}
      {clipping ? <ClippingWords clipping={clipping} /> : null}
      <textarea
        rows={1}
        aria-label={t('brief_say')}
        placeholder={t('brief_say')}
        dir="auto"
        value={part.note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </>
  );
}
