import { useCallback, useEffect, useState } from 'preact/hooks';
import { momentInWords, plural, sizeInWords, t } from '../../utils/i18n/index.ts';
import type { Imported, SnapshotSummary } from '../../utils/model/kept.ts';
import type { Result } from '../../utils/model/result.ts';
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
    run(t('copies_copying'), background.takeSnapshot, ({ count }) =>
      plural('copies_copied', count),
    );
  const restore = async (taken: string): Promise<void> => {
    const back = await run(
      t('copies_bringing'),
      () => alone(() => background.restoreSnapshot(taken)),
      ({ added }) =>
        added.length > 0 ? plural('copies_brought', added.length) : t('copies_nothing'),
    );
    if (!back || back.added.length === 0) return;
    setRestored(back);
    onChanged();
  };
  const undo = async (imported: Imported): Promise<void> => {
    const gone = await run(
      t('copies_undoing'),
      () => background.undoImport(imported),
      (undone) => undoneInWords(undone, imported),
    );
    if (gone !== null) onChanged();
  };

  return (
    <section aria-labelledby="copies">
      <h3 id="copies">{t('copies')}</h3>
      <p class="quiet">{t('copies_lead')}</p>
      {copies?.length === 0 ? <p>{t('copies_none')}</p> : null}
      <ul class="copies">
        {(copies ?? []).map(({ taken, count, bytes }) => (
          <li key={taken}>
            <span>
              {momentInWords(taken)}{' '}
              <span class="quiet">{plural('copies_row', count, sizeInWords(bytes))}</span>
            </span>
            <button
              type="button"
              class="button plain"
              disabled={busy !== ''}
              aria-label={t('copies_bring_named', momentInWords(taken))}
              onClick={() => void restore(taken)}
            >
              {t('copies_bring')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" disabled={busy !== ''} onClick={() => void copy()}>
        {t('copies_now')}
      </button>
      <p role="status">
        {busy || said}{' '}
        {restored ? (
          <button type="button" class="button plain" onClick={() => void undo(restored)}>
            {t('undo')}
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
