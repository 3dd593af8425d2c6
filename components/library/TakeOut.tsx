import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import type { Result } from '../../utils/model/result.ts';
import { ExportMenu } from '../transfer/ExportMenu.tsx';
import type { Exporting } from '../transfer/exporting.ts';
import type { Scope } from './scope.ts';

type TakeOutProps = {
  scope: Scope;
  exporting: Exporting;
  /** Begins a brief of some clippings, and shows it. */
  makeBrief(ids: readonly ClippingId[]): Promise<Result<unknown>>;
};

/** A brief of more than this would be no brief; the list is meant, not the choice. */
const MOST = 500;

/** Takes the chosen clippings, or all that fit, elsewhere: to a file, the clipboard, or into a brief. */
export function TakeOut({ scope, exporting, makeBrief }: TakeOutProps) {
  const [problem, setProblem] = useState('');
  const begin = async (): Promise<void> => {
    const ids = await scope.ids();
    if (!ids.ok) return setProblem(ids.problem.message);
    if (ids.value.length > MOST) {
      return setProblem(t('library_brief_most', MOST));
    }
    const begun = await makeBrief(ids.value);
    setProblem(begun.ok ? '' : begun.problem.message);
  };
  return (
    <>
      <ExportMenu exporting={exporting} chosen={scope.ids} count={scope.count} />
      <button
        type="button"
        class="button"
        disabled={scope.count === 0}
        onClick={() => void begin()}
      >
        {t('library_make_brief')}
      </button>
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}
