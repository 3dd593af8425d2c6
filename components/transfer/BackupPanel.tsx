import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, momentInWords, sizeInWords, t } from '../../utils/i18n/index.ts';
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

const choices: [BackupChoice['every'], MessageKey][] = [
  ['never', 'never'],
  ['day', 'every_day'],
  ['week', 'every_week'],
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
        <h3 id="backup-files">{t('backup_files')}</h3>
        <p class="quiet">{t('backup_lead')}</p>
        <p>
          {choice.value?.last
            ? t('backup_last', momentInWords(choice.value.last))
            : t('backup_none')}
        </p>
        {job.progress ? (
          <>
            <ProgressLine what={t('reading_clippings')} progress={job.progress} />
            <button type="button" class="button" onClick={job.stop}>
              {t('stop')}
            </button>
          </>
        ) : (
          <button type="button" class="button primary" onClick={() => void job.backUp()}>
            {t('back_up_now')}
          </button>
        )}
        <fieldset class="choice" disabled={choice.value === null}>
          <legend>{t('backup_every')}</legend>
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
              {t(words)}
            </label>
          ))}
        </fieldset>
        {every !== 'never' && !isAllowed && !problem ? (
          <p class="note correction" role="alert">
            {t('backup_no_longer_allowed')}
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
      {used === null ? null : <p class="quiet">{t('backup_used', sizeInWords(used))}</p>}
    </div>
  );
}
