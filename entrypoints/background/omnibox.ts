import { entryAddress, searchAddress } from '../../components/glossary/place.ts';
import { browser } from '../../utils/browser.ts';
import { language, t } from '../../utils/i18n/index.ts';
import { type Entry, nameIn } from '../../utils/model/entry.ts';
import { know } from './knowing.ts';
import { plainSuggestion, styledSuggestion } from './suggestion.ts';

/* The address bar looks the glossary up: the keyword, a space, and a name in any of the six languages. */

const MOST_SUGGESTIONS = 8;

/** Registers what the address bar may wake the background for. Must run synchronously at start. */
export function listenToAddressBar(): void {
  // Firefox for Android has no such API.
  const omnibox: typeof browser.omnibox | undefined = browser.omnibox;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => sayDefault(t('omnibox_hint')));
  omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestionsFor(text).then(suggest, (error: unknown) => {
      console.error('Attaché: the address bar could not be answered', error);
      suggest([]);
    });
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void addressFor(text).then((address) => open(address, disposition));
  });
}

/** The styles of suggestions are Chromium's alone: Firefox shows the signs as they are. */
const describe = browser.runtime.getURL('/').startsWith('moz-extension:')
  ? plainSuggestion
  : styledSuggestion;

const shownName = (entry: Entry): string => nameIn(entry, language());
const described = (entry: Entry): string => describe({ name: shownName(entry), gist: entry.gist });

const sayDefault = (words: string): void =>
  browser.omnibox.setDefaultSuggestion({ description: describe({ name: words }) });

async function suggestionsFor(text: string): Promise<{ content: string; description: string }[]> {
  const { finder } = await know();
  const typed = text.trim();
  const only = one(finder.called(typed));
  // What is typed is the first line already; a second that says the same would be dropped.
  if (only) browser.omnibox.setDefaultSuggestion({ description: described(only) });
  else sayDefault(typed === '' ? t('omnibox_hint') : t('omnibox_search', typed));
  return finder
    .matches(typed, MOST_SUGGESTIONS + 1)
    .map(({ entry }) => entry)
    .filter((entry) => entry !== only)
    .slice(0, MOST_SUGGESTIONS)
    .map((entry) => ({
      // This comes to stand in the address bar: a name where it leads back to the entry, else the identifier.
      content: one(finder.called(shownName(entry))) === entry ? shownName(entry) : entry.id,
      description: described(entry),
    }));
}

/** Where a text leads: to the entry that is called so, if there is one, else to what is found for it. */
async function addressFor(text: string): Promise<string> {
  const { finder } = await know();
  const typed = text.trim();
  const entry = one(finder.called(typed)) ?? finder.entry(typed);
  return entry ? entryAddress(entry.id) : searchAddress(typed);
}

const one = (entries: readonly Entry[]): Entry | undefined =>
  entries.length === 1 ? entries[0] : undefined;

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

async function open(address: string, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL(address);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page of ours cannot stand in a private window: the browser opens it in an ordinary one.
  if (disposition === 'currentTab' && tab?.id !== undefined && !tab.incognito) {
    await browser.tabs.update(tab.id, { url });
  } else {
    await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
  }
}
