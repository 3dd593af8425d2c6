import type { Exclusion } from './exclusion.ts';
import type { Marking } from './marking.ts';

/** What of the reader's settings a page has to know to be marked: what holds on its own site, and no more. */
export type Choices = { marking: Marking; exclusions: Exclusion[] };
