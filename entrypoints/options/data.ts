import type { DataStore, FileStore, KeysStore } from '../../components/options/types.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n/index.ts';
import { background } from '../../utils/messaging/client.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { applyPlan, planSettings, undoPlan } from '../../utils/settings/file/apply.ts';
import { MOST_BYTES, readSettingsFile } from '../../utils/settings/file/read.ts';
import { readSettings, settingsToJson } from '../../utils/settings/file/write.ts';
import {
  forgetSite,
  hostMeant,
  knownSites,
  putBack,
  readSite,
} from '../../utils/settings/sites.ts';
import { countStored, watchStored } from '../../utils/settings/stored.ts';
import { backUpNow } from '../library/backup-now.ts';

const nothing = (): void => undefined;

/** What is stored, and its end. */
export const data: DataStore = {
  counts: { read: countStored, watch: watchStored },
  async facts() {
    const kept = await background.findClippings(anyClipping, 0, 0);
    if (!kept.ok) return kept;
    const trashed = await background.findClippings({ ...anyClipping, trash: true }, 0, 0);
    if (!trashed.ok) return trashed;
    const { usage } = await navigator.storage.estimate();
    return ok({
      clippings: kept.value.total,
      trashed: trashed.value.total,
      bytes: usage ?? null,
    });
  },
  openLibrary: (panel) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/library.html#panel=${panel}`) }),
  sites: knownSites,
  hostMeant,
  async lookAt(site) {
    const clippings = await background.clippingsOfSite(site);
    return clippings.ok ? ok({ ...(await readSite(site)), clippings: clippings.value }) : clippings;
  },
  async forget(site, clippings) {
    const trashed = await background.deleteClippings([...clippings]);
    return clippings.length === 0 || trashed.ok ? forgetSite(site) : trashed;
  },
  async remember(rows, clippings) {
    const back = await putBack(rows);
    return back.ok && clippings.length > 0 ? background.restoreClippings([...clippings]) : back;
  },
  backUp: () => backUpNow(new AbortController().signal, nothing),
  async erase() {
    const erased = await background.eraseEverything();
    if (!erased.ok) return erased;
    // What the background cannot reach: of this page, of other pages of ours, and rights that were asked for.
    localStorage.clear();
    sessionStorage.clear();
    await closeOthers();
    await giveUpRights();
    return ok(null);
  },
};

/** What is written in other pages of ours goes with them. */
async function closeOthers(): Promise<void> {
  const [own, pages] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ url: browser.runtime.getURL('*') }),
  ]);
  const others = pages.flatMap(({ id, url }) =>
    id === undefined || id === own?.id || !url || !isPage(url) ? [] : [id],
  );
  await browser.tabs.remove(others);
}

const isPage = (url: string): boolean => new URL(url).pathname.endsWith('.html');

/** Gives back what the reader has allowed since Attaché was installed. */
async function giveUpRights(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // The sites of the manifest are among them, each as the browser writes it: it refuses to give those back.
  await Promise.allSettled([
    browser.permissions.remove({ permissions: ['downloads'] as never }),
    ...origins.map((origin) => browser.permissions.remove({ origins: [origin] })),
  ]);
}

/** Settings as files. */
export const file: FileStore = {
  async save() {
    const now = new Date();
    const name = `attache-settings-${now.toISOString().slice(0, 10)}.json`;
    saveFile(name, settingsToJson(await readSettings(), now), 'application/json');
    return ok(null);
  },
  async read(chosen) {
    if (chosen.size > MOST_BYTES) return fail('invalid', t('settings_file_large'));
    return readSettingsFile(await chosen.text());
  },
  plan: planSettings,
  apply: applyPlan,
  undo: undoPlan,
};

/** Firefox can open its page for keys (since 137); the polyfill does not know of it. */
const openShortcutSettings: (() => Promise<void>) | undefined =
  browser.commands && Reflect.get(browser.commands, 'openShortcutSettings');
const isFirefox = browser.runtime.getURL('').startsWith('moz-');

export const keys: KeysStore = {
  // Firefox for Android has none.
  areThere: browser.commands !== undefined,
  async read() {
    const commands = await browser.commands.getAll();
    return commands.map(({ name, description, shortcut }) => ({
      id: name ?? '',
      words: description ?? '',
      keys: shortcut ?? '',
    }));
  },
  change: openShortcutSettings
    ? () => tried(() => openShortcutSettings())
    : isFirefox
      ? null
      : () => tried(() => browser.tabs.create({ url: 'chrome://extensions/shortcuts' })),
};

async function tried(act: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await act();
    return ok(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('unreachable', t('options_page_not_opened', reason));
  }
}
