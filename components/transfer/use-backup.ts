import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '../../utils/i18n/index.ts';
import type { BackupChoice } from '../../utils/model/backups.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import type { Backups } from './backups.ts';
import type { Progress } from './gather.ts';

export type Backup = {
  /** Null while no file is written. */
  progress: Progress | null;
  said: string;
  problem: string;
  backUp(): Promise<void>;
  stop(): void;
  /** Chooses how often files are written by themselves; the browser may ask the reader. */
  choose(every: BackupChoice['every']): Promise<void>;
};

const written = {
  never: 'backup_never',
  day: 'backup_daily',
  week: 'backup_weekly',
} as const satisfies Record<BackupChoice['every'], MessageKey>;

/** Backup files, by hand and by themselves. */
export function useBackup(backups: Backups): Backup {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const say = (done: Result<string>): void => {
    setSaid(done.ok ? done.value : '');
    setProblem(done.ok ? '' : done.problem.message);
  };

  return {
    progress,
    said,
    problem,
    async backUp() {
      const own = new AbortController();
      running.current = own;
      say(ok(''));
      setProgress({ done: 0, total: 0 });
      const done = await backups.backUp(own.signal, (told) => {
        if (!own.signal.aborted) setProgress(told);
      });
      if (own.signal.aborted) return;
      setProgress(null);
      if (!done.ok) return say(done);
      if (done.value === null) return;
      const { count, damaged, name } = done.value;
      const rows = plural('backup_damaged_rows', damaged);
      say(
        ok(
          damaged > 0
            ? plural('backup_done_damaged', count, name, rows)
            : plural('backup_done', count, name),
        ),
      );
    },
    stop() {
      running.current?.abort();
      setProgress(null);
      say(ok(t('export_stopped')));
    },
    async choose(every) {
      // First of all: browsers ask the reader only in answer to a click.
      const allowed = every === 'never' ? ok(true) : await backups.ask();
      if (!allowed.ok) return say(allowed);
      const chosen = allowed.value ? every : 'never';
      const kept = await backups.change({ every: chosen, asked: backups.now().toISOString() });
      if (!kept.ok) return say(kept);
      if (allowed.value) return say(ok(t(written[chosen])));
      setSaid('');
      setProblem(t('backup_refused'));
    },
  };
}
