import { browser } from '../../utils/browser.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import { tellFrames } from '../../utils/messaging/tabs.ts';
import type { Handlers } from '../../utils/messaging/wire.ts';
import { fail, ok } from '../../utils/model/result.ts';
import { addExclusion, isExclusionKey, readExclusions } from '../../utils/settings/exclusions.ts';
import { placeOf } from '../../utils/settings/fields.ts';
import { readMarking } from '../../utils/settings/marking.ts';
import { isSame } from '../../utils/settings/same.ts';

/*
 * The reader's choice of marks, for scripts on pages: these cannot read the extension's storage. They ask for what
 * holds on their own site, and are told when to ask again.
 */

// Nobody sees these: our scripts on pages ask for nothing else.
const notOwn = fail('invalid', 'A page can leave out a word on its own site only.');
const tooLong = fail('invalid', 'No word and no name is as long as this.');
/** No name in the glossary, and no word on a page that is taken for one, is longer. */
const LONGEST = 300;

/**
 * The host name of a page, or of the page that wrote it, by its address or origin: as the page itself finds it out
 * (`siteOf` in utils/page/describing.ts); empty for a file.
 */
export function hostOf(page: string): string {
  if (!URL.canParse(page)) return '';
  const { hostname, origin } = new URL(page);
  return hostname || (URL.canParse(origin) ? new URL(origin).hostname : '');
}

/** Pages of our own have none to tell: the sample is read by the same script as every page. */
const siteOfAsker = (page: string | undefined): string =>
  hostOf(page ?? browser.runtime.getURL('/'));

export const choiceHandlers: Pick<Handlers<BackgroundApi>, 'choicesHere' | 'excludeHere'> = {
  async choicesHere({ page }) {
    const site = siteOfAsker(page);
    const [{ marking }, exclusions] = await Promise.all([readMarking(site), readExclusions(site)]);
    return ok({ marking, exclusions });
  },

  async excludeHere({ site, entryId, name, surface }, { page }) {
    if (site !== siteOfAsker(page)) return notOwn;
    if ([entryId, name, surface].some((text) => text.length > LONGEST)) return tooLong;
    return addExclusion({ site, entryId, name, surface });
  },
};

/**
 * Has every page ask again when the choice of marks has changed, from whatever screen, or by another browser of the
 * reader's. Must run synchronously at start: a change wakes the background.
 */
export function tellPagesOfChoices(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isMeant = ([key, { oldValue, newValue }]: (typeof all)[number]): boolean =>
      (placeOf(key) !== null || isExclusionKey(key)) && !isSame(oldValue, newValue);
    const all = Object.entries(changes);
    if (area === 'local' && all.some(isMeant)) void tellAll();
  });
}

/** Which tabs show a page of ours, and of which site, is not ours to know. */
async function tellAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellFrames(id, 'choicesChanged')));
}
