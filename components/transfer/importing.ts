import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { Damaged, Takes } from '../../utils/model/kept.ts';
import type { Result } from '../../utils/model/result.ts';
import type { Progress } from './gather.ts';

/** Of each field, the column that holds it, counted from 0. */
export type Mapping = Readonly<Record<string, number>>;

/** What a reader needs to see to say which column holds what. */
export type TableSample = {
  columns: string[];
  /** The first rows, as they are. */
  rows: string[][];
  count: number;
  /** What the columns seem to hold. */
  mapping: Mapping;
};

/** What an import would do; see `ImportOutline` in utils/clippings/import. */
export type Outline = {
  fresh: number;
  known: number;
  changed: number;
  trashed: number;
  newer: number;
  damaged: number;
  problems: { where: string; reason: string }[];
  problemCount: number;
  first: Clipping[];
};

/** One file on its way into the library, read outside the page's own thread. */
export type ImportSession = {
  /** Answers the format; null where it is none of those that are known. */
  open(file: File): Promise<Result<string | null>>;
  table(): Promise<Result<TableSample>>;
  /** What an import would do: `mapping` for tables. Told how much of the file was compared. */
  outline(
    format: string,
    mapping: Mapping | null,
    tell: (progress: Progress) => void,
  ): Promise<Result<Outline>>;
  /** What is to come in from an index on, clippings before damaged rows; nothing after the last. */
  part(from: number, takes: Takes): Promise<Result<{ clippings: Clipping[]; damaged: Damaged[] }>>;
  /** Ends it, whatever it is doing. */
  close(): void;
};

/** What clippings come in with. */
export type Importing = {
  background: Pick<
    Remote<BackgroundApi>,
    'stageImport' | 'stageDamaged' | 'importStaged' | 'undoImport'
  >;
  formats: readonly string[];
  /** What a column of a table may hold. */
  fields: readonly string[];
  start(): ImportSession;
  /** Does something that no other window may do meanwhile; fails where one does. */
  alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>>;
};
