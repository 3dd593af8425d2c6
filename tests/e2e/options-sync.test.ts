import { beforeEach, expect, test } from 'vitest';
import { article, eventually, openPage, settled, shows, textOf, useAttache } from './kit.ts';
import {
  clearStorage,
  inWorker,
  marked,
  openOptions,
  press,
  put,
  storedIn,
  tick,
  untilMarked,
  untilStored,
} from './options-kit.ts';

/* Settings in step with other browsers, through the browser’s own storage for that. */

const held = useAttache();
beforeEach(() => clearStorage(held));
const label = 'Keep my settings in step through the browser’s own account';

const copy = async (): Promise<string> => JSON.stringify(await storedIn(held, 'sync'));
const untilCopied = (holds: (text: string) => boolean): Promise<string> => eventually(copy, holds);

/** What another browser does to the same account: the item of the setting, changed later than anything here. */
const elsewhere = (key: string, value: unknown): Promise<void> =>
  inWorker(
    held,
    `chrome.storage.sync.get(null).then((items) => {
      const [name, item] = Object.entries(items).find(([, each]) => ${JSON.stringify(key)} in each);
      return chrome.storage.sync.set({ [name]: { ...item, [${JSON.stringify(key)}]: [Date.now() + 1000, ${JSON.stringify(value)}] } });
    })`,
  );

test('off until it is turned on; then a change goes to the account, and one from there holds on open pages', async () => {
  await put(held, {
    'marking.density': 'first-on-page',
    'unsaved https://a.example/': {
      note: 'secret',
      tags: [],
      collection: '',
      at: '2026-11-02T00:00:00Z',
    },
  });
  const options = await openOptions(held, '#data');
  expect(await copy()).toBe('{}');
  await tick(options, label);
  const carried = await untilCopied((text) => text.includes('first-on-page'));
  expect(carried).not.toContain('secret');
  await shows(options, 'What was changed last holds');

  const page = await openPage(held, article);
  await settled(held.app, page);
  expect(await marked(page)).toContain('Estonia');
  await elsewhere('marking.density', 'none');
  await untilMarked(page, (texts) => texts.length === 0);
  await eventually(
    () => options.$eval('.marking select', (select) => (select as HTMLSelectElement).value),
    (value) => value === 'none',
  );
  await options.bringToFront();
  await tick(options, 'Dark');
  await untilCopied((text) => text.includes('"dark"'));
});

test('it goes on after the background was stopped', async () => {
  const options = await openOptions(held, '#data');
  await tick(options, label);
  await tick(options, 'Dark');
  await untilCopied((text) => text.includes('"dark"'));
  await held.app.killWorker();
  await tick(options, 'Light');
  await untilCopied((text) => text.includes('"light"'));
});

test('turned off, settings stay, and the copy is offered to be removed', async () => {
  const options = await openOptions(held, '#data');
  await tick(options, 'Dark');
  await tick(options, label);
  await untilCopied((text) => text.includes('"dark"'));
  await tick(options, label);
  await shows(options, 'there is still a copy of settings');
  await tick(options, 'Light');
  await untilStored(held, (rows) => rows['marking.theme'] === 'light');
  expect(await copy()).toContain('"dark"');
  await press(options, 'Remove the copy from the account');
  await untilCopied((text) => text === '{}');
  await eventually(
    () => textOf(options),
    (text) => !text.includes('there is still a copy'),
  );
  expect((await storedIn(held))['marking.theme']).toBe('light');
});

test('more than the browser carries: what fits is carried, and the page says so', async () => {
  const rules = Object.fromEntries(
    Array.from({ length: 1200 }, (_, n) => [
      `not www.reuters.com EE word ${n}`,
      { site: 'www.reuters.com', entryId: 'EE', name: 'Estonia', surface: `word ${n}` },
    ]),
  );
  await put(held, { ...rules, 'marking.density': 'none' });
  const options = await openOptions(held, '#data');
  await tick(options, label);
  await shows(options, /There is more than the browser carries: \d+ rules stay/);
  expect(await copy()).toContain('"none"');
  expect(Object.keys(await storedIn(held)).filter((key) => key.startsWith('not '))).toHaveLength(
    1200,
  );
});

test('anything in the account is survived', async () => {
  await put(
    held,
    {
      'attache-1-0': 7,
      'attache-1-1': { 'marking.density': ['x', 1] },
      'attache-1-2': { __x: [1, 2, 3] },
      other: 'kept',
    },
    'sync',
  );
  await put(held, { 'marking.density': 'none' });
  const options = await openOptions(held, '#data');
  await tick(options, label);
  await untilCopied((text) => text.includes('"none"'));
  expect(await storedIn(held, 'sync')).toMatchObject({ other: 'kept' });
  expect((await storedIn(held))['marking.density']).toBe('none');
});
