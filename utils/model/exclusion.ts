import type { EntryId } from './entry.ts';

/** “Not this here”: on one site, words written like this do not mean this entry. */
export type Exclusion = {
  /** Host name of the site. */
  site: string;
  entryId: EntryId;
  /** What the glossary calls the entry, for lists. */
  name: string;
  /** As the page writes it, in small letters, on one line. */
  surface: string;
};

/** How words are compared with the `surface` of an exclusion. */
export const excludedSurface = (written: string): string =>
  written
    .replace(/[\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** What an exclusion is known by on its site. */
export const exclusionKey = ({
  entryId,
  surface,
}: Pick<Exclusion, 'entryId' | 'surface'>): string => `${entryId} ${surface}`;
