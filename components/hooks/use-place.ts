import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Place, placeFromHash, placeToHash } from '../library/place.ts';

export type Go = (place: Place, how: 'push' | 'replace') => void;

/** Where the reader is, kept in the fragment of the page’s address: reloading and going back work. */
export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(() => placeFromHash(location.hash));
  useEffect(() => {
    const follow = (): void => setPlace(placeFromHash(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback<Go>((next, how) => {
    const address = `${location.pathname}${location.search}#${placeToHash(next)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setPlace(next);
  }, []);
  return [place, go];
}
