import type { Kind } from './entry.ts';

/** Which mentions of an entry are marked on a page: each, or the first by section or page, or none. */
export const densities = ['every', 'first-in-section', 'first-on-page', 'none'] as const;
export type Density = (typeof densities)[number];

/** What the reader wants marked and listed, and how cards open. */
export type Marking = {
  /** For marks on the page; lists have every mention. */
  density: Density;
  kinds: Readonly<Record<Kind, boolean>>;
  /** Words for people and things of a state (“Estonian”). */
  demonyms: boolean;
  /** Capitals and palaces that stand for a government (“Washington said”). */
  metonyms: boolean;
  /** Words that every reader knows (“government”, “internet”). */
  basic: boolean;
  /** Whether a card opens where the pointer rests. */
  hover: boolean;
  /** Whether an open card brings a map of all mentions to the edge of the window. */
  map: boolean;
};

/** What is marked until the reader chooses. */
export const usualMarking: Marking = {
  density: 'every',
  kinds: { state: true, organisation: true, platform: true, term: true },
  demonyms: true,
  metonyms: true,
  basic: false,
  hover: false,
  map: true,
};
