import type { Grammar, WithGrammar } from '../../utils/analysis/rules/rule.ts';

const SCRIPT = '/grammar.js';
const own = globalThis as WithGrammar & {
  /** There in a service worker only; Firefox runs the background as a page. */
  importScripts?(...urls: string[]): void;
};

/**
 * A service worker may only import later what it has imported while it was installed. Must run
 * synchronously at start; costs nothing when the worker wakes.
 */
export function keepGrammarAtHand(): void {
  globalThis.addEventListener('install', () => own.importScripts?.(SCRIPT));
}

/** Loads compromise, at the first doubtful mention that asks for it: it takes a tenth of a second. */
export async function loadGrammar(): Promise<Grammar> {
  if (!own.attacheGrammar) {
    if (own.importScripts) own.importScripts(SCRIPT);
    // @ts-expect-error It is no module of ours: a file that the build lays beside this one.
    else await import('/grammar.js');
  }
  if (!own.attacheGrammar) throw new Error(`${SCRIPT} is damaged; reinstalling Attaché repairs it`);
  return own.attacheGrammar;
}
