import type { Kind } from './entry.ts';
import type { ArticleLanguage } from './languages.ts';

/** Which mentions of an entry are marked on a page: each, or the first by section or page, or none. */
export const densities = ['every', 'first-in-section', 'first-on-page', 'none'] as const;
export type Density = (typeof densities)[number];

/** How the extension's own pages and cards look: light, dark, or as the system does. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** What CSS calls each (`color-scheme`); the tokens follow it (components/ui/tokens.css). */
export const schemeOf = (theme: Theme): string => (theme === 'system' ? 'light dark' : theme);

/** What the reader wants marked and listed, and how cards open and look. */
export type Marking = {
  /** For marks on the page; lists have every mention. */
  density: Density;
  kinds: Readonly<Record<Kind, boolean>>;
  /** In which languages articles are marked at all. */
  languages: Readonly<Record<ArticleLanguage, boolean>>;
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
  theme: Theme;
};

/** What is marked until the reader chooses. */
export const usualMarking: Marking = {
  density: 'every',
  kinds: { state: true, organisation: true, platform: true, term: true },
  languages: { ar: true, en: true, es: true, fr: true, ru: true, zh: true },
  demonyms: true,
  metonyms: true,
  basic: false,
  hover: false,
  map: true,
  theme: 'system',
};

/** The languages in which articles are not marked. */
export const languagesOff = ({ languages }: Pick<Marking, 'languages'>): string[] =>
  Object.entries(languages).flatMap(([language, isOn]) => (isOn ? [] : [language]));
