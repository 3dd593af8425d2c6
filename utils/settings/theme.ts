import { schemeOf, type Theme, usualMarking } from '../model/marking.ts';
import { readMarking, watchMarking } from './marking.ts';

/*
 * How our own pages look. The choice lies with the choice of marks; so that a page has its colours before it is
 * first drawn, it lies in the page's own `localStorage` as well, which can be read at once.
 */

const KEY = 'theme';

/**
 * Gives a page the look that the reader has chosen, and another when that changes. Until storage answers, and
 * where it is refused, the page looks as it did last (entrypoints/theme).
 */
export function wearTheme(page: Document): void {
  const wear = (theme: Theme): void => {
    // Nothing is left behind where nothing was chosen, nor after all was erased.
    if (theme === usualMarking.theme) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
    page.documentElement.style.colorScheme = schemeOf(theme);
  };
  watchMarking(new AbortController().signal, '', ({ theme }) => wear(theme));
  // The screen itself says what is wrong with the storage.
  void readMarking().then(
    ({ marking }) => wear(marking.theme),
    () => undefined,
  );
}
