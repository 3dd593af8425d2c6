import type { Clipping, ClippingId } from '../../model/clipping.ts';
import type { Damaged, Kept, Takes } from '../../model/kept.ts';
import { ok, type Result } from '../../model/result.ts';
import { missingDamaged } from '../damaged-rows.ts';
import { lifts } from '../migrations/index.ts';
import { type CsvPreview, previewCsv } from './any-csv.ts';
import type { ColumnMapping } from './columns.ts';
import { decodeFile } from './decode.ts';
import type { ImportProblem } from './foreign.ts';
import { type HandedOver, partOf } from './hand-over.ts';
import { refuseOtherFiles } from './other-files.ts';
import { momentOf, planImport } from './plan.ts';
import { readImport } from './read-import.ts';
import { type ImportFormat, recognise } from './recognise.ts';

/** So many clippings are compared at once: a message must not grow too long. */
const PART = 500;
/** So many are shown. */
const SHOWN_PROBLEMS = 200;
const SHOWN_CLIPPINGS = 3;

/** What must be known of the library for a part of the file; `next` is where the next part begins. */
export type Asked = { ids: ClippingId[]; sources: string[]; next: number | null };

/** What an import would do. */
export type ImportOutline = {
  fresh: number;
  known: number;
  /** In the library with other content; of these, in its trash, and changed later in the file. */
  changed: number;
  trashed: number;
  newer: number;
  /** Damaged rows of a backup that the library has not set aside already. */
  damaged: number;
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
  /** What the library has set aside; to be told for a backup. */
  learnDamaged(there: readonly Damaged[]): void;
  plan(): ImportOutline;
  /** What is to come in, from an index on: new clippings, those that replace others, damaged rows. */
  part(from: number, takes: Takes): HandedOver;
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
  let damaged: readonly Damaged[] = [];
  let asked = new Set<string>();
  let existing = new Map<ClippingId, Kept>();
  /** Stands for the dates of what has none: it does not make it newer. */
  let undated = '';
  let fresh: Clipping[] = [];
  /** Those that could take the place of one in the library. */
  let taking: Record<Takes, Clipping[]> = { ours: [], newer: [], theirs: [] };

  return ok({
    format: recognise(name, text),
    table: () => previewCsv(text),
    read(format, mapping, now) {
      const read = readImport(text, format, { now, lift: lifts, ...(mapping ? { mapping } : {}) });
      if (!read.ok) return read;
      ({ clippings, problems, damaged = [] } = read.value);
      isCopy = format === 'backup';
      undated = now.toISOString();
      asked = new Set();
      existing = new Map();
      fresh = [];
      taking = { ours: [], newer: [], theirs: [] };
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
    learnDamaged(there) {
      damaged = missingDamaged(damaged, there);
    },
    plan() {
      const { known, changed, ...plan } = planImport(clippings, existing.values(), isCopy);
      fresh = plan.fresh;
      const there = ({ keptId }: { keptId: ClippingId }) => existing.get(keptId);
      const replacing = changed.filter((match) => there(match)?.isDeleted === false);
      const newer = replacing.filter(
        (match) =>
          match.clipping.modified !== undated &&
          momentOf(match.clipping) > (there(match)?.moment ?? 0),
      );
      taking = {
        ours: [],
        newer: newer.map(({ clipping }) => clipping),
        theirs: replacing.map(({ clipping }) => clipping),
      };
      return {
        fresh: fresh.length,
        known: known.length,
        changed: changed.length,
        trashed: changed.length - replacing.length,
        newer: newer.length,
        damaged: damaged.length,
        problems: problems.slice(0, SHOWN_PROBLEMS),
        problemCount: problems.length,
        first: fresh.slice(0, SHOWN_CLIPPINGS),
      };
    },
    part: (from, takes) => partOf([...fresh, ...taking[takes]], damaged, from),
  });
}
