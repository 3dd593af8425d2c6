import { render } from 'preact';
import { LibraryScreen } from '../../components/library/LibraryScreen.tsx';
import '../../components/library/library.css';
import '../../components/pictures/pictures.css';
import '../../components/transfer/transfer.css';
import type { BroughtBackNews } from '../../components/library/BroughtBackNote.tsx';
import type { Storage } from '../../components/library/StorageLine.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { browser } from '../../utils/browser.ts';
import { foundWords } from '../../utils/clippings/search/found-words.ts';
import { fragmentUrl } from '../../utils/clippings/text-fragment.ts';
import { background } from '../../utils/messaging/client.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import type { Result } from '../../utils/model/result.ts';
import { beginBrief } from '../../utils/settings/briefs.ts';
import {
  broughtBack,
  forgetBroughtBack,
  watchBroughtBack,
} from '../../utils/settings/brought-back.ts';
import { kept } from '../../utils/settings/storage.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import { transfer } from './transfer.ts';

const storage: Storage = {
  async look() {
    const [{ usage, quota }, isPersisted, isUnlimited] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
      browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    ]);
    // With this permission browsers drop nothing of an extension, whether or not they call it persistent.
    return { usage: usage ?? null, quota: quota ?? null, isKept: isPersisted || isUnlimited };
  },
};
const broughtBackNews: BroughtBackNews = {
  read: broughtBack,
  watch: watchBroughtBack,
  forget: () => kept(forgetBroughtBack),
};
/** Begins a brief and shows it in a tab of its own. */
async function makeBrief(ids: readonly ClippingId[]): Promise<Result<unknown>> {
  const begun = await beginBrief(ids);
  if (!begun.ok) return begun;
  await browser.tabs.create({ url: new URL(begun.value, location.origin).href });
  return begun;
}
const now = (): Date => new Date();

/** Draws the library into the page, or a place in it, wide or narrow as the page is. */
export function mountLibrary(screen = document.querySelector('#screen')): void {
  wearTheme(document);
  dressPage(document, 'clippings');
  if (screen) {
    render(
      <LibraryScreen
        background={background}
        linkTo={fragmentUrl}
        find={foundWords}
        saveJson={(name, parts) => saveFile(name, parts, 'application/json')}
        storage={storage}
        broughtBack={broughtBackNews}
        {...transfer}
        makeBrief={makeBrief}
        openBriefs={() => void browser.tabs.create({ url: browser.runtime.getURL('/brief.html') })}
        now={now}
      />,
      screen,
    );
  }
}
