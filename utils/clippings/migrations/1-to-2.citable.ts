import { addressOf } from '../../model/address.ts';
import type { Clipping } from '../../model/clipping.ts';
import { asVersion1 } from './version-1.ts';

/**
 * A clipping of the second version says where each field of its citation came from, holds its paragraph, the
 * address it was read at, its own language, tags and a collection. What an old one does not know stays empty.
 * Null for what was no clipping in the first version.
 */
export function makeCitable(row: unknown): Clipping | null {
  const old = asVersion1(row);
  if (!old) return null;
  const { title, author, issued, accessed, URL, DOI, language, type } = old.citation;
  const container = old.citation['container-title'];
  return {
    scope: old.scope,
    target: { source: addressOf(old.target.source), selector: old.target.selector },
    read: addressOf(URL),
    paragraph: '',
    text: '',
    citation: {
      ...{ type, title, author, 'container-title': container, publisher: '', issued, accessed },
      ...{ URL, DOI, language },
    },
    origins: {},
    language,
    direction: old.direction,
    mentions: old.mentions,
    note: old.note,
    tags: [],
    collection: '',
    id: old.id,
    created: old.created,
    modified: old.modified,
    deleted: old.deleted,
  };
}
