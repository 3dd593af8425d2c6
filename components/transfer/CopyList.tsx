import { useCallback, useEffect, useState } from 'preact/hooks';
import { momentInWords, sizeInWords } from '../../utils/i18n/index.ts';
import type { Imported, SnapshotSummary } from '../../utils/model/kept.ts';
import type { Result } from '../../utils/model/result.ts';
import { counted } from '../ui/numbers.ts';
import type { Backups } from './backups.ts';
import { undoneInWords } from './words.ts';

type CopyListProps = { backups: Backups; onChanged(): void };

/** The copies inside the database: what there is, one now, and what one brings back. */
export function CopyList({ backups, onChanged }: CopyListProps) {
  const { background, alone } = backups;
  const [copies, setCopies] = useState<SnapshotSummary[] | null>(null);
  const [busy, setBusy] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [restored, setRestored] = useState<Imported | null>(null);

  const list = useCallback(async () => {
    const found = await background.snapshots();
    if (found.ok) setCopies(found.value);
    else setProblem(found.problem.message);
  }, [background]);
  useEffect(() => void list(), [list]);

  /** One after the other; what comes out of it is said. */
  async function run<T>(
    what: string,
    work: () => Promise<Result<T>>,
    say: (value: T) => string,
  ): Promise<T | null> {
    setBusy(what);
    setSaid('');
    setProblem('');
    setRestored(null);
    const done = await work();
    setBusy('');
    if (!done.ok) {
      setProblem(done.problem.message);
      return null;
    }
    setSaid(say(done.value));
    await list();
    return done.value;
  }
  const copy = () =>
    run('Copying…', background.takeSnapshot, ({ count }) => `${counted(count)} copied.`);
  const restore = async (taken: string): Promise<void> => {
    const back = await run(
      'Bringing back…',
      () => alone(() => background.restoreSnapshot(taken)),
      ({ added }) =>
        added.length > 0
          ? `${counted(added.length)} brought back; nothing else was changed.`
          : 'Nothing was missing: all of this copy is in your clippings or their trash.',
    );
    if (!back || back.added.length === 0) return;
    setRestored(back);
    onChanged();
  };
  const undo = async (imported: Imported): Promise<void> => {
    const gone = await run(
      'Taking it back…',
      () => background.undoImport(imported),
      (undone) => undoneInWords(undone, imported),
    );
    if (gone !== null) onChanged();
  };

  return (
    <section aria-labelledby="copies">
      <h3 id="copies">Copies in the browser</h3>
      <p class="quiet">
        Made once a day, after a change: against mistakes, not against the removal of Attaché.
        Bringing back adds what a copy holds and your clippings lack; nothing that you have is
        changed.
      </p>
      {copies?.length === 0 ? <p>There is none yet.</p> : null}
      <ul class="copies">
        {(copies ?? []).map(({ taken, count, bytes }) => (
          <li key={taken}>
            <span>
              {momentInWords(taken)}{' '}
              <span class="quiet">
                {counted(count)}, {sizeInWords(bytes)}
              </span>
            </span>
            <button
              type="button"
              class="button plain"
              disabled={busy !== ''}
              aria-label={`Bring back what is missing: ${momentInWords(taken)}`}
              onClick={() => void restore(taken)}
            >
              Bring back what is missing
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" disabled={busy !== ''} onClick={() => void copy()}>
        Copy now
      </button>
      <p role="status">
        {busy || said}{' '}
        {restored ? (
          <button type="button" class="button plain" onClick={() => void undo(restored)}>
            Undo
          </button>
        ) : null}
      </p>
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  );
}
