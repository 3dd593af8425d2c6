import { useEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import type { Exporting } from './exporting.ts';
import { gather, type Progress } from './gather.ts';

/** What is taken out, in order: known, or asked for when it is needed. */
export type Chosen = readonly ClippingId[] | (() => Promise<Result<ClippingId[]>>);

/** So many are copied at most; more of them no editor would take. */
const MOST_COPIED = 1000;

export type Export = {
  /** Null while nothing is under way. */
  progress: Progress | null;
  /** What is being done: `Reading the clippings`, and how it ended. */
  what: string;
  said: string;
  problem: string;
  save(format: string, isSpreadsheetSafe: boolean): Promise<boolean>;
  copy(): Promise<boolean>;
  stop(): void;
};

/** Takes clippings out: fetched in parts, so that the page stays alive, and stopped at any time. */
export function useExport(exporting: Exporting, chosen: Chosen): Export {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [what, setWhat] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function fetched(signal: AbortSignal, most: number): Promise<Result<Clipping[] | null>> {
    const ids = typeof chosen === 'function' ? await chosen() : ok(chosen);
    if (!ids.ok) return ids;
    if (ids.value.length === 0) return fail('not-found', t('export_nothing'));
    if (ids.value.length > most) {
      return fail('invalid', plural('export_copy_too_many', ids.value.length, most));
    }
    return gather(exporting.background, ids.value, signal, setProgress);
  }

  /** One at a time; what goes wrong, and what was done, is said. */
  async function run(work: (signal: AbortSignal) => Promise<Result<string>>): Promise<boolean> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setSaid('');
    setProblem('');
    setWhat(t('reading_clippings'));
    setProgress({ done: 0, total: 0 });
    const done = await work(own.signal);
    if (running.current !== own || own.signal.aborted) return false;
    setProgress(null);
    if (done.ok) setSaid(done.value);
    else setProblem(done.problem.message);
    return done.ok;
  }

  return {
    progress,
    what,
    said,
    problem,
    save: (format, isSpreadsheetSafe) =>
      run(async (signal) => {
        const found = await fetched(signal, Number.POSITIVE_INFINITY);
        if (!found.ok) return found;
        if (found.value === null) return ok('');
        setWhat(t('export_writing'));
        setProgress({ done: 0, total: 0 });
        const file = await exporting.write(format, found.value, isSpreadsheetSafe);
        if (!file.ok) return file;
        if (signal.aborted) return ok('');
        const name = exporting.save(format, file.value);
        return ok(plural('export_done', found.value.length, name));
      }),
    copy: () =>
      run(async (signal) => {
        const found = fetched(signal, MOST_COPIED).then(
          (answer): Result<Clipping[]> => (answer.ok ? ok(answer.value ?? []) : answer),
        );
        const copied = await exporting.copy(found);
        if (!copied.ok) return copied;
        const count = await found;
        return count.ok ? ok(plural('export_copied', count.value.length)) : count;
      }),
    stop() {
      running.current?.abort();
      setProgress(null);
      setSaid(t('export_stopped'));
    },
  };
}
