import { afterEach, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { cardShowing, noticeShowing, openCard } from '../harness/card.ts';
import {
  article,
  elsewhere,
  eventually,
  openPage,
  selectText,
  settled,
  shows,
  sure,
  textOf,
  useAttache,
} from './kit.ts';

/* What is selected can be looked up, and what a card says can be taken along. */

const held = useAttache();
const page = article.replace(
  '</main>',
  `<p id="other">The <b>wassenaar arrangement</b> and <i>“the OEWG”</i> were <u>blue bananas</u>.</p></main>`,
);

const choose = async (what: 'menu' | 'command', id: string): Promise<void> => {
  const worker = await held.app.worker();
  await worker.evaluate(
    async (kind, name) => {
      type Dispatcher = { dispatch(...args: unknown[]): void };
      const api = Reflect.get(globalThis, 'chrome');
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const commands: Dispatcher = api.commands.onCommand;
      const menus: Dispatcher = api.contextMenus.onClicked;
      if (kind === 'command') commands.dispatch(name, tab);
      else menus.dispatch({ menuItemId: name }, tab);
    },
    what,
    id,
  );
};
afterEach(async () => {
  for (const open of await held.app.browser.pages()) {
    if (open.url().startsWith('https:')) await open.close();
  }
});

test.each(['menu', 'command'] as const)('a selected name opens its card, by %s', async (way) => {
  const on = await openPage(held, page);
  await settled(held.app, on);
  await selectText(on, '#other b');
  await choose(way, 'look-up');
  const card = await cardShowing(on, /Wassenaar Arrangement.*Why this/);
  await card.press('Why this?');
  await cardShowing(on, 'You looked up “wassenaar arrangement”.');
  await on.keyboard.press('Escape');
  await eventually(
    () => openCard(on),
    (open) => open === null,
  );
});

test('quotation marks and an article around a name do not matter', async () => {
  const on = await openPage(held, page);
  await settled(held.app, on);
  await selectText(on, '#other i');
  await choose('menu', 'look-up');
  await cardShowing(on, /Open-ended Working Group/i);
});

test('what the glossary does not have is said, and so is an empty selection', async () => {
  const on = await openPage(held, page);
  await settled(held.app, on);
  await selectText(on, '#other u');
  await choose('menu', 'look-up');
  await noticeShowing(on, '“blue bananas” is not in the glossary.');
  await on.evaluate(() => document.getSelection()?.removeAllRanges());
  await choose('command', 'look-up');
  await noticeShowing(on, 'Select a word or a name');
  expect(await openCard(on)).toBeNull();
});

test('a looked-up passage can be saved, and the definition copied with its sources', async () => {
  const on = await openPage(held, page);
  await settled(held.app, on);
  await held.app.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(on.url()).origin, ['clipboard-read']);
  await selectText(on, '#other b');
  await choose('menu', 'look-up');
  const card = await cardShowing(on, /Sources?/);
  await card.press('Copy');
  await cardShowing(on, 'Copied.');
  const copied = await on.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Wassenaar Arrangement\n[\s\S]+Sources:\n- .+[\s\S]+last checked on \d{4}/,
  );
  await card.press('Save clipping');
  await cardShowing(on, 'Saved to your clippings.');
  const [kept] = sure(await held.app.askBackground('findClippings', anyClipping, 0, 1)).clippings;
  expect(kept?.target.selector).toContainEqual(
    expect.objectContaining({ exact: 'wassenaar arrangement' }),
  );
});

test('the popup looks up what is selected', async () => {
  const on = await openPage(held, page);
  await settled(held.app, on);
  await selectText(on, '#other b');
  const popup = await held.app.openPopup(on);
  await shows(popup, 'Wassenaar Arrangement');
  expect(await popup.$eval('input', (field) => field.value)).toBe('wassenaar arrangement');
  expect(await textOf(popup)).not.toContain('ransomware');
});

test('walking to what was not looked at yet skips entries that a card has shown', async () => {
  const on = await openPage(held, article, { address: `${elsewhere}/walk.html` });
  const popup = await held.app.openPopup(on);
  await settled(held.app, on);
  await popup.close();
  const names = ['Estonia', 'Brazil', 'ransomware', 'United Nations', 'North Atlantic', 'YouTube'];
  for (const name of names) {
    sure(await held.app.askPage(on, 'walk', 'unseen'));
    await cardShowing(on, name);
  }
  const done = await held.app.askPage(on, 'walk', 'unseen');
  expect(done).toMatchObject({ ok: false });
  await noticeShowing(on, 'You have looked at all');
});
