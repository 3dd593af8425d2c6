import { useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import { FileChoice } from './FileChoice.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { Importing } from './importing.ts';
import { MappingForm } from './MappingForm.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { type Import, useImport } from './use-import.ts';
import { importedInWords, importNames } from './words.ts';

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
      title={step.at === 'choose' ? 'Import clippings' : `Import ${name}`}
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
          <p class="quiet">
            Backups of Attaché, exports of Hypothesis, Readwise, Raindrop.io and Obsidian Web
            Clipper, W3C annotations, and tables (CSV). The file is read here; nothing is sent
            anywhere.
          </p>
          <Actions close="Cancel" onClose={onClose} />
        </>
      );
    case 'unknown':
      return <FormatChoice formats={importing.formats} job={job} />;
    case 'reading':
      return (
        <>
          <ProgressLine
            what={step.progress ? 'Comparing with your clippings' : 'Reading the file'}
            progress={step.progress}
          />
          <Actions close="Stop" onClose={job.restart} />
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
            what={step.isLocked ? 'Writing all of it at once' : 'Importing'}
            progress={step.progress}
          />
          {step.isLocked ? null : <Actions close="Stop" onClose={job.restart} />}
        </>
      );
    case 'done':
      return (
        <>
          <p role="status">{importedInWords(step.imported)}</p>
          <div class="dialog-actions">
            <button type="button" class="button primary" onClick={onClose}>
              Done
            </button>
            <button type="button" class="button" onClick={job.undo}>
              Undo
            </button>
          </div>
        </>
      );
    case 'undone':
      return (
        <>
          <p role="status">{step.said}</p>
          <Actions close="Done" onClose={onClose} />
        </>
      );
  }
}

function Actions({ close, onClose }: { close: string; onClose(): void }) {
  return (
    <div class="dialog-actions">
      <button type="button" class="button" onClick={onClose}>
        {close}
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
      <p>Attaché does not recognise this file. If you know what it is, say so.</p>
      <label class="field">
        <span>It is</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
          {formats.map((id) => (
            <option key={id} value={id}>
              {importNames[id] ?? id}
            </option>
          ))}
        </select>
      </label>
      <div class="dialog-actions">
        <button type="submit" class="button primary">
          Read it
        </button>
        <button type="button" class="button" onClick={job.restart}>
          Choose another file
        </button>
      </div>
    </form>
  );
}
