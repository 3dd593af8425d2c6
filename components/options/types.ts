import type { Exclusion } from '../../utils/model/exclusion.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Result } from '../../utils/model/result.ts';
import type {
  DamagedSetting,
  Rows,
  Settings,
  SettingsPlan,
  SettingsUndo,
  SiteData,
  StoredCounts,
  SyncState,
} from '../../utils/model/settings.ts';
import type { MarkingStore } from '../popup/MarkingMenu.tsx';

/** Something kept: read once, and told of every change from any screen, until the signal aborts. */
export type Kept<T> = {
  read(): Promise<T>;
  watch(signal: AbortSignal, listener: (value: T) => void): void;
};

export type OwnMarking = { site: string; marking: Marking };

/** A command of the extension: its id, what the browser calls it, and its keys; empty where it has none. */
export type Command = { id: string; words: string; keys: string };

export type KeysStore = {
  /** Whether the browser has keys for extensions at all. */
  areThere: boolean;
  read(): Promise<Command[]>;
  /** Opens the browser's own page on which keys are changed; null where it has none that can be opened. */
  change: (() => Promise<Result<null>>) | null;
};

/** What is stored in all: numbers of clippings, and bytes where the browser tells. */
export type StoredFacts = {
  clippings: number;
  trashed: number;
  /** All that the extension has stored. */
  bytes: number | null;
};

export type DataStore = {
  counts: Kept<StoredCounts>;
  facts(): Promise<Result<StoredFacts>>;
  /** Opens the library, where its backups or its import are. */
  openLibrary(panel: 'backups' | 'import'): void;
  /** The sites about which something is stored. */
  sites(): Promise<string[]>;
  /** The host name that a reader means by an address or a name; empty where it is none. */
  hostMeant(written: string): string;
  /** What is stored about a site, and the clippings made there. */
  lookAt(site: string): Promise<Result<SiteData & { clippings: string[] }>>;
  /** Removes what is stored about a site and, if asked, moves these clippings to the trash. */
  forget(site: string, clippings: readonly string[]): Promise<Result<Rows>>;
  remember(rows: Rows, clippings: readonly string[]): Promise<Result<null>>;
  /** Hands over a file with all clippings. */
  backUp(): Promise<Result<unknown>>;
  erase(): Promise<Result<null>>;
};

export type FileStore = {
  /** Hands over a file with all settings. */
  save(): Promise<Result<null>>;
  /** Reads a file, and says what it would change. */
  read(file: File): Promise<Result<Settings>>;
  plan(settings: Settings): Promise<SettingsPlan>;
  apply(plan: SettingsPlan): Promise<Result<SettingsUndo>>;
  undo(undo: SettingsUndo): Promise<Result<null>>;
};

export type SyncStore = Kept<SyncState> & {
  change(isOn: boolean): Promise<Result<null>>;
  /** Tries anew. */
  now(): Promise<Result<null>>;
  removeCopy(): Promise<Result<null>>;
};

/** All that the options show and change. */
export type OptionsStore = {
  marking: MarkingStore;
  choice: Kept<Marking>;
  own: Kept<OwnMarking[]>;
  rules: Kept<Exclusion[]> & {
    include(exclusion: Exclusion): Promise<Result<null>>;
    exclude(exclusion: Exclusion): Promise<Result<null>>;
    /** The rules as a file for the reader. */
    save(exclusions: readonly Exclusion[]): void;
  };
  damage: Kept<DamagedSetting[]> & { repair(keys: readonly string[]): Promise<Result<null>> };
  keys: KeysStore;
  data: DataStore;
  file: FileStore;
  sync: SyncStore;
  /** The version of the extension. */
  version: string;
};

/** What was done and how it is taken back. */
export type Done = { said: string; undo(): Promise<Result<null>> };

/** Says how something went. Answers whether it went well. */
export type Say = (result: Result<unknown>) => boolean;
