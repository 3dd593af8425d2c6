import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import { Dialog } from './Dialog.tsx';
import type { Exporting } from './exporting.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { type Chosen, type Export, useExport } from './use-export.ts';

type ExportMenuProps = {
  exporting: Exporting;
  chosen: Chosen;
  /** How many there are; with none there is nothing to do. */
  count: number;
};

/** Takes clippings elsewhere: to a file in a format of the reader's choice, or to the clipboard. */
export function ExportMenu({ exporting, chosen, count }: ExportMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const out = useExport(exporting, chosen);
  return (
    <div class="export-menu">
      <button
        type="button"
        class="button"
        disabled={count === 0}
        aria-label={plural('export_named', count)}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {t('export')}
      </button>
      <button
        type="button"
        class="button plain"
        disabled={count === 0 || out.progress !== null}
        aria-label={plural('export_copy_named', count)}
        onClick={() => void out.copy()}
      >
        {t('copy')}
      </button>
      <span role="status" class="quiet">
        {isOpen ? '' : out.said}
      </span>
      {out.problem && !isOpen ? (
        <p class="note correction" role="alert">
          {out.problem}
        </p>
      ) : null}
      {isOpen ? (
        <ExportDialog
          formats={exporting.formats}
          out={out}
          count={count}
          onClose={() => {
            if (out.progress) out.stop();
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}

type ExportDialogProps = {
  formats: Exporting['formats'];
  out: Export;
  count: number;
  onClose(): void;
};

/** What spreadsheets open; elsewhere an apostrophe would only be one more sign. */
const tables = new Set(['csv']);

function ExportDialog({ formats, out, count, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [isSafe, setIsSafe] = useState(true);
  const isBusy = out.progress !== null;
  const save = async (): Promise<void> => {
    if (await out.save(format, isSafe)) onClose();
  };
  return (
    <Dialog title={plural('export_title', count)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset class="formats" disabled={isBusy}>
          <legend class="hidden">{t('format')}</legend>
          {formats.map(({ id, label, purpose }) => (
            <label key={id}>
              <input
                type="radio"
                name="format"
                value={id}
                checked={format === id}
                onChange={() => setFormat(id)}
              />
              <span>
                {t(label)} <small class="quiet">{t(purpose)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {tables.has(format) ? (
          <label class="option">
            <input
              type="checkbox"
              checked={isSafe}
              disabled={isBusy}
              onChange={(event) => setIsSafe(event.currentTarget.checked)}
            />
            <span>
              {t('export_safe')} <small class="quiet">{t('export_safe_how')}</small>
            </span>
          </label>
        ) : null}
        {out.progress ? <ProgressLine what={out.what} progress={out.progress} /> : null}
        {out.problem ? (
          <p class="note correction" role="alert">
            {out.problem}
          </p>
        ) : null}
        <div class="dialog-actions">
          <button type="submit" class="button primary" disabled={isBusy}>
            {t('save_as_file')}
          </button>
          <button type="button" class="button" onClick={isBusy ? out.stop : onClose}>
            {t(isBusy ? 'stop' : 'cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
