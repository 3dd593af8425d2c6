import type { Grammar } from './rules/rule.ts';

/** Loads compromise where modules can be imported on demand, as in Node. */
export const loadGrammar = (): Promise<Grammar> => import('./grammar.ts');
