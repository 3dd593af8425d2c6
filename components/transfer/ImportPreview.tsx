import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import { type Clipping, quotation } from '../../utils/model/clipping.ts';
import type { Takes } from '../../utils/model/kept.ts';
import { Worded } from '../ui/Worded.tsx';
import { Counted } from './Counted.tsx';
import type { Outline } from './importing.ts';
import { TakesChoice } from './TakesChoice.tsx';
import { comingIn, importInWords, importNameOf } from './words.ts';

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
      <p>{t('import_this_is', importNameOf(format))}</p>
      <ul class="outline">
        <li>
          <Counted of="import_new" count={fresh} />
        </li>
        <li>
          <Counted of="import_known" count={known} />
        </li>
        {changed - trashed > 0 ? (
          <li>
            <Counted of="import_differs" count={changed - trashed} />
          </li>
        ) : null}
        {trashed > 0 ? (
          <li>
            <Counted of="import_trashed" count={trashed} />
          </li>
        ) : null}
        {damaged > 0 ? (
          <li>
            <Counted of="import_torn" count={damaged} />
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
          <summary>{plural('import_remarks', problemCount)}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <ul tabIndex={0} aria-label={t('import_remarks_list')}>
            {problems.map(({ where, reason }, index) => (
              <li key={index}>
                <Worded
                  of="import_remark"
                  with={[<b key="where">{where}</b>, <bdi key="reason">{reason}</bdi>]}
                />
              </li>
            ))}
            {problemCount > problems.length ? (
              <li>{plural('import_more_remarks', problemCount - problems.length)}</li>
            ) : null}
          </ul>
        </details>
      ) : null}
      {first.length > 0 ? (
        <>
          <h3 class="heading">{t(first.length === fresh ? 'import_first_all' : 'import_first')}</h3>
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
          <p>{t('import_nothing_new')}</p>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t(coming > 0 ? 'cancel' : 'choose_another_file')}
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
