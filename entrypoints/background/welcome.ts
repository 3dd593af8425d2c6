import { browser, type Runtime } from '../../utils/browser.ts';
import { isFeatureUpdate, noteNews, noteWelcome, wasWelcomed } from '../../utils/settings/news.ts';

/**
 * After an install: the welcome page, once. After an update that brings something new: a note in the popup, never
 * a tab. Must run synchronously at start.
 */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(async (details) => {
    if (details.reason === 'install') await welcome(details);
    if (details.reason === 'update') await noteUpdate(details.previousVersion ?? '');
  });
}

/** Whoever loads a build for a while, to work on it, knows it. */
async function welcome({ temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (temporary || (await wasWelcomed())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  await noteWelcome();
}

async function noteUpdate(previous: string): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (previous !== '' && isFeatureUpdate(previous, version)) await noteNews(version);
}
