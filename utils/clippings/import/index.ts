export { type CsvPreview, previewCsv } from './any-csv.ts';
export { type ColumnMapping, guessMapping, type ImportField, importFields } from './columns.ts';
export { decodeFile } from './decode.ts';
export type { ImportProblem, ImportResult } from './foreign.ts';
export type { HandedOver } from './hand-over.ts';
export { type Asked, type ImportFile, type ImportOutline, openImportFile } from './import-file.ts';
export { type ImportPlan, type Kept, keptOf, type Match, planImport } from './plan.ts';
export { type ImportOptions, readImport } from './read-import.ts';
export { type ImportFormat, importFormats, recognise } from './recognise.ts';
