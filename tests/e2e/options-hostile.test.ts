import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventually, shows, sure, textOf, useAttache } from './kit.ts';
import { chooseFile, clearStorage, inWorker, openOptions, put, storedIn } from './options-kit.ts';

/*
 * Files and requests that are malformed, huge or hostile: each is refused with a reason, and nothing that is stored
 * changes. Many more files are tried in utils/settings/file/file.test.ts.
 */

const held = useAttache();
const own = { 'marking.density': 'none', 'marking.theme': 'light' };
beforeEach(async () => {
  await clearStorage(held);
  await put(held, own);
});

const clippings = async () => sure(await held.app.askBackground('rawRows', 0)).rows;

describe('files, as a reader chooses them', () => {
  test.each([
    ['', 'it is not JSON'],
    ['{"format":"attache-settings/1","marking":{"density":"no', 'it is not JSON'],
    ['{"format":"attache-settings/1","__proto__":{"polluted":1}}', '“__proto__”'],
    ['{"format":"attache-settings/1","marking":{"density":"<b>all</b>"}}', '“marking.density”'],
    ['{"format":"attache-settings/9"}', 'newer version'],
    ['{"format":"<img src=x onerror=alert(1)>"}', 'no file of Attaché’s settings'],
    [`{"format":"attache-settings/1","x":"${'x'.repeat(3_000_000)}"}`, 'too large'],
    [`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'Nothing was changed'],
    ['{"format":"attache-settings/1","\u202eevil":1}', 'evil'],
  ])('file %#', async (content, reason) => {
    const options = await openOptions(held, '#data');
    await chooseFile(options, content);
    await eventually(
      () =>
        options.$$eval('#settings-file [role=alert]', (all) => all.map((each) => each.textContent)),
      ([said]) => said?.includes(reason) === true && said.includes('Nothing was changed'),
    );
    expect(await storedIn(held)).toEqual(own);
    expect(await options.$$('#settings-file .preview')).toEqual([]);
    expect(await options.$$('#settings-file img, #settings-file b')).toEqual([]);
  });
});

/** Stands for a million letters, which are put in its place where the request is sent. */
const huge = 'HUGE';
/** So many requests are under way at once. */
const AT_ONCE = 25;

/** What a page of ours hears when it sends these to the background. */
async function answers(requests: unknown[]): Promise<unknown[]> {
  const page = await held.app.openExtensionPage('options.html');
  const found: unknown[] = [];
  for (let from = 0; from < requests.length; from += AT_ONCE) {
    const part = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((request) => {
            const sent = JSON.parse(request, (_, value) =>
              value === 'HUGE' ? 'x'.repeat(1_000_000) : value,
            );
            return Promise.race([
              Reflect.get(window, 'chrome').runtime.sendMessage(sent),
              new Promise((done) => setTimeout(done, 20_000, 'no answer')),
            ]);
          }),
        ),
      requests.slice(from, from + AT_ONCE).map((request) => JSON.stringify(request)),
    );
    found.push(...part);
  }
  await page.close();
  return found;
}

const methods = [
  'analyse',
  'describe',
  'explaining',
  'summaries',
  'relatedToArticle',
  'searchGlossary',
  'openTab',
  'askFrames',
  'pageOpened',
  'excludeHere',
  'saveClipping',
  'findClippings',
  'findClippingIds',
  'clippingFacets',
  'getClippings',
  'openingClipping',
  'clippingsOn',
  'changeClipping',
  'sortClippings',
  'deleteClippings',
  'restoreClippings',
  'emptyTrash',
  'keptLike',
  'stageImport',
  'undoImport',
  'rawRows',
  'restoreSnapshot',
  'clippingsOfSite',
];

/** Nothing is thrown inside (the kit hears that), and each answer is a refusal in words. */
function areRefused(found: unknown[], requests: unknown[]): void {
  for (const [at, answer] of found.entries()) {
    const what = JSON.stringify(requests[at]).slice(0, 200);
    expect(answer, what).toMatchObject({ ok: false, problem: { code: expect.any(String) } });
    const { problem } = answer as { problem: { code: string; message: string } };
    expect(problem.code, what).not.toBe('unexpected');
    expect(problem.message.length, what).toBeLessThan(400);
    expect(problem.message, what).not.toMatch(/undefined|not a function|TypeError|Cannot read/);
  }
}

describe('requests to the background', () => {
  test('methods that there are not, and names that every object has', async () => {
    const names = [
      '',
      'x',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'valueOf',
      huge,
      'analyse ',
      '‮evil',
    ];
    const requests: unknown[] = names.map((method) => ({ to: 'background', method, args: [] }));
    for (const malformed of [
      {},
      { method: 7 },
      { method: 'analyse' },
      { method: 'analyse', args: {} },
      { method: null, args: [] },
    ]) {
      requests.push({ to: 'background', ...malformed });
    }
    areRefused(await answers(requests), requests);
  });

  test('every method with too little, too much and the wrong things: over two hundred', async () => {
    const wrong = [
      [],
      [null],
      [7, 7, 7],
      [{}, {}],
      [[{}], [], 'x'],
      [{ length: 3 }, true],
      [[null, 1, { __proto__: null }], null, null],
      [huge, huge],
      [{ frameIds: ['0'], method: 'eraseEverything', args: [] }],
    ];
    const requests = methods.flatMap((method) =>
      wrong.map((args) => ({ to: 'background', method, args })),
    );
    expect(requests.length).toBeGreaterThan(200);
    const before = await clippings();
    areRefused(await answers(requests), requests);
    expect(await clippings()).toEqual(before);
    expect(await storedIn(held)).toEqual(own);
    expect(await storedIn(held, 'session')).toEqual({});
  });

  test('generated requests: always an answer, and nothing stored', async () => {
    const requests = fc.sample(
      fc.record({
        to: fc.constant('background'),
        method: fc.constantFrom(...methods),
        args: fc.array(
          fc.oneof(
            fc.jsonValue({ maxDepth: 3 }),
            fc.constantFrom('', 'EE', '__proto__', [], ['__proto__', 'constructor'], { text: '' }),
          ),
          { maxLength: 4 },
        ),
      }),
      { numRuns: 200, seed: 7 },
    );
    const found = await answers(requests);
    for (const [at, answer] of found.entries()) {
      const what = JSON.stringify(requests[at]);
      expect(answer, what).toMatchObject({ ok: expect.any(Boolean) });
      if (!(answer as { ok: boolean }).ok) areRefused([answer], [requests[at]]);
    }
    expect(await clippings()).toEqual([]);
    expect(await storedIn(held)).toEqual(own);
  });

  test('a change of a clipping may change nothing else of it', async () => {
    const requests = [
      { to: 'background', method: 'changeClipping', args: ['a', { id: 'b' }] },
      { to: 'background', method: 'changeClipping', args: ['a', { created: '2020' }] },
      { to: 'background', method: 'changeClipping', args: ['a', { note: 7 }] },
    ];
    areRefused(await answers(requests), requests);
  });

  test('messages that are no requests get no answer, and do no harm', async () => {
    for (const message of ['"x"', '7', 'null', '[]', '{"to":"nobody"}', '{"to":{"length":1}}']) {
      const page = await held.app.openExtensionPage('options.html');
      const said = await page.evaluate(
        (text) =>
          Reflect.get(window, 'chrome')
            .runtime.sendMessage(JSON.parse(text))
            .then(
              (answer: unknown) => answer ?? 'nothing',
              () => 'nothing',
            ),
        message,
      );
      expect(said, message).toBe('nothing');
      await page.close();
    }
    const options = await openOptions(held);
    await shows(options, 'Marks');
    expect(await textOf(options)).not.toContain('went wrong');
    expect(await inWorker<string>(held, 'typeof Object.prototype.polluted')).toBe('undefined');
  });
});
