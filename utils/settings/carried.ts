import { exclusionRow, isExclusion, isExclusionKey } from './exclusions.ts';
import { isValid, placeOf } from './fields.ts';

/*
 * The rows of the storage that a reader takes along to another browser: the choice of marks, everywhere and by
 * site, and what is not meant. Not clippings, briefs and drafts.
 */

/** Whether a key is one of these, by its form. */
export const isCarried = (key: string): boolean => /^marking[.@]/.test(key) || isExclusionKey(key);

/** Whether a value is sound under such a key. */
export function isSound(key: string, value: unknown): boolean {
  const place = placeOf(key);
  return place
    ? isValid[place.field](value)
    : isExclusion(value) && isExclusionKey(key) && exclusionRow(value) === key;
}
