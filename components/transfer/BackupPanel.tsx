import { useEffect, useState } from 'preact/hooks';
import { momentInWords, sizeInWords } from '../../utils/i18n/index.ts';
import type { BackupChoice } from '../../utils/model/backups.ts';
import { useKept } from '../hooks/use-kept.ts';
import type { Backups } from './backups.ts';
import { CopyList } from './CopyList.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { useBackup } from './use-backup.ts';

type BackupPanelProps = {
  backups: Backups;
  /** Told when clippings have come back. */
  onChanged(): void;
};

const choices: [BackupChoice['every'], string][] = [
  ['never', 'Never'],
  ['day', 'Every day'],
  ['week', 'Every week'],
];

/** Copies of clippings: files outside the browser, by hand or by themselves, and copies in its database. */
export function BackupPanel({ backups, onChanged }: BackupPanelProps) {
  const choice = useKept(backups.read, backups.watch);
  const job = useBackup(backups);
  const [isAllowed, setIsAllowed] = useState(true);
  const [used, setUsed] = useState<number | null>(null);
  const every = choice.value?.every ?? 'never';
  useEffect(() => {
    void backups.isAllowed().then(setIsAllowed);
    void backups.used().then(setUsed);
  }, [backups, choice.value]);
  const problem = job.problem || choice.problem;

  return (
    <div class="backup-panel">
      <section aria-labelledby="backup-files">
        <h3 id="backup-files">Backup files</h3>
        <p class="quiet">
          A file with all clippings, the trash included. It survives the removal of Attaché, and any
          Attaché can import it.
        </p>
        <p>
          {choice.value?.last
            ? `Last backup: ${momentInWords(choice.value.last)}.`
            : 'No backup was made yet.'}
        </p>
        {job.progress ? (
          <>
            <ProgressLine what="Reading the clippings" progress={job.progress} />
            <button type="button" class="button" onClick={job.stop}>
              Stop
            </button>
          </>
        ) : (
          <button type="button" class="button primary" onClick={() => void job.backUp()}>
            Back up now
          </button>
        )}
        <fieldset class="choice" disabled={choice.value === null}>
          <legend>Write one by itself</legend>
          {choices.map(([value, words]) => (
            <label key={value}>
              <input
                type="radio"
                name="backup-every"
                // What was refused is not chosen: the mark goes back to what holds.
                checked={every === value}
                onClick={(event) => {
                  event.currentTarget.checked = every === value;
                  if (every !== value || !isAllowed) void job.choose(value);
                }}
              />
              {words}
            </label>
          ))}
        </fieldset>
        {every !== 'never' && !isAllowed && !problem ? (
          <p class="note correction" role="alert">
            The browser no longer allows Attaché to save files, so none are written. Choose again
            how often.
          </p>
        ) : null}
        {problem ? (
          <p class="note correction" role="alert">
            {problem}
          </p>
        ) : null}
        <p role="status">{job.said}</p>
      </section>
      <CopyList backups={backups} onChanged={onChanged} />
      {used === null ? null : (
        <p class="quiet">Attaché uses {sizeInWords(used)} on this computer.</p>
      )}
    </div>
  );
}
