import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, placeOf } from './place.ts';

/** Where the reader is, from where they came, and how often they have moved by a link or through the history. */
export type Whereabouts = { place: Place; before: Place | null; moves: number };
export type Go = (place: Place, how: 'push' | 'replace') => void;

/** The place in the fragment of the address: links, reloading and going back work. */
export function useGlossaryPlace(): [Whereabouts, Go] {
  const [where, setWhere] = useState<Whereabouts>(() => ({
    place: placeOf(location.hash),
    before: null,
    moves: 0,
  }));
  useEffect(() => {
    const follow = (): void =>
      setWhere(({ place, moves }) => ({
        place: placeOf(location.hash),
        before: place,
        moves: moves + 1,
      }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // Neither fires `hashchange`: what is typed moves neither the focus nor the page.
  const go = useCallback<Go>((place, how) => {
    if (how === 'push') history.pushState(null, '', hashOf(place));
    else history.replaceState(null, '', hashOf(place));
    setWhere(({ place: before, moves }) => ({ place, before, moves }));
  }, []);
  return [where, go];
}
