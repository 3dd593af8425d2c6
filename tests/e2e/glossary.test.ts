import { describe, expect, test } from 'vitest';
import { choose, find, focused, glossaryAt, hashOf, namesOf, press } from './glossary-kit.ts';
import { eventually, shows, textOf, useAttache } from './kit.ts';

/* The page of the glossary: the list, finding, and the page of an entry. */

const held = useAttache();

describe('the list', () => {
  test('holds all entries from A to Z, and letters lead down', async () => {
    const page = await glossaryAt(held);
    await shows(page, '1,239 entries');
    const names = await namesOf(page);
    expect(names).toHaveLength(1239);
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(names).toEqual(names.toSorted(compare));
    expect(names.indexOf('Åland Islands')).toBeLessThan(names.indexOf('Albania'));
    await press(page, 'S');
    await eventually(
      () => focused(page),
      (text) => text === 'S',
    );
    await eventually(
      () => page.$eval('#letter-S', (heading) => heading.getBoundingClientRect().top),
      (top) => top >= 0 && top < 120,
    );
    expect(await hashOf(page)).toBe('');
  });

  test('is narrowed by kind, type, category and region, and the address says so', async () => {
    const page = await glossaryAt(held);
    await press(page, 'Organisations 323');
    await choose(page, 'Type', 'UN process');
    await shows(page, 'UN Open-ended Working Group on ICT security');
    expect(await hashOf(page)).toBe('#kind=organisation&sort=un-process');
    expect((await namesOf(page)).length).toBeLessThan(40);

    await press(page, 'States and territories 260');
    await choose(page, 'Region', 'Northern Europe');
    const northern = await eventually(
      () => namesOf(page),
      (names) => names.length < 30,
    );
    expect(northern).toContain('Estonia');
    expect(northern).not.toContain('Georgia');
    await choose(page, 'Region', 'Not in the UN list of regions');
    await eventually(
      () => namesOf(page),
      (names) => names.includes('Kosovo'),
    );

    await press(page, 'Terms 471');
    await choose(page, 'Category', 'Norms and law');
    await shows(page, 'due diligence');
    await page.reload();
    await shows(page, 'due diligence');
    expect(await textOf(page)).not.toContain('ransomware');
  });
});

describe('finding', () => {
  test.each([
    ['oewg', 'UN Open-ended Working Group on ICT security'],
    ['РГОС', 'UN Open-ended Working Group on ICT security'],
    ['ESTONIA', 'Estonia'],
    ['estonian', 'Estonia'],
    ['Эстония', 'Estonia'],
    ['爱沙尼亚', 'Estonia'],
    ['استونيا', 'Estonia'],
    ['etats unis', 'United States'],
    ['rançongiciel', 'ransomware'],
    ['x', 'X'],
    ['chad', 'Chad'],
  ])('%s finds %s first', async (query, name) => {
    const page = await glossaryAt(held);
    await find(page, query);
    await eventually(
      () => namesOf(page),
      ([first, ...more]) => first === name && more.length < 1238,
    );
    expect(await hashOf(page)).toBe(`#find=${query}`);
    await page.close();
  });

  test('says by which name an entry was found', async () => {
    const page = await glossaryAt(held, '#find=РГОС');
    expect(await page.$eval('.entries .by', (by) => by.textContent)).toBe('РГОС');
  });

  test('what is not there is said, with a way out', async () => {
    const page = await glossaryAt(held);
    await find(page, 'blue bananas');
    await shows(page, 'Nothing is called “blue bananas”');
    await press(page, 'Show all entries');
    await shows(page, '1,239 entries');
    expect(await page.$eval('.head input', (input) => (input as HTMLInputElement).value)).toBe('');
  });

  test('a kind that hides what was found can be taken away', async () => {
    const page = await glossaryAt(held, '#kind=platform&find=estonia');
    await shows(page, 'Nothing is called “estonia”');
    await press(page, 'Look among all kinds');
    await shows(page, 'Estonia');
  });
});

