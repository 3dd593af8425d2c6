import { beforeAll, describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { highlightsInFirefox, marksInFirefox } from '../harness/firefox-page.ts';
import {
  closePopupInFirefox,
  openPopupInFirefox,
  popupInFirefox,
  pressInPopupInFirefox,
} from '../harness/firefox-popup.ts';
import { markedInFirefox, openInFirefox, useFirefox } from './firefox-kit.ts';
import { article, eventually, fixture, site } from './kit.ts';

/* Sites that are added, taken back, and withheld, in Firefox, where the reader can take back any site. */

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  const all = [
    ...['Estonia', 'Brazil', 'ransomware', 'United Nations', 'NATO', 'YouTube', 'Estonia'],
  ];

  beforeAll(async () => {
    // The reader says yes: Firefox’s own question cannot be pressed by a script.
    await held.firefox.inBrowser(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`,
    );
  });
  /** Runs in the browser; `extension` and `origins` are at hand. */
  const inSettings = (body: string, origins: string[] = []): Promise<unknown> =>
    held.firefox.inBrowser(
      `const [origins] = args;
       const { extension } = WebExtensionPolicy.getByID('attache@attache-reader.org');
       const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       ${body}`,
      [origins],
    );
  const takeBack = (...origins: string[]): Promise<unknown> =>
    inSettings(
      'await ExtensionPermissions.remove(extension.id, { origins, permissions: [] }, extension);',
      origins,
    );
  const allowed = async (): Promise<string[]> =>
    (await inSettings(
      'return extension.allowedOrigins.patterns.map(({ pattern }) => pattern);',
    )) as string[];
  const sleep = (): Promise<unknown> => inSettings('await extension.terminateBackground();');
  const popupShows = (text: string): Promise<string> =>
    eventually(
      () => popupInFirefox(held.firefox),
      (shown) => shown.includes(text),
    );
  const bare = (): Promise<unknown> =>
    eventually(
      () => highlightsInFirefox(held.firefox),
      (names) => !names.some((name) => name.startsWith('attache')),
    );

  test('“Always on this site” asks for this origin, and holds for what is opened later', async () => {
    await openInFirefox(held, article, 'https://always.example/one');
    await openPopupInFirefox(held.firefox);
    await popupShows('Attaché asks the browser for https://always.example only.');
    await pressInPopupInFirefox(held.firefox, 'Always on this site');
    await popupShows('Stop on this site');
    await closePopupInFirefox(held.firefox);
    const origins = await allowed();
    expect(origins).toContain('https://always.example/*');
    expect(origins.filter((pattern) => /:\/\/\*\//.test(pattern))).toEqual([]);

    await openInFirefox(held, article, 'https://always.example/two');
    await markedInFirefox(held, all);
    await openInFirefox(held, article, 'https://sub.always.example/');
    await markedInFirefox(held, []);
  });

  test('there, marks are drawn in shadow trees as well', async () => {
    await openInFirefox(held, fixture('shadow.html'), 'https://always.example/shadow');
    await eventually(
      () => marksInFirefox(held.firefox),
      (marks) => marks.some(({ text }) => text === 'South Korea'),
    );
    const origin = await inSettings(
      `return [...extension.registeredContentScripts.values()].map(({ cssOrigin, jsPaths }) => [jsPaths.length, cssOrigin]);`,
    );
    expect(origin).toContainEqual([1, 'user']);
  });

  test('what is taken back in the settings is left, with the background asleep, and mended in one click', async () => {
    await openInFirefox(held, article, 'https://always.example/three');
    await markedInFirefox(held, all);
    await sleep();
    await takeBack('https://always.example/*');
    await bare();
    await openPopupInFirefox(held.firefox);
    await popupShows('The browser does not let Attaché read always.example by itself');
    await pressInPopupInFirefox(held.firefox, 'Always on this site');
    await popupShows('Stop on this site');
    await pressInPopupInFirefox(held.firefox, 'Stop on this site');
    await bare();
    expect(await allowed()).not.toContain('https://always.example/*');
    await openInFirefox(held, article, 'https://always.example/four');
    await markedInFirefox(held, []);
  });

  test('a site of the list that is not granted is noticed, explained and repaired', async () => {
    await openInFirefox(held, article, `${site}/one`);
    await markedInFirefox(held, all);
    await takeBack('https://*.reuters.com/*');
    await bare();
    await openInFirefox(held, article, `${site}/two`);
    await markedInFirefox(held, []);
    await openPopupInFirefox(held.firefox);
    const shown = await popupShows(
      'The browser does not let Attaché read www.reuters.com by itself',
    );
    expect(shown).toContain('Attaché asks the browser for https://www.reuters.com only.');
    await pressInPopupInFirefox(held.firefox, 'Always on this site');
    await eventually(
      () => popupInFirefox(held.firefox),
      (text) => text !== '' && !text.includes('does not let'),
    );
    await closePopupInFirefox(held.firefox);
    await openInFirefox(held, article, `${site}/three`);
    await markedInFirefox(held, all);
  });

  test('a folder of a host that is taken back is noticed as well', async () => {
    await openInFirefox(held, article, 'https://www.gov.uk/government/one');
    await markedInFirefox(held, all);
    await takeBack('https://www.gov.uk/government/*');
    await bare();
    await openPopupInFirefox(held.firefox);
    await popupShows('The browser does not let Attaché read www.gov.uk by itself');
    await closePopupInFirefox(held.firefox);
  });
});
