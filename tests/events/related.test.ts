import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import { createRelatedEvents, type RelatedEvents } from '../../utils/events/related.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';

/*
 * Short articles of our own, and the events that must, may and must not be shown with them. An
 * event that nobody listed counts against the precision, though it fails no test.
 */

type Case = { what: string; text: string; must: string[]; also: string[]; mustNot: string[] };
const cases: Case[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'cases.json'), 'utf8'),
);
const SHOWN = 8;

let analyser: Analyser;
let relatedEvents: RelatedEvents;
let eventIds: Set<string>;
const atThree: boolean[] = [];

beforeAll(async () => {
  const { entries, events } = await readKnowledge(
    path.resolve(import.meta.dirname, '../../public/knowledge'),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  relatedEvents = createRelatedEvents(events, (id) => byId.get(id));
  eventIds = new Set(events.map(({ id }) => id));
});

afterAll(() => {
  const right = atThree.filter(Boolean).length;
  console.log(
    `related events: precision at 3 is ${(right / atThree.length).toFixed(3)} (${right} of ${atThree.length} shown, ${cases.length} articles)`,
  );
});

async function eventsFor(text: string) {
  const mentions = await analyser.analyse([{ id: 1, text }], { language: 'en' });
  const page = [...new Set(mentions.map(({ entryId }) => entryId))];
  return relatedEvents({ page, near: [], published: '' }, SHOWN);
}

describe('events for an article', () => {
  test.each(cases)('$what', async ({ text, must, also, mustNot }) => {
    const shown = await eventsFor(text);
    const ids = shown.map(({ event }) => event.id);
    for (const id of ids.slice(0, 3)) atThree.push(must.includes(id) || also.includes(id));
    expect(
      must.filter((id) => !ids.includes(id)),
      `missing from ${ids.join(', ')}`,
    ).toEqual([]);
    expect(ids.filter((id) => mustNot.includes(id))).toEqual([]);
    if (must.length === 0 && also.length === 0) expect(ids).toEqual([]);
    for (const { reason } of shown) {
      expect(reason.about).toBeNull();
      expect(reason.shared).not.toEqual([]);
    }
  });

  test('the cases name events that exist', () => {
    const named = cases.flatMap(({ must, also, mustNot }) => [...must, ...also, ...mustNot]);
    expect(named.filter((id) => !eventIds.has(id))).toEqual([]);
  });
});
