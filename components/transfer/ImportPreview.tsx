import { useState } from 'preact/hooks';
import { numberInWords } from '../../utils/i18n/index.ts';
import { type Clipping, quotation } from '../../utils/model/clipping.ts';
import type { Takes } from '../../utils/model/kept.ts';
import { counted } from '../ui/numbers.ts';
import type { Outline } from './importing.ts';
import { TakesChoice } from './TakesChoice.tsx';
import { comingIn, importInWords, importNames } from './words.ts';

type ImportPreviewProps = {
  format: string;
  outline: Outline;
  onImport(takes: Takes): void;
  onCancel(): void;
};

/** What an import would do, before anything is done. */
export function ImportPreview({ format, outline, onImport, onCancel }: ImportPreviewProps) {
  const { fresh, known, changed, trashed, damaged, problems, problemCount, first } = outline;
  const [takes, setTakes] = useState<Takes>('ours');
  const coming = comingIn(outline, takes);
  return (
    <>
      <p>This is {importNames[format] ?? format}.</p>
      <ul class="outline">
        <li>
          <b>{numberInWords(fresh)}</b> new
        </li>
        <li>
          <b>{numberInWords(known)}</b> already in your clippings
        </li>
        {changed - trashed > 0 ? (
          <li>
            <b>{numberInWords(changed - trashed)}</b> in your clippings with other content
          </li>
        ) : null}
        {trashed > 0 ? (
          <li>
            <b>{numberInWords(trashed)}</b> in your trash: they stay there, and can be taken out of
            it
          </li>
        ) : null}
        {damaged > 0 ? (
          <li>
            <b>{numberInWords(damaged)}</b> damaged when the backup was made: set aside here too, to
            be taken out as raw data
          </li>
        ) : null}
      </ul>
      {changed > trashed ? (
        <TakesChoice
          count={changed - trashed}
          newer={outline.newer}
          takes={takes}
          onTakes={setTakes}
        />
      ) : null}
      {problemCount > 0 ? (
        <details class="problems" open={coming === 0}>
          <summary>
            {counted(problemCount, 'remark')} on what is left out, or read otherwise than it is
            written
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <ul tabIndex={0} aria-label="Remarks">
            {problems.map(({ where, reason }, index) => (
              <li key={index}>
                <b>{where}</b>: <bdi>{reason}</bdi>
              </li>
            ))}
            {problemCount > problems.length ? (
              <li>and {numberInWords(problemCount - problems.length)} more</li>
            ) : null}
          </ul>
        </details>
      ) : null}
      {first.length > 0 ? (
        <>
          <h3 class="heading">{first.length === fresh ? 'New' : 'The first of the new ones'}</h3>
          <ul class="first">
            {first.map((clipping) => (
              <Sample key={clipping.id} clipping={clipping} />
            ))}
          </ul>
        </>
      ) : null}
      <div class="dialog-actions">
        {coming > 0 ? (
          <button type="button" class="button primary" onClick={() => onImport(takes)}>
            {importInWords(outline, takes)}
          </button>
        ) : (
          <p>There is nothing new to import.</p>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {coming > 0 ? 'Cancel' : 'Choose another file'}
        </button>
      </div>
    </>
  );
}

/** So much of a passage is shown. */
const SHOWN = 180;

function Sample({ clipping }: { clipping: Clipping }) {
  const words = quotation(clipping) || clipping.text || clipping.note;
  return (
    <li>
      {words ? (
        <blockquote dir="auto">
          {words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}
        </blockquote>
      ) : null}
      <p class="quiet" dir="auto">
        {clipping.citation.title || clipping.citation.URL}
      </p>
    </li>
  );
}
