import type { ColumnMapping, ImportFormat } from '../../utils/clippings/import/index.ts';
import type { PackagedLanguage } from '../../utils/i18n/index.ts';
import type { Damaged, Kept, Takes } from '../../utils/model/kept.ts';

/** What the worker that reads a file is asked, in this order; see `ImportFile`. */
export type ImportRequest =
  | { ask: 'open'; file: File; language: PackagedLanguage }
  | { ask: 'table' }
  | { ask: 'read'; format: ImportFormat; mapping: ColumnMapping | undefined }
  | { ask: 'needs'; from: number }
  | { ask: 'learn'; kept: Kept[] }
  | { ask: 'learnDamaged'; there: Damaged[] }
  | { ask: 'plan' }
  | { ask: 'part'; from: number; takes: Takes };
