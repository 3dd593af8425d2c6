import { t } from '../../utils/i18n/index.ts';
import type { Result } from '../../utils/model/result.ts';

type SavingProps = {
  /** What the button says. */
  verb: string;
  isChanged: boolean;
  /** What came of saving last; null while something else is written. */
  outcome: Result<unknown> | null;
  onDrop(): void;
};

/** The foot of a form: to save, to drop what was written, and what came of it. */
export function Saving({ verb, isChanged, outcome, onDrop }: SavingProps) {
  return (
    <div class="saving">
      <button type="submit" class="button primary" disabled={!isChanged}>
        {verb}
      </button>
      {isChanged ? (
        <button type="button" class="button plain" onClick={onDrop}>
          {t('library_discard')}
        </button>
      ) : null}
      <span role="status" class="quiet">
        {outcome?.ok ? t('library_saved') : ''}
        {outcome === null && isChanged ? t('library_unsaved') : ''}
      </span>
      {outcome?.ok === false ? (
        <p class="note correction" role="alert">
          {outcome.problem.message}
        </p>
      ) : null}
    </div>
  );
}
