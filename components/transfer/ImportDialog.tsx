import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { Dialog } from './Dialog.tsx';
import { FileChoice } from './FileChoice.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { Importing } from './importing.ts';
import { MappingForm } from './MappingForm.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { type Import, useImport } from './use-import.ts';
import { importedInWords, importNameOf } from './words.ts';

type ImportDialogProps = {
  importing: Importing;
  onClose(): void;
  /** Told when clippings have come or gone. */
  onChanged(): void;
};

/** Brings clippings from a file: all that are new, or nothing, and with undo. */
export function ImportDialog({ importing, onClose, onChanged }: ImportDialogProps) {
  const job = useImport(importing, onChanged);
  const { step, name, problem } = job;
  const isLocked = step.at === 'importing' && step.isLocked;
  return (
    <Dialog
      title={step.at === 'choose' ? t('import_title') : t('import_named', name)}
      step={step.at}
      isLocked={isLocked}
      onClose={onClose}
    >
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
      <Body job={job} importing={importing} onClose={onClose} />
    </Dialog>
  );
}

type BodyProps = Omit<ImportDialogProps, 'onChanged'> & { job: Import };

function Body({ job, importing, onClose }: BodyProps) {
  const { step } = job;
  switch (step.at) {
    case 'choose':
      return (
        <>
          <FileChoice onFile={job.choose} />
          <p class="quiet">{t('import_kinds')}</p>
          <Actions close="cancel" onClose={onClose} />
        </>
      );
    case 'unknown':
      return <FormatChoice formats={importing.formats} job={job} />;
    case 'reading':
      return (
        <>
          <ProgressLine
            what={t(step.progress ? 'import_comparing' : 'import_reading')}
            progress={step.progress}
          />
          <Actions close="stop" onClose={job.restart} />
        </>
      );
    case 'mapping':
      return (
        <MappingForm
          table={step.table}
          fields={importing.fields}
          onMap={job.map}
          onCancel={job.restart}
        />
      );
    case 'preview':
      return (
        <ImportPreview
          format={step.format}
          outline={step.outline}
          onImport={job.run}
          onCancel={job.restart}
        />
      );
    case 'importing':
      return (
        <>
          <ProgressLine
            what={t(step.isLocked ? 'import_committing' : 'import_importing')}
            progress={step.progress}
          />
          {step.isLocked ? null : <Actions close="stop" onClose={job.restart} />}
        </>
      );
    case 'done':
      return (
        <>
          <p role="status">{importedInWords(step.imported)}</p>
          <div class="dialog-actions">
            <button type="button" class="button primary" onClick={onClose}>
              {t('done')}
            </button>
            <button type="button" class="button" onClick={job.undo}>
              {t('undo')}
            </button>
          </div>
        </>
      );
    case 'undone':
      return (
        <>
          <p role="status">{step.said}</p>
          <Actions close="done" onClose={onClose} />
        </>
      );
  }
}

function Actions({ close, onClose }: { close: 'cancel' | 'stop' | 'done'; onClose(): void }) {
  return (
    <div class="dialog-actions">
      <button type="button" class="button" onClick={onClose}>
        {t(close)}
      </button>
    </div>
  );
}

/** For what was not recognised: the reader may know better. */
function FormatChoice({ formats, job }: { formats: readonly string[]; job: Import }) {
  const [format, setFormat] = useState('csv');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        job.readAs(format);
      }}
    >
      <p>{t('import_unknown')}</p>
      <label class="field">
        <span>{t('import_it_is')}</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          {formats.map((id) => (
            <option key={id} value={id}>
              {importNameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <div class="dialog-actions">
        <button type="submit" class="button primary">
          {t('import_read_it')}
        </button>
        <button type="button" class="button" onClick={job.restart}>
          {t('choose_another_file')}
        </button>
      </div>
    </form>
  );
}
