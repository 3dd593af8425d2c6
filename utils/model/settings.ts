import type { Exclusion } from './exclusion.ts';
import type { Marking } from './marking.ts';

/* What the options show and change, besides the choice of marks itself. */

/** Rows of the extension's storage, by key. */
export type Rows = Record<string, unknown>;

/** A row of the storage that is damaged, whole or in part. */
export type DamagedSetting = {
  key: string;
  of: 'marking' | 'rule' | 'backups' | 'draft';
  /** What of a choice of marks: `density`, `kinds.state`; empty where it is the whole row. */
  names: string[];
  /** The site, or page, it holds on; empty where everywhere. */
  where: string;
  /** As it is stored. */
  value: unknown;
  /** What is left of it when it is repaired; undefined where nothing is. */
  repaired?: unknown;
};

/** All settings, as a file holds them. */
export type Settings = {
  marking: Partial<Marking>;
  /** Of each site what it may have a choice of its own for. */
  sites: { site: string; marking: Partial<Marking> }[];
  rules: Exclusion[];
  /** How often a backup file is written by itself; null where the file does not say. */
  backups: 'never' | 'day' | 'week' | null;
};

/** A change by settings from a file, to be shown before it is made. */
export type SettingChange =
  | { of: 'field'; field: keyof Marking; from: unknown; to: unknown }
  /** A site gets a choice of its own, or another. */
  | { of: 'site'; site: string; isNew: boolean }
  /** So many rules are added. */
  | { of: 'rules'; count: number }
  | { of: 'backups'; from: unknown; to: unknown };

export type SettingsPlan = {
  changes: SettingChange[];
  /** What is to be stored. */
  rows: Rows;
};
/** What was there before, so that it can be had again. */
export type SettingsUndo = { before: Rows; added: string[] };

/** What is stored about a site (host name), besides clippings. */
export type SiteData = {
  site: string;
  /** Whether it has a choice of marks of its own. */
  isOwn: boolean;
  rules: number;
  drafts: number;
};

/** How much lies in the extension's storage, besides clippings. */
export type StoredCounts = { briefs: number; drafts: number; rules: number; sites: number };

/** How it stands with keeping settings in step with the reader's other browsers. */
export type SyncState = {
  isOn: boolean;
  /** Whether there is a copy in the browser's account. */
  hasCopy: boolean;
  /** So many settings found no room in it. */
  left: number;
  /** What went wrong last, in words; else empty. */
  problem: string;
};
