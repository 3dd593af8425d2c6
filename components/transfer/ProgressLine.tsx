import { t } from '../../utils/i18n/index.ts';
import type { Progress } from './gather.ts';

type ProgressLineProps = {
  /** What is done: `Reading the clippings`. */
  what: string;
  /** Null where nobody knows how far it has come. */
  progress: Progress | null;
};

/** How far something has come, to see and to hear. */
export function ProgressLine({ what, progress }: ProgressLineProps) {
  const known = progress && progress.total > 0 ? progress : null;
  return (
    <div class="progress">
      <progress aria-label={what} {...(known ? { value: known.done, max: known.total } : {})} />
      <p role="status">
        {known ? t('progress_of', what, known.done, known.total) : t('progress_open', what)}
      </p>
    </div>
  );
}
