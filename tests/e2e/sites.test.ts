import { expect, test } from 'vitest';
import { serialiseDocument } from '../harness/serialise.ts';
import { answerOn } from '../harness/site-permissions.ts';
import {
  elsewhere,
  eventually,
  openPage,
  selectText,
  settled,
  shows,
  sure,
  textOf,
} from './kit.ts';
import {
  added,
  allowHere,
  articleAt,
  bare,
  isAllowed,
  marked,
  press,
  runsFor,
  texts,
  useSites,
} from './sites-kit.ts';

/* “Always on this site”: exactly that origin, at once, and gone again at once. */

const held = useSites();
/** Each test has a site of its own: the browser remembers what it has once asked the reader. */
const hosts = ['one', 'two', 'three', 'four', 'five'].map((name) => `https://${name}.example`);
function newSite(): { origin: string; pattern: string; host: string } {
  const origin = hosts.shift();
  if (!origin) throw new Error('One more host is needed');
  return { origin, pattern: `${origin}/*`, host: new URL(origin).host };
}

test('is offered for a page that was read because the reader asked, and says what it asks for', async () => {
  const page = await articleAt(held, `${elsewhere}/one`);
  const popup = await held.app.openPopup(page);
  const shown = await shows(popup, 'Always on this site');
  expect(shown).toContain('Attaché reads blog.example only when you ask it to.');
  expect(shown).toContain('Attaché asks the browser for https://blog.example only.');
});

const frontPage = `<html lang="en"><title>News</title><ul>${'<li><a href="/1">Estonia and Brazil speak of ransomware in this headline</a></li>'.repeat(8)}</ul></html>`;

test('asks for this origin alone, and takes effect in open tabs without a reload', async () => {
  const { origin, pattern, host } = newSite();
  const unread = await articleAt(held, `${origin}/unread`);
  const front = await openPage(held, frontPage, { address: `${origin}/` });
  const other = await articleAt(held, `https://sub.${host}/`);
  const plain = await articleAt(held, `http://${host}/`);
  const page = await articleAt(held, `${origin}/one`);
  expect(await texts(unread)).toEqual([]);
  const popup = await allowHere(held, page, pattern);
  expect(await textOf(popup)).toContain(`Attaché reads articles on ${host} by itself.`);
  await marked(unread);
  expect(await added(held)).toEqual([{ origin: pattern }]);
  await runsFor(held, [pattern]);
  expect(await isAllowed(held, `https://sub.${host}/*`)).toBe(false);
  expect(await isAllowed(held, `http://${host}/*`)).toBe(false);
  // As on the list from the start, only what is an article is read.
  expect((await settled(held.app, front)).state).toBe('not-article');
  for (const away of [other, plain]) {
    await expect(held.app.askPage(away, 'reading', 0)).rejects.toThrow();
  }
  const later = await articleAt(held, `${origin}/later`);
  await marked(later);
});

test('what runs there runs as on the list from the start: the guard first, marks in shadow trees', async () => {
  const { origin, pattern } = newSite();
  const page = await articleAt(held, `${origin}/one`);
  await allowHere(held, page, pattern);
  const later = await openPage(
    held,
    `<html lang="en"><script>
      window.heard = [];
      addEventListener('keydown', ({ key }) => heard.push(key), true);
    </script><main><h1>Talks</h1><p>Estonia and Brazil spoke.</p></main></html>`,
    { address: `${origin}/keys` },
  );
  sure(await held.app.askPage(later, 'ask'));
  await settled(held.app, later);
  sure(await held.app.askPage(later, 'goTo', 0));
  await eventually(
    () => later.evaluate(() => document.activeElement?.localName ?? ''),
    (name) => name === 'attache-card',
  );
  await later.keyboard.press('ArrowDown');
  expect(await later.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('is in force while the worker sleeps, and after an update, when the browser forgets scripts', async () => {
  const { origin, pattern } = newSite();
  const page = await articleAt(held, `${origin}/one`);
  await allowHere(held, page, pattern);
  await held.app.killWorker();
  await marked(await articleAt(held, `${origin}/later`));
  await (await held.app.worker()).evaluate(async () => {
    const { scripting, runtime } = Reflect.get(globalThis, 'chrome');
    await scripting.unregisterContentScripts();
    runtime.onInstalled.dispatch({ reason: 'update' });
  });
  await runsFor(held, [pattern]);
  await marked(await articleAt(held, `${origin}/after`));
});

test('“Stop on this site” clears every open page of it, and nothing is left there', async () => {
  const { origin, pattern } = newSite();
  const page = await articleAt(held, `${origin}/one`);
  const before = await serialiseDocument(page);
  await allowHere(held, page, pattern);
  const other = await articleAt(held, `${origin}/two`);
  await marked(other);
  await selectText(other, '#second');
  sure(
    await held.app.askBackground(
      'saveClipping',
      sure(await held.app.askPage(other, 'quoteSelection')),
    ),
  );
  sure(await held.app.askClips(other, 'refresh'));
  expect(await other.evaluate(() => CSS.highlights.has('attache-clipping'))).toBe(true);

  const popup = await held.app.openPopup(page);
  await shows(popup, 'Stop on this site');
  const closed = new Promise((resolve) => popup.once('close', resolve));
  await press(popup, 'Stop on this site');
  await closed;
  await bare(page);
  await bare(other);
  expect(await serialiseDocument(page)).toBe(before);
  expect(await added(held)).toEqual([]);
  await runsFor(held, []);
  const later = await articleAt(held, `${origin}/later`);
  await expect(held.app.askPage(later, 'reading', 0)).rejects.toThrow();
});

test('what the reader takes back in the browser’s settings is left at once, with the worker asleep', async () => {
  const { origin, pattern, host } = newSite();
  const page = await articleAt(held, `${origin}/one`);
  await allowHere(held, page, pattern);
  const curated = await articleAt(held, 'https://www.reuters.com/one');
  await marked(curated);
  await held.app.killWorker();
  await held.reader.takeBack(pattern);
  await bare(page);
  await runsFor(held, []);
  await marked(curated);
  // It is noticed, said, and mended in one click; the page is read again without a reload.
  const popup = await held.app.openPopup(page);
  await shows(popup, `The browser does not let Attaché read ${host} by itself`);
  const asked = await answerOn(popup, held.reader);
  await press(popup, 'Always on this site');
  await shows(popup, 'Stop on this site');
  expect(asked).toEqual([[pattern]]);
  await runsFor(held, [pattern]);
  await marked(page);
});

test('of a host on the list with one folder, the rest can be added and removed', async () => {
  const page = await articleAt(held, 'https://www.gov.uk/news/talks');
  const folder = await articleAt(held, 'https://www.gov.uk/government/talks');
  await marked(folder);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Always on this site');
  await press(popup, 'Always on this site');
  await shows(popup, 'by itself.');
  const later = await articleAt(held, 'https://www.gov.uk/news/later');
  await marked(later);
  const again = await held.app.openPopup(later);
  await shows(again, 'Stop on this site');
  await press(again, 'Stop on this site');
  await bare(later);
  await marked(folder);
  await runsFor(held, []);
});
