import { expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { article, eventually, fixture, openPage, pause, settled, useAttache } from './kit.ts';

/* Pages that change while they are read. */

const held = useAttache();
type Heard = {
  runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
};
type Page = Awaited<ReturnType<typeof openPage>>;
const texts = async (page: Page) => (await paintedMarks(page)).map(({ text }) => text);
const marked = (page: Page, expected: string[]) =>
  eventually(
    () => texts(page),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
const start = ['Estonia', 'Brazil', 'ransomware', 'United Nations', 'NATO', 'YouTube', 'Estonia'];

async function opened() {
  const page = await openPage(held, article);
  await settled(held.app, page);
  await marked(page, start);
  return page;
}

test('a paragraph that is added is marked, and only it is analysed', async () => {
  const page = await opened();
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Kenya answered.</p>');
  });
  await marked(page, [...start, 'Kenya']);
});

test('a paragraph that comes later is read in the light of those before', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><main><h1>Fair</h1><p>Lebanon, Pennsylvania, held its fair, as Kenya saw.</p></main></html>',
  );
  await settled(held.app, page);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>In Lebanon it rained. Brazil was told.</p>');
  });
  await marked(page, ['Kenya', 'Brazil']);
});

test('text that is edited in place is marked anew', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const text = document.querySelector('#first')?.firstChild;
    if (text) text.nodeValue = 'Nothing but Peru here.';
  });
  await marked(page, ['Peru', 'NATO', 'YouTube', 'Estonia']);
});

test('words put together from pieces are found once they are whole', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const p = document.createElement('p');
    p.append('cyber');
    document.querySelector('main')?.append(p);
    setTimeout(() => p.append('space'), 150);
  });
  await marked(page, [...start, 'cyberspace']);
});

test('an inline element that goes away joins what it parted', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><p id="p">Sierra <code>x</code>Leone</p></html>',
  );
  await settled(held.app, page);
  expect(await texts(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('code')?.remove());
  await marked(page, ['Sierra Leone']);
});

test('what is removed is no longer listed', async () => {
  const page = await opened();
  await page.evaluate(() => document.querySelector('#first')?.remove());
  const reading = await eventually(
    async () => settled(held.app, page),
    ({ mentions }) => mentions.length === 3,
  );
  expect(reading.mentions.map(({ surface }) => surface)).toEqual(['NATO', 'YouTube', 'Estonia']);
});

test('in-app navigation: the new article is read, its address and headline too', async () => {
  const page = await opened();
  await page.evaluate(() => {
    history.pushState({}, '', '/second');
    document.title = 'Second';
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<h1>Second</h1><p>India and Facebook.</p>';
  });
  await marked(page, ['India', 'Facebook']);
  const { metadata } = await settled(held.app, page);
  expect(metadata.url).toMatch(/\/second$/);
  expect(metadata.headline).toBe('Second');
});

test('a page that replaces its body while it is read is read to the end', async () => {
  const many = Array.from({ length: 4000 }, (_, i) => `<p>Paragraph ${i} about Chile.</p>`).join(
    '',
  );
  const page = await openPage(
    held,
    `<html lang="en"><body>${many}<script>
      let n = 0;
      const again = () => { const body = document.createElement('body'); body.innerHTML = '<p>Japan ' + n + '</p>' + document.body.innerHTML.slice(0, 200000); document.documentElement.replaceChild(body, document.body); if (++n < 5) setTimeout(again, 40); else document.body.innerHTML = '<p>At last Norway.</p>'; };
      again();
    </script></body></html>`,
  );
  await marked(page, ['Norway']);
});

test('a page that writes itself anew is read anew', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const html = document.createElement('html');
    html.lang = 'en';
    html.innerHTML = '<head></head><body><p>Iceland remains.</p></body>';
    document.replaceChild(html, document.documentElement);
  });
  await marked(page, ['Iceland']);
});

test('a page that clears the marks gets them back when it changes', async () => {
  const page = await opened();
  await page.evaluate(() => CSS.highlights.clear());
  expect(await texts(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('p'));
  });
  await marked(page, start);
});

test('text in an open shadow root that comes later is marked', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Ghana</p>';
    document.querySelector('main')?.append(host);
    setTimeout(() => host.shadowRoot?.querySelector('p')?.append(' and Mexico'), 200);
  });
  await marked(page, [...start, 'Ghana', 'Mexico']);
});

test('a page that never stops changing is followed all the same', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><body><p id="clock">0</p><div id="log"></div><script>
      setInterval(() => { clock.firstChild.nodeValue = String(Date.now()); }, 5);
    </script></body></html>`,
  );
  await pause(300);
  await page.evaluate(() => {
    document.querySelector('#log')?.insertAdjacentHTML('beforeend', '<p>Cuba</p>');
  });
  await marked(page, ['Cuba']);
});

test('a page that adds text without rest is read now and then, and all of it in the end', async () => {
  const worker = await held.app.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as never as { chrome: Heard };
    const times: number[] = [];
    Reflect.set(globalThis, 'analysed', times);
    chrome.runtime.onMessage.addListener((message) => {
      if (JSON.stringify(message).includes('Peru answered.')) times.push(Date.now());
    });
  });
  const page = await openPage(
    held,
    '<html lang="en"><main><h1>Live</h1><p>Norway spoke.</p></main></html>',
  );
  await settled(held.app, page);
  await page.evaluate(async () => {
    for (let number = 0; number < 80; number++) {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Peru answered.</p>');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  const times = await worker.evaluate(() => Reflect.get(globalThis, 'analysed') as number[]);
  // After the first few times, which come at once.
  const waits = times.slice(5).map((time, at) => time - (times[at + 4] ?? 0));
  expect(waits.length).toBeGreaterThan(1);
  expect(Math.min(...waits)).toBeGreaterThan(500);
  await marked(page, ['Norway', ...Array.from({ length: 80 }, () => 'Peru')]);
});

test('text in a folded part is listed when it is unfolded', async () => {
  const page = await openPage(held, fixture('closed.html'));
  const listed = async () => (await settled(held.app, page)).mentions.map(({ surface }) => surface);
  const before = await listed();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const after = await listed();
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.filter((surface) => !before.includes(surface))).not.toEqual([]);
});

test('a page is read to the end though the worker is killed again and again', async () => {
  const paragraph = `<p>${'The quick brown fox jumps over the lazy dog. '.repeat(20)}Estonia.</p>`;
  const page = await openPage(held, `<html lang="en">${paragraph.repeat(3000)}</html>`);
  for (let i = 0; i < 8; i++) {
    await held.app.killWorker();
    await pause(120);
  }
  const { state, mentions } = await settled(held.app, page);
  expect(state).toBe('ready');
  expect(mentions).toHaveLength(3000);
});
