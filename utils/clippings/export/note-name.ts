import { t } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { oneLine } from '../document/clean.ts';

/** 60 characters of at most four bytes leave room for the rest in the 255 bytes that file systems allow. */
const MOST_CHARACTERS = 60;

/**
 * Names for the notes of clippings: the title, and the beginning of the id, so that a note keeps its name at the
 * next export. No two names are alike, not even where capitals do not count.
 */
export function noteNames(): (clipping: Clipping) => string {
  const taken = new Set<string>();
  return (clipping) => {
    const id = clipping.id.replace(/[^A-Za-z0-9]/g, '').slice(0, 8);
    const start = `${safeName(clipping.citation.title)} ${id || 'clipping'}`;
    // The count of all names, not of this one's: no search however often a name comes back.
    const name = taken.has(start.toLowerCase()) ? `${start}-${taken.size + 1}` : start;
    taken.add(name.toLowerCase());
    return `${name}.md`;
  };
}

/**
 * Without what file systems or Obsidian's links forbid, and without a full stop at its beginning, which hides a
 * file. The id that follows keeps the name from being one that Windows reserves.
 */
function safeName(title: string): string {
  const letters = oneLine(title.slice(0, 1000))
    .replace(/[\\/:*?"<>|#^[\]%]+/g, ' ')
    .replace(/^[.\s]+/, '')
    .replace(/\s+/g, ' ');
  return [...letters].slice(0, MOST_CHARACTERS).join('').trim() || t('clipping');
}
