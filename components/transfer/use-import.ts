import { useEffect, useRef, useState } from 'preact/hooks';
import type { Imported, Takes } from '../../utils/model/kept.ts';
import type { Result } from '../../utils/model/result.ts';
import type { Progress } from './gather.ts';
import type { Importing, ImportSession, Mapping, Outline, TableSample } from './importing.ts';
import { importAll } from './stage.ts';
import { comingIn, undoneInWords } from './words.ts';

/** Where an import stands. */
export type Step =
  | { at: 'choose' }
  | { at: 'reading'; progress: Progress | null }
  | { at: 'unknown' }
  | { at: 'mapping'; table: TableSample }
  | { at: 'preview'; format: string; outline: Outline }
  | { at: 'importing'; progress: Progress | null; isLocked: boolean }
  | { at: 'done'; imported: Imported }
  | { at: 'undone'; said: string };

export type Import = {
  step: Step;
  /** The name of the file. */
  name: string;
  problem: string;
  choose(file: File): void;
  readAs(format: string): void;
  map(mapping: Mapping): void;
  run(takes: Takes): void;
  undo(): void;
  /** Back to the choice of a file; stops what is under way. */
  restart(): void;
};

/** Takes a file from its choice into the library, or leaves everything as it was. */
export function useImport(importing: Importing, onChanged: () => void): Import {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const session = useRef<ImportSession | null>(null);
  /** Of what is under way; what answers later than it is stopped is dropped. */
  const running = useRef(new AbortController());
  useEffect(
    () => () => {
      running.current.abort();
      session.current?.close();
    },
    [],
  );

  function begin(): AbortSignal {
    running.current.abort();
    running.current = new AbortController();
    setProblem('');
    return running.current.signal;
  }
  function failed(result: Result<unknown>, back: Step): result is Result<never> & { ok: false } {
    if (result.ok) return false;
    setProblem(result.problem.message);
    setStep(back);
    return true;
  }

  async function choose(file: File): Promise<void> {
    const signal = begin();
    session.current?.close();
    const opened = importing.start();
    session.current = opened;
    setName(file.name);
    setStep({ at: 'reading', progress: null });
    const format = await opened.open(file);
    if (signal.aborted || failed(format, { at: 'choose' })) return;
    if (format.value === null) setStep({ at: 'unknown' });
    else await readAs(format.value);
  }
  async function readAs(format: string): Promise<void> {
    if (format !== 'csv') return outline(format, null, { at: 'choose' });
    const signal = begin();
    const table = await session.current?.table();
    if (!table || signal.aborted || failed(table, { at: 'choose' })) return;
    setStep({ at: 'mapping', table: table.value });
  }
  async function outline(format: string, mapping: Mapping | null, back: Step): Promise<void> {
    const signal = begin();
    setStep({ at: 'reading', progress: null });
    const read = await session.current?.outline(format, mapping, (progress) => {
      if (!signal.aborted) setStep({ at: 'reading', progress });
    });
    if (!read || signal.aborted || failed(read, back)) return;
    setStep({ at: 'preview', format, outline: read.value });
  }
  async function run(takes: Takes): Promise<void> {
    const opened = session.current;
    if (!opened || step.at !== 'preview') return;
    const signal = begin();
    const total = comingIn(step.outline, takes);
    setStep({ at: 'importing', progress: { done: 0, total }, isLocked: false });
    const imported = await importing.alone(() =>
      importAll(
        importing,
        opened,
        { total, isForeign: step.format !== 'backup', takes },
        {
          signal,
          tell: (progress) => {
            if (!signal.aborted) setStep({ at: 'importing', progress, isLocked: false });
          },
          onCommit: () => setStep({ at: 'importing', progress: null, isLocked: true }),
        },
      ),
    );
    if (signal.aborted || failed(imported, step)) return;
    if (imported.value === null) return;
    setStep({ at: 'done', imported: imported.value });
    onChanged();
  }
  async function undo(): Promise<void> {
    if (step.at !== 'done') return;
    const signal = begin();
    const { imported } = step;
    setStep({ at: 'importing', progress: null, isLocked: true });
    const undone = await importing.background.undoImport(imported);
    if (signal.aborted || failed(undone, step)) return;
    setStep({ at: 'undone', said: undoneInWords(undone.value, imported) });
    onChanged();
  }

  return {
    step,
    name,
    problem,
    choose: (file) => void choose(file),
    readAs: (format) => void readAs(format),
    map: (mapping) => step.at === 'mapping' && void outline('csv', mapping, step),
    run: (takes) => void run(takes),
    undo: () => void undo(),
    restart() {
      begin();
      session.current?.close();
      session.current = null;
      setStep({ at: 'choose' });
    },
  };
}
