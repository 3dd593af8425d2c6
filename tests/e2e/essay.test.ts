import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { cardShowing, openCard } from '../harness/card.ts';
import { paintedMarks, pointOf } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { openPage, settled, sure, useAttache } from './kit.ts';

/*
 * The essay that Attaché grew out of, where it is present beside the checkout: everything it names
 * that has an entry is marked in the right place.
 */

const shared = path.resolve(import.meta.dirname, '../../../shared');
const present = existsSync(path.join(shared, 'seed/essay.html'));

type Named = {
  kind: string;
  surface: string | null;
  canonical: string;
  line?: number;
};

/** Surfaces of the inventory that are not marked as such, each with the reason. */
const exceptions: Record<string, string> = {
  'US government > white-house':
    'The federal government has no entry; “US” is marked as the state.',
  'American government > white-house': 'As above: “American” is marked as the state.',
  'Chinese > CN (line 56)': '“study Chinese” names the language, as the inventory itself says.',
  'regulation > regulation': 'In other articles the bare word is rarely about the digital world.',
  'devices will be connected > iot': 'A clause, not a name; it would mislead in other articles.',
  'centralized > centralisation': 'The bare word is rarely about the internet.',
  'monitor events > surveillance': 'A phrase that means surveillance only here.',
  'email > email-term (line 64)': 'The label of a form below the article.',
  'hacked email account > email-term': 'Its parts are marked: “hacked” and “email account”.',
};

describe.skipIf(!present)('the essay (skipped where ../shared/seed is not present)', () => {
  const held = useAttache();
  const read = (name: string): string => readFileSync(path.join(shared, name), 'utf8');
  let reading: Reading;
  let page: Awaited<ReturnType<typeof openPage>>;
  let before = '';

  beforeAll(async () => {
    page = await openPage(held, read('seed/essay.html'));
    before = await serialiseDocument(page);
    reading = await settled(held.app, page);
  });

  test('the popup’s list is what is painted, and the document is as it was', async () => {
    expect(await paintedMarks(page)).toEqual(
      reading.mentions.map(({ kind, surface }) => ({ kind, text: surface })),
    );
    expect(await serialiseDocument(page)).toBe(before);
  });

  test('every surface of the inventory that has an entry is marked in its place', async () => {
    const { entries } = await readKnowledge(
      path.resolve(import.meta.dirname, '../../public/knowledge'),
    );
    const known = new Set(entries.map(({ id }) => id));
    const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
    const lines = read('seed/essay.txt').split('\n');
    const inventory: Named[] = JSON.parse(read('knowledge/seed-inventory.json'));
    const all = await analyser.analyse(
      lines.map((text, index) => ({ id: index + 1, text })),
      // The inventory names words that are off unless asked for.
      { language: 'en', basic: true },
    );
    const unexplained: string[] = [];
    const used = new Set<string>();
    for (const { surface: written, canonical, line } of inventory) {
      if (written === null || line === undefined || !known.has(canonical)) continue;
      // The sign of an account’s name is not marked with it.
      const surface = written.replace(/^@/, '');
      const text = lines[line - 1] ?? '';
      const mentions = all.filter(({ blockId }) => blockId === line);
      const places = [
        ...text.matchAll(new RegExp(surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi')),
      ];
      // The surface itself, or a longer name that contains it, of this entry or a narrower one.
      const isMarked = places.some(({ index }) =>
        mentions.some(({ start, end, entryId }) => {
          const contains = start <= index && index + surface.length <= end;
          const isWhole = start === index && end === index + surface.length;
          return contains && (entryId === canonical || !isWhole);
        }),
      );
      if (isMarked) continue;
      const names = [`${surface} > ${canonical}`, `${surface} > ${canonical} (line ${line})`];
      const excused = names.find((name) => name in exceptions);
      if (excused) used.add(excused);
      else unexplained.push(`${names[1]}`);
    }
    expect(unexplained).toEqual([]);
    expect(
      Object.keys(exceptions).filter((name) => !used.has(name)),
      'exceptions no longer needed',
    ).toEqual([]);
  });

  test('the command line’s analyser and the page agree on the mentions', async () => {
    const { entries } = await readKnowledge(
      path.resolve(import.meta.dirname, '../../public/knowledge'),
    );
    // The text repeats the title in a line that the page does not have.
    const lines = read('seed/essay.txt')
      .split('\n')
      .filter((line) => !line.startsWith('You are currently viewing'));
    const found = await createAnalyser(dictionariesOf(entries), loadGrammar).analyse(
      lines.map((text, id) => ({ id, text })),
      { language: 'en' },
    );
    const ofText = found.map(
      ({ blockId, start, end, entryId }) => `${lines[blockId]?.slice(start, end)} > ${entryId}`,
    );
    const ofPage = reading.mentions.map(({ surface, entryId }) => `${surface} > ${entryId}`);
    expect(ofText.sort()).toEqual(ofPage.sort());
  });

  test('what is contradicted is said where the essay’s words are looked up', async () => {
    for (const [surface, record] of [
      ['WikiLeaks', 'a US soldier'],
      ['NATO', 'the present body is the G7'],
      ['Uriminzokkiri', 'hijack of its Twitter and Flickr accounts'],
      ['Google Ideas', 'became Jigsaw in February 2016'],
    ] as const) {
      const { x, y } = await pointOf(page, surface);
      await page.mouse.click(x, y);
      const card = await cardShowing(page, 'The essay says');
      expect(card.text).toContain(record);
      await page.keyboard.press('Escape');
    }
    expect(await openCard(page)).toBeNull();
  });

  test('no shown text repeats a contradicted claim as fact', async () => {
    const { entries, events } = await readKnowledge(
      path.resolve(import.meta.dirname, '../../public/knowledge'),
    );
    const stated = [
      ...entries.map(({ id, definition }) => ({ id, text: definition })),
      ...events.map(({ id, summary, title }) => ({ id, text: `${title}. ${summary}` })),
    ];
    const claims = [
      /created the International Day of Diplomacy/,
      /digital age or cyberspace/i,
      /13 hours/,
      /90,000 followers/,
      /twenty-minute outage/,
      /protests began in Syria in 2012/i,
      /Foust/,
      /father/i,
    ];
    for (const claim of claims) {
      expect(
        stated.filter(({ text }) => claim.test(text)),
        String(claim),
      ).toEqual([]);
    }
  });

  test('the events of the essay are related to it', async () => {
    const ids = [...new Set(reading.mentions.map(({ entryId }) => entryId))];
    const events = sure(
      await held.app.askBackground('relatedToArticle', { page: ids, near: [], published: '' }),
    );
    expect(events.length).toBeGreaterThan(0);
    for (const { reason } of events) expect(reason.shared).not.toEqual([]);
  });
});
