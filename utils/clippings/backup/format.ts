import type { Clipping } from '../../model/clipping.ts';
import type { Damaged } from '../../model/kept.ts';

/*
 * A backup is one JSON object with a line for each clipping, so that a tool which compares texts, and a
 * person with an editor, find their way. The count and the checksum stand at the end, where they are known:
 *
 *   {"format":"attache-clippings","version":2,"exported":"2026-11-03T09:00:00.000Z",
 *   "clippings":[
 *   {…},
 *   {…}
 *   ],
 *   "damaged":[],
 *   "count":2,"checksum":"0123456789abcdef"}
 */

export const BACKUP_FORMAT = 'attache-clippings';
/** The version of the model of clippings; a file of an older one is lifted step by step. */
export const BACKUP_VERSION = 2;

/** A step that makes a clipping of one version one of the next: index n lifts version n + 1 to n + 2. */
export type Lift = (row: unknown) => unknown;

export type BackupProblem = {
  /** Which clipping of the file, counted from 0. */
  index: number;
  /** A half sentence: `note is missing`. */
  reason: string;
  row: unknown;
};

export type Backup = {
  /** The version in which the file was written. */
  version: number;
  /** When it was written: ISO 8601 date-time. */
  exported: string;
  clippings: Clipping[];
  /** Rows that were damaged when the backup was made, as they were. */
  damaged: Damaged[];
  /** What cannot be taken from the file; nothing of it is lost, each has its row. */
  problems: BackupProblem[];
  /** Whether nothing was changed since it was written, by its checksum; true where it has none. */
  intact: boolean;
};
