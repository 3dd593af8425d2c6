import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { openPage, shows, site } from './kit.ts';

/* What a reader sees, and may pass on, when reading an article came to nothing. The worker says so in its console. */

const held = { app: undefined as unknown as Attache, errors: [] as string[] };
beforeAll(async () => {
  held.app = await launchAttache();
});
afterAll(() => held.app?.close());

/** From now on no file can be read, as when the extension’s folder is damaged. */
async function damage(): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(() => {
    globalThis.fetch = (what) => Promise.reject(new TypeError(`${String(what)} cannot be read`));
  });
}

describe('an article that could not be read', () => {
  test('says so, and what went wrong can be copied, without an address unless the reader wants it', async () => {
    await damage();
    const address = `${site}/monde/secret.html`;
    const page = await openPage(
      held,
      '<html lang="fr"><title>x</title><p>L’Estonie a parlé de rançongiciels au Brésil.</p></html>',
      { address },
    );
    const popup = await held.app.openPopup(page);
    await shows(popup, 'The article could not be read');
    expect(await violationsInEveryLook(popup)).toEqual([]);
    await held.app.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${held.app.extensionId}`, [
        'clipboard-read',
        'clipboard-write',
      ]);
    const copied = async (): Promise<string> => {
      await popup.click('.copy-details .button');
      await shows(popup, 'Copied.');
      return popup.evaluate(() => navigator.clipboard.readText());
    };
    const without = await copied();
    expect(without).toMatch(/^Attaché \d+\.\d+\.\d+\nBrowser: .*Chrome.*\nPage: failed\n/);
    expect(without).toContain('fr.bin could not be read');
    expect(without).not.toMatch(/:\/\/|secret/);
    await popup.click('.copy-details input');
    expect(await copied()).toContain(`Address: ${address}`);
    expect(held.app.extensionErrors().join('\n')).toContain('analyse failed');
    expect(held.errors).toEqual([]);
    expect(held.app.extensionRequests()).toEqual([]);
  });
});
