import { type Analyser, createAnalyser } from '../../utils/analysis/analyse.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import { createRelatedEvents, type RelatedEvents } from '../../utils/events/related.ts';
import { createFinder, type Finder } from '../../utils/knowledge/find.ts';
import { loadKnowledge } from '../../utils/knowledge/load.ts';

/** What is derived from the knowledge once in a worker's life. */
export type Knowing = { analyser: Analyser; finder: Finder; relatedEvents: RelatedEvents };

let knowing: Promise<Knowing> | null = null;

/** Loads and compiles the knowledge behind one promise; a failure is forgotten, so the next asks anew. */
export function know(): Promise<Knowing> {
  knowing ??= prepare().catch((error: unknown) => {
    knowing = null;
    throw error;
  });
  return knowing;
}

async function prepare(): Promise<Knowing> {
  const { entries, events } = await loadKnowledge();
  const finder = createFinder(entries, foldKey);
  return {
    analyser: createAnalyser(entries),
    finder,
    relatedEvents: createRelatedEvents(events, finder.entry),
  };
}
