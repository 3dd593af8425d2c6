import type { BriefId } from '../../utils/model/brief.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';

/** What the page of briefs shows: all of them, one, or a new one of some clippings. */
export type Route =
  | { view: 'list' }
  | { view: 'brief'; id: BriefId }
  | { view: 'new'; ids: ClippingId[] };

/** Reads the fragment of an address, `#brief=<id>` or `#new=<id>,<id>…`; anything else leads to the list. */
export function routeOf(hash: string): Route {
  const [, name, rest = ''] = /^#(brief|new)=(.*)$/s.exec(hash) ?? [];
  const words = rest.split(',').map(decoded);
  if (name === 'new') return { view: 'new', ids: words.filter(Boolean) };
  const [id = ''] = words;
  return name === 'brief' && id !== '' ? { view: 'brief', id } : { view: 'list' };
}

export const hashOf = (id: BriefId): string => `#brief=${encodeURIComponent(id)}`;

/** A part of an address as it was meant; as it stands where nobody can tell. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
