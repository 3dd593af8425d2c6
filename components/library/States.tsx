import type { Problem } from '../../utils/model/result.ts';
import { RawExport, type RawExportProps } from './RawExport.tsx';

/* What is shown where there is no list. */

export const Loading = () => (
  <div class="empty quiet" role="status">
    Loading…
  </div>
);

export function Empty() {
  return (
    <div class="empty">
      <h2>Nothing kept yet</h2>
      <p>
        Select a passage in an article and press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>, use
        “Save selection with Attaché” in the context menu, or “Save clipping” on a card.
      </p>
    </div>
  );
}

export const EmptyTrash = () => (
  <div class="empty">
    <h2>The trash is empty</h2>
    <p class="quiet">What you delete comes here first.</p>
  </div>
);

export function NothingFound({ text, onClear }: { text: string; onClear(): void }) {
  return (
    <div class="empty">
      <h2>Nothing found</h2>
      <p>
        {text.trim() ? (
          <>
            No clipping here holds “<bdi>{text.trim()}</bdi>”.
          </>
        ) : (
          'No clipping fits these filters.'
        )}
      </p>
      <button type="button" class="button" onClick={onClear}>
        Clear search and filters
      </button>
    </div>
  );
}

type FailedProps = RawExportProps & { problem: Problem; onAgain(): void };

export function Failed({ problem, onAgain, ...raw }: FailedProps) {
  return (
    <div class="note correction" role="alert">
      <span class="label">
        {problem.code === 'migration'
          ? 'Your clippings are safe, but this version cannot open them'
          : 'The clippings could not be read'}
      </span>
      <p>{problem.message}</p>
      <button type="button" class="button" onClick={onAgain}>
        Try again
      </button>
      {problem.code === 'migration' ? <RawExport {...raw} /> : null}
    </div>
  );
}
