import type { Entry } from '../model/entry.ts';
import type { DiplomaticEvent } from '../model/event.ts';

/** All that Attaché knows. */
export type Knowledge = { entries: Entry[]; events: DiplomaticEvent[] };

/** The files of `public/knowledge`, without the ending, that hold entries. */
export const entryFiles = ['states', 'organisations', 'platforms', 'terms'] as const;

/** Puts the parsed files together. Their form was checked when the extension was built. */
export function assemble(entryLists: readonly Entry[][], events: DiplomaticEvent[]): Knowledge {
  return { entries: entryLists.flat(), events };
}
