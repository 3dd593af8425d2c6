import { t } from '../../utils/i18n/index.ts';
import type { Problem } from '../../utils/model/result.ts';
import { Worded } from '../ui/Worded.tsx';
import { RawExport, type RawExportProps } from './RawExport.tsx';

/* What is shown where there is no list. */

export const Loading = () => (
  <div class="empty quiet" role="status">
    {t('loading')}
  </div>
);

export function Empty() {
  return (
    <div class="empty">
      <h2>{t('library_empty')}</h2>
      <p>
        <Worded
          of="library_empty_how"
          with={[<SaveKeys key="keys" />, t('menu_save_selection'), t('card_save')]}
        />
      </p>
    </div>
  );
}

/** Keys keep their order, whichever way the sentence runs. */
const SaveKeys = () => (
  <bdi dir="ltr">
    <kbd>Alt</kbd>+<kbd>{t('library_key_shift')}</kbd>+<kbd>S</kbd>
  </bdi>
);

export const EmptyTrash = () => (
  <div class="empty">
    <h2>{t('library_empty_trash')}</h2>
    <p class="quiet">{t('library_empty_trash_why')}</p>
  </div>
);

export function NothingFound({ text, onClear }: { text: string; onClear(): void }) {
  return (
    <div class="empty">
      <h2>{t('library_nothing')}</h2>
      <p>
        {text.trim() ? (
          <Worded of="library_nothing_holds" with={[<bdi key="text">{text.trim()}</bdi>]} />
        ) : (
          t('library_nothing_fits')
        )}
      </p>
      <button type="button" class="button" onClick={onClear}>
        {t('library_clear')}
      </button>
    </div>
  );
}

type FailedProps = RawExportProps & { problem: Problem; onAgain(): void };

export function Failed({ problem, onAgain, ...raw }: FailedProps) {
  return (
    <div class="note correction" role="alert">
      <span class="label">
        {problem.code === 'migration' ? t('library_failed_migration') : t('library_failed')}
      </span>
      <p>{problem.message}</p>
      <button type="button" class="button" onClick={onAgain}>
        {t('try_again')}
      </button>
      {problem.code === 'migration' ? <RawExport {...raw} /> : null}
    </div>
  );
}
