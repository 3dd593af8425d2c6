import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { article, eventually, openPage, settled, shows, sure, useAttache } from './kit.ts';

/*
 * axe-core on our screens, light and dark. The card lies in a closed shadow root, where axe cannot
 * look: its names and roles are read from the browser's accessibility tree instead.
 */

const held = useAttache();

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const inScheme = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  test('popup with an article, an open entry, and search results', async () => {
    const page = await openPage(held, article);
    const popup = await held.app.openPopup(page);
    await inScheme(popup);
    await shows(popup, 'Estonia');
    await popup.click('.entry .name');
    await shows(popup, 'capital Tallinn');
    expect(await violations(popup)).toEqual([]);
    await popup.type('input', 'cyber');
    await shows(popup, 'cybersecurity');
    expect(await violations(popup)).toEqual([]);
  });

  test('popup where nothing can be read', async () => {
    const page = await held.app.openBlank();
    await page.goto('chrome://version');
    const popup = await held.app.openPopup(page);
    await inScheme(popup);
    await shows(popup, 'This page cannot be read');
    expect(await violations(popup)).toEqual([]);
  });

  test('options, with a rule and a site of its own', async () => {
    const { client } = await held.app.worker();
    await client.send('Runtime.evaluate', {
      expression: `chrome.storage.local.set({ 'not x.example EE estonia': { site: 'x.example', entryId: 'EE', name: 'Estonia', surface: 'estonia' }, 'marking@x.example.density': 'none' })`,
      awaitPromise: true,
    });
    const options = await held.app.openExtensionPage('options.html');
    await inScheme(options);
    await shows(options, 'Mark again');
    await shows(options, 'As elsewhere');
    expect(await violations(options)).toEqual([]);
  });

  test('library, empty and with clippings', async () => {
    const library = await held.app.openExtensionPage('library.html');
    await inScheme(library);
    await shows(library, 'Clippings');
    expect(await violations(library)).toEqual([]);
    const page = await openPage(held, article);
    await settled(held.app, page);
    const draft = sure(await held.app.askPage(page, 'quotePage'));
    sure(await held.app.askBackground('saveClipping', draft));
    await library.reload();
    await shows(library, 'Talks go on');
    expect(await violations(library)).toEqual([]);
  });

  test('the card has a name, a role and named controls', async () => {
    const page = await openPage(held, article);
    await inScheme(page);
    await settled(held.app, page);
    sure(await held.app.askPage(page, 'walk', 'next'));
    type Node = { role?: string; name?: string; children?: Node[] };
    const dialogIn = (node: Node | null): Node | null =>
      node?.role === 'dialog' ? node : ((node?.children ?? []).map(dialogIn).find(Boolean) ?? null);
    const tree = async () =>
      dialogIn((await page.accessibility.snapshot({ interestingOnly: false })) as Node);
    const dialog = await eventually(tree, (found) =>
      JSON.stringify(found ?? '').includes('member state'),
    );
    expect(dialog?.name).toBe('Estonia');
    const controls: string[] = [];
    const gather = (node: Node): void => {
      if (node.role === 'button') controls.push(node.name ?? '');
      for (const child of node.children ?? []) gather(child);
    };
    if (dialog) gather(dialog);
    expect(controls).toEqual(expect.arrayContaining(['Close', 'Save clipping']));
    expect(controls.every((name) => name !== '')).toBe(true);
  });
});
