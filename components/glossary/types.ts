import type { Entry, EntryId, EntrySummary } from '../../utils/model/entry.ts';
import type { DiplomaticEvent } from '../../utils/model/event.ts';
import type { Result } from '../../utils/model/result.ts';
import type { TermSheet } from '../../utils/model/term-sheet.ts';

/** All that is known, as the page of the glossary asks for it. */
export type Glossary = {
  entries: readonly Entry[];
  events: readonly DiplomaticEvent[];
  entry(id: EntryId): Entry | undefined;
  /** Who operates a platform, where that is another than itself; else empty. */
  operator(entry: Entry): string;
  related(id: EntryId): EntrySummary[];
  narrower(id: EntryId): EntrySummary[];
  /** The entries found, best first, each with the name that was found. */
  search(query: string): { entry: Entry; by: string }[];
  /** The M49 code of the region of a state; empty where there is none. */
  regionOf(id: EntryId): string;
  /** Makes spellings comparable: case, accents, hyphens. */
  fold(text: string): string;
};

/** What the page does beyond showing. */
export type GlossaryDeeds = {
  load(): Promise<Result<Glossary>>;
  copy(text: string): Promise<Result<null>>;
  /** Hands a term sheet over as a file. */
  save(sheet: TermSheet, format: SheetFormat): void;
};

export type SheetFormat = 'csv' | 'tbx';
