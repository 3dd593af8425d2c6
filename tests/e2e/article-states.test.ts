import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { article, elsewhere, fixture, openPage, settled, shows, site, useAttache } from './kit.ts';

/* What popup and side panel show where there is no list, in every look. */

const held = useAttache();

async function popupOver(page: Page): Promise<Page> {
  const popup = await held.app.openPopup(page);
  popup.on('pageerror', (error) => held.errors.push(String(error)));
  return popup;
}

describe('there is no list', () => {
  /** Waits for a text, and looks at the screen with axe. */
  async function sound(popup: Page, text: string): Promise<void> {
    await shows(popup, text);
    expect(await violationsInEveryLook(popup)).toEqual([]);
  }

  test('no article: one button has it read', async () => {
    const page = await openPage(held, fixture('front-page.html'), { address: `${site}/` });
    await settled(held.app, page);
    const popup = await popupOver(page);
    await sound(popup, 'This does not look like an article');
    await popup.click('div.state .button');
    await popup.waitForSelector('.in-article .entry');
  });

  test('nothing found, and no text', async () => {
    const page = await openPage(held, '<html lang="en"><p>Nothing to see, move along.</p></html>');
    await settled(held.app, page);
    await sound(await popupOver(page), 'Nothing on this page is in the glossary.');
    const empty = await openPage(held, '<html lang="en"><title>x</title><img alt="x"></html>');
    await settled(held.app, empty);
    await sound(await popupOver(empty), 'There is no text on this page');
  });

  test('a PDF', async () => {
    const body = readFileSync(path.resolve(import.meta.dirname, '../pages/document.pdf'));
    const page = await openPage(held, new Uint8Array(body), {
      address: `${site}/document.pdf`,
      type: 'application/pdf',
    });
    await sound(await popupOver(page), 'This is a PDF.');
  });

  test('a language that is not read', async () => {
    const page = await openPage(
      held,
      '<html lang="fi"><p>Mitään ei löytynyt tältä sivulta.</p></html>',
    );
    await settled(held.app, page);
    await sound(await popupOver(page), 'This page is in Finnish.');
  });

  test('a page of the browser', async () => {
    const page = await held.app.openBlank();
    await page.goto('chrome://version');
    const popup = await popupOver(page);
    await sound(popup, 'This is a page of the browser itself');
    // There is nothing to save, and nothing that went wrong.
    expect(await popup.$('.actions, .copy-details')).toBeNull();
    await popup.type('.find', 'ransomware');
    await popup.waitForSelector('.in-glossary .entry');
  });

  test('not permitted', async () => {
    const page = await openPage(held, article, { address: `${elsewhere}/post` });
    const popup = await popupOver(page);
    await shows(popup, 'Estonia');
    held.app.server.serve('https://other.example/', article);
    await page.goto('https://other.example/');
    await popup.reload();
    await sound(popup, 'Not allowed here yet');
  });
});
