import { type Analyser, createAnalyser } from '../../utils/analysis/analyse.ts';
import type { Dictionary } from '../../utils/analysis/dictionary.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import { createRelatedEvents, type RelatedEvents } from '../../utils/events/related.ts';
import { createFinder, type Finder } from '../../utils/knowledge/find.ts';
import { loadKnowledge, readPackaged } from '../../utils/knowledge/load.ts';
import { readLanguages } from '../../utils/model/languages.ts';
import { loadGrammar } from './grammar.ts';

// What the build wrote, the build may be trusted to have formed.
const dictionaryOf = (language: string) =>
  readPackaged(`dictionaries/${language}.json`) as Promise<Dictionary>;

/**
 * Most often the worker wakes because an article is to be read, most often in the reader's own
 * language: its dictionary is fetched while the rest of the background starts. A failure is told to
 * whoever asks for it.
 */
const [likely = ''] = navigator.language.split('-');
let fetched = readLanguages.has(likely) ? dictionaryOf(likely) : null;
fetched?.catch(() => {
  fetched = null;
});

/**
 * Reads texts with the dictionaries that were compiled when the extension was built: a worker that
 * wakes for an article need not load all that is known of its entries.
 */
export const analyser: Analyser = createAnalyser(
  (language) => (language === likely && fetched ? fetched : dictionaryOf(language)),
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
  const finder = createFinder(entries, foldKey);
  return { finder, relatedEvents: createRelatedEvents(events, finder.entry) };
}