describe('an entry', () => {
  test('has a page: names in six languages, what it is, links, events, sources', async () => {
    const page = await glossaryAt(held, '#entry=oewg');
    const text = await textOf(page);
    for (const part of [
      'UN Open-ended Working Group on ICT security',
      'UN process · seat: United States · since 2019',
      'The General Assembly set up a first group',
      'Groupe de travail à composition non limitée',
      'Grupo de Trabajo de Composición Abierta',
      'Рабочая группа открытого состава',
      '不限成员名额工作组',
      'الفريق العامل المفتوح العضوية',
      'OEWG',
      'Resolution 75/240',
      'Last checked',
      'Global Mechanism on ICT security',
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.title()).toBe('UN Open-ended Working Group on ICT security – Attaché');
    expect(await focused(page)).toBe('UN Open-ended Working Group on ICT security');
    const [first] = await page.$$('.event .title');
    await first?.click();
    await shows(page, 'Who and what takes part');
  });

  test('a state’s organisations name it as a member', async () => {
    const page = await glossaryAt(held, '#entry=nato');
    await shows(page, '32 members among the states');
    await press(page, 'Estonia', 'link');
    await shows(page, 'Эстония');
    await press(page, 'North Atlantic Treaty Organization', 'link');
    await shows(page, '32 members among the states');
  });

  test('a missing name is said to be missing', async () => {
    const page = await glossaryAt(held, '#entry=afripol');
    expect(await textOf(page)).toContain('No equivalent known');
  });

  test('broader and narrower terms lead to one another', async () => {
    const page = await glossaryAt(held, '#entry=ransomware');
    const broader = await page.waitForSelector('.links a');
    const name = await broader?.evaluate((link) => link.textContent ?? '');
    await broader?.click();
    await eventually(
      () => focused(page),
      (text) => text === name,
    );
    await press(page, 'ransomware', 'link');
    await eventually(
      () => focused(page),
      (text) => text === 'ransomware',
    );
  });

  test('going back leads to the list as it was, and to the entry in it', async () => {
    const page = await glossaryAt(held, '#kind=term');
    await press(page, 'Z');
    await page.locator('a[href="#entry=zero-trust"]').click();
    await eventually(
      () => focused(page),
      (text) => text === 'zero trust',
    );
    await page.waitForSelector('.entry-page');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForSelector('.entries');
    await eventually(
      () => focused(page),
      (text) => text === 'zero trust',
    );
    await eventually(
      () =>
        page.evaluate(() => {
          const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          return top > 0 && bottom < innerHeight;
        }),
      (isSeen) => isSeen,
    );
    await page.goForward();
    await page.waitForSelector('.entry-page');
    expect(await page.title()).toBe('zero trust – Attaché');
  });

  test('one that is not there is said, and so is a broken address', async () => {
    const page = await glossaryAt(held, '#entry=blue-bananas');
    await shows(page, '“blue-bananas” is not in the glossary');
    await press(page, 'Show all entries', 'link');
    await shows(page, '1,239 entries');
  });

  test('is copied with its sources', async () => {
    const page = await glossaryAt(held, '#entry=oewg');
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
    await press(page, 'Copy with sources');
    await shows(page, 'Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^UN Open-ended Working Group on ICT security\n[\s\S]+Sources:\n- [\s\S]+last checked on \d{4}/,
    );
  });
});

test('knowledge that cannot be read is said, and tried again', async () => {
  const page = await held.app.openBlank();
  const { extensionId } = held.app;
  await page.setRequestInterception(true);
  let isBroken = true;
  page.on('request', (request) => {
    const isKnowledge = request.url().endsWith('/knowledge/terms.json');
    void (isKnowledge && isBroken
      ? request.respond({ status: 200, body: '{ not JSON' })
      : request.continue());
  });
  await page.goto(`chrome-extension://${extensionId}/glossary.html`);
  await shows(page, 'knowledge/terms.json could not be read');
  isBroken = false;
  await press(page, 'Try again');
  await shows(page, '1,239 entries');
});
