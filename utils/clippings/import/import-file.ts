import type { Clipping, ClippingId } from '../../model/clipping.ts';
import type { Kept } from '../../model/kept.ts';
import { ok, type Result } from '../../model/result.ts';
import { lifts } from '../migrations/index.ts';
import { type CsvPreview, previewCsv } from './any-csv.ts';
import type { ColumnMapping } from './columns.ts';
import { decodeFile } from './decode.ts';
import type { ImportProblem } from './foreign.ts';
import { refuseOtherFiles } from './other-files.ts';
import { type ImportPlan, planImport } from './plan.ts';
import { readImport } from './read-import.ts';
import { type ImportFormat, recognise } from './recognise.ts';

/** So many clippings, or UTF-16 units of text, are handed over at once: a message must not grow too long. */
const PART = 500;
const PART_LENGTH = 4_000_000;
/** So many are shown. */
const SHOWN_PROBLEMS = 200;
const SHOWN_CLIPPINGS = 3;

/** What must be known of the library for a part of the file; `next` is where the next part begins. */
export type Asked = { ids: ClippingId[]; sources: string[]; next: number | null };

/** What an import would do. */
export type ImportOutline = {
  fresh: number;
  known: number;
  /** In the library with other content, and of these, in its trash. */
  changed: number;
  trashed: number;
  /** The first ones, and how many there are. */
  problems: ImportProblem[];
  problemCount: number;
  /** The first of the new ones. */
  first: Clipping[];
};

/** A file on its way into the library. Its methods are called in this order; `read` may be called anew. */
export type ImportFile = {
  /** Null where it is none of those that are known. */
  format: ImportFormat | null;
  table(): Result<CsvPreview>;
  /** Reads it as a format, and answers how many clippings there are. `now` stands for missing dates. */
  read(format: ImportFormat, mapping: ColumnMapping | undefined, now: Date): Result<number>;
  /** What to ask the library for, from a clipping on; not what was learnt already. */
  asks(from: number): Asked;
  learn(kept: readonly Kept[]): void;
  plan(): ImportOutline;
  /** The new clippings from an index on; none where all were handed over. */
  part(from: number): Clipping[];
};

/** Opens a file by its name and bytes. Fails (`invalid`) where it is no text that could be imported. */
export function openImportFile(name: string, bytes: Uint8Array): Result<ImportFile> {
  const refused = refuseOtherFiles(bytes);
  if (!refused.ok) return refused;
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  let isCopy = false;
  let clippings: Clipping[] = [];
  let problems: ImportProblem[] = [];
  let asked = new Set<string>();
  let existing = new Map<ClippingId, Kept>();
  let plan: ImportPlan | null = null;

  return ok({
    format: recognise(name, text),
    table: () => previewCsv(text),
    read(format, mapping, now) {
      const read = readImport(text, format, { now, lift: lifts, ...(mapping ? { mapping } : {}) });
      if (!read.ok) return read;
      ({ clippings, problems } = read.value);
      isCopy = format === 'backup';
      asked = new Set();
      existing = new Map();
      plan = null;
      return ok(clippings.length);
    },
    asks(from) {
      const part = clippings.slice(from, from + PART);
      const pages = new Set(part.map(({ target }) => target.source));
      const sources = [...pages].filter((source) => !asked.has(source));
      for (const source of sources) asked.add(source);
      const end = from + part.length;
      return {
        ids: part.map(({ id }) => id).filter((id) => !existing.has(id)),
        sources,
        next: end < clippings.length ? end : null,
      };
    },
    learn(kept) {
      for (const each of kept) existing.set(each.id, each);
    },
    plan() {
      plan = planImport(clippings, existing.values(), isCopy);
      const { fresh, known, changed } = plan;
      return {
        fresh: fresh.length,
        known: known.length,
        changed: changed.length,
        trashed: changed.filter(({ keptId }) => existing.get(keptId)?.isDeleted).length,
        problems: problems.slice(0, SHOWN_PROBLEMS),
        problemCount: problems.length,
        first: fresh.slice(0, SHOWN_CLIPPINGS),
      };
    },
    part(from) {
      const part: Clipping[] = [];
      let length = 0;
      for (const clipping of plan?.fresh.slice(from, from + PART) ?? []) {
        length += lengthOf(clipping);
        if (part.length > 0 && length > PART_LENGTH) break;
        part.push(clipping);
      }
      return part;
    },
  });
}

/** About how long a clipping is; only its texts are ever long. */
const lengthOf = ({ text, paragraph, note, target }: Clipping): number =>
  text.length + paragraph.length + note.length + JSON.stringify(target).length;
