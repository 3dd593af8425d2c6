import { useState } from 'preact/hooks';
import { momentInWords, plural, t } from '../../utils/i18n/index.ts';
import { isReminderDue } from '../../utils/model/backups.ts';
import type { Result } from '../../utils/model/result.ts';
import { useKept } from '../hooks/use-kept.ts';
import type { Backups } from './backups.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { useBackup } from './use-backup.ts';

type BackupReminderProps = {
  backups: Backups;
  /** How many clippings there are. */
  count: number;
};

/** Says calmly, once a month at most, that there is no recent copy outside the browser. */
export function BackupReminder({ backups, count }: BackupReminderProps) {
  const { value: choice } = useKept(backups.read, backups.watch);
  const job = useBackup(backups);
  const [problem, setProblem] = useState('');
  const later = async (): Promise<void> => {
    const kept: Result<null> = await backups.change({ asked: backups.now().toISOString() });
    setProblem(kept.ok ? '' : kept.problem.message);
  };
  const isDue = choice !== null && isReminderDue(choice, count, backups.now());
  const isBusy = job.progress !== null;
  const said = problem || job.problem || job.said;
  if (!isDue && !isBusy && said === '') return null;
  return (
    <aside class="note backup-reminder" aria-label={t('backup')}>
      {isDue && said === '' ? (
        <p>
          {choice.last === ''
            ? plural('backup_alone', count)
            : t('backup_long_ago', momentInWords(choice.last))}
        </p>
      ) : null}
      {job.progress ? (
        <ProgressLine what={t('reading_clippings')} progress={job.progress} />
      ) : (
        <p role="status">{said}</p>
      )}
      {isDue && !isBusy ? (
        <div class="actions">
          <button type="button" class="button primary" onClick={() => void job.backUp()}>
            {t('back_up_now')}
          </button>
          <button type="button" class="button" onClick={() => void job.choose('week')}>
            {t('every_week')}
          </button>
          <button type="button" class="button plain" onClick={() => void later()}>
            {t('not_now')}
          </button>
        </div>
      ) : null}
    </aside>
  );
}
