/** When clippings are copied to a file in the downloads folder by themselves. */
export type BackupChoice = {
  every: 'never' | 'day' | 'week';
  /** When a backup file was last made, by itself or by hand: an ISO date-time, or empty. */
  last: string;
  /** When the reader last put the reminder off. */
  asked: string;
};

/** Nothing is written anywhere until the reader says so. */
export const usualBackups: BackupChoice = { every: 'never', last: '', asked: '' };

const DAY_MS = 86_400_000;
const REMINDER_DAYS = 30;
/** With fewer clippings nobody is reminded. */
const WORTH_IT = 10;

const daysSince = (moment: string, now: Date): number =>
  moment === '' ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(moment)) / DAY_MS;

/** Whether it is time to write a file: at the next change after a day, or a week. */
export const isBackupDue = ({ every, last }: BackupChoice, now: Date): boolean =>
  every !== 'never' && daysSince(last, now) >= (every === 'day' ? 1 : 7);

/** Whether the reader should be told that there is no recent copy outside the browser. */
export const isReminderDue = (choice: BackupChoice, count: number, now: Date): boolean =>
  count >= WORTH_IT &&
  daysSince(choice.last, now) >= REMINDER_DAYS &&
  daysSince(choice.asked, now) >= REMINDER_DAYS;

/** The name of a backup file of a day. */
export const backupName = (now: Date): string =>
  `attache-clippings-${now.toISOString().slice(0, 10)}.json`;
