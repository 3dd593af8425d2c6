import { type Analyser, createAnalyser } from '../../utils/analysis/analyse.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import { unpack } from '../../utils/analysis/packed.ts';
import { createRelatedEvents, type RelatedEvents } from '../../utils/events/related.ts';
import { language } from '../../utils/i18n/index.ts';
import { createFinder, type Finder } from '../../utils/knowledge/find.ts';
import { loadKnowledge } from '../../utils/knowledge/load.ts';
import { dictionaryFile } from './dictionary-file.ts';
import { loadGrammar } from './grammar.ts';

/**
 * Reads texts with the dictionaries that were compiled when the extension was built: a worker that
 * wakes for an article need not load all that is known of its entries.
 */
export const analyser: Analyser = createAnalyser(
  async (language) => unpack(await dictionaryFile(language)),
  loadGrammar,
);

/** What is derived from the knowledge once in a worker's life. */
export type Knowing = { finder: Finder; relatedEvents: RelatedEvents };

let knowing: Promise<Knowing> | null = null;

/** Loads the knowledge behind one promise; a failure is forgotten, so the next asks anew. */
export function know(): Promise<Knowing> {
  knowing ??= prepare().catch((error: unknown) => {
    knowing = null;
    throw error;
  });
  return knowing;
}

async function prepare(): Promise<Knowing> {
  const { entries, events } = await loadKnowledge();
  const finder = createFinder(entries, foldKey, language());
  return { finder, relatedEvents: createRelatedEvents(events, finder.summary) };
}
