import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { BackupChoice } from '../../utils/model/backups.ts';
import type { Result } from '../../utils/model/result.ts';
import type { Progress } from './gather.ts';

/** A backup file that was written: how many clippings, and how many rows that could not be read. */
export type BackedUp = { count: number; damaged: number; name: string };

/** What copies of clippings are made with. */
export type Backups = {
  background: Pick<
    Remote<BackgroundApi>,
    'snapshots' | 'takeSnapshot' | 'restoreSnapshot' | 'undoImport'
  >;
  /** The reader's choice, told of every change from any screen. */
  read(): Promise<BackupChoice>;
  watch(signal: AbortSignal, listener: (choice: BackupChoice) => void): void;
  change(change: Partial<BackupChoice>): Promise<Result<null>>;
  /** Asks for the right to write files by itself; to be called in a click. Answers whether it is given. */
  ask(): Promise<Result<boolean>>;
  /** Whether that right is given. */
  isAllowed(): Promise<boolean>;
  /** Hands a file with everything to the browser as a download, and notes that. Null where it was stopped. */
  backUp(signal: AbortSignal, tell: (progress: Progress) => void): Promise<Result<BackedUp | null>>;
  /** Bytes that this extension has stored; null where the browser does not say. */
  used(): Promise<number | null>;
  /** Does something that no other window may do meanwhile; fails where one does. */
  alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>>;
  now(): Date;
};
