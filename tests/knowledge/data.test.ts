import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../utils/knowledge/problem.ts';
import { type KnowledgeFile, knowledgeFiles } from '../../utils/knowledge/schema.ts';
import { validateKnowledge } from '../../utils/knowledge/validate.ts';
import type { Entry, State } from '../../utils/model/entry.ts';
import type { DiplomaticEvent } from '../../utils/model/event.ts';

const root = path.resolve(import.meta.dirname, '../..');
const texts = Object.fromEntries(
  knowledgeFiles.map((name) => [
    name,
    readFileSync(path.join(root, `public/knowledge/${name}.json`), 'utf8'),
  ]),
) as Record<KnowledgeFile, string>;
const rows = <T>(name: KnowledgeFile): T[] => JSON.parse(texts[name]);
const states = rows<State>('states');
const entries = (['states', 'organisations', 'platforms', 'terms'] as const).flatMap((name) =>
  rows<Entry>(name),
);
const events = rows<DiplomaticEvent>('events');

test('the shipped knowledge has no problem', () => {
  expect(validateKnowledge(texts).map(formatProblem)).toEqual([]);
});

describe('states', () => {
  const withStatus = (status: string) => states.filter(({ unStatus }) => unStatus === status);
  test('are the 193 members and the 2 observers of the United Nations, and others', () => {
    expect(withStatus('un-member')).toHaveLength(193);
    expect(withStatus('un-observer').map(({ id }) => id)).toEqual(['PS', 'VA']);
  });
  test('have a name in each of the six languages, and members a demonym', () => {
    for (const state of withStatus('un-member')) {
      for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
        const named = state.aliases.some(
          ({ lang, form }) => lang === language && form !== 'demonym',
        );
        expect(named, `${state.id} has no name in ${language}`).toBe(true);
      }
      const hasDemonym = state.aliases.some(({ form }) => form === 'demonym');
      expect(hasDemonym, `${state.id} has no demonym`).toBe(true);
    }
  });
  test('have no code of ISO 3166 among their names', () => {
    const codes = new Set(states.flatMap(({ iso2, iso3 }) => [iso2, iso3]));
    // These codes are what everybody writes.
    for (const usual of ['US', 'USA']) codes.delete(usual);
    for (const { id, aliases } of states) {
      expect(
        aliases.filter(({ text }) => codes.has(text)),
        id,
      ).toEqual([]);
    }
  });
  test('of disputed standing carry a note that says who holds what', () => {
    for (const id of ['TW', 'XK', 'PS', 'EH']) {
      const state = states.find((candidate) => candidate.id === id);
      expect(
        state?.notes.some(({ kind }) => kind === 'status'),
        id,
      ).toBe(true);
    }
  });
});

describe('words', () => {
  test('definitions and summaries are sentences of a readable length', () => {
    for (const { id, definition } of entries) expect(definition, id).toMatch(/^.{10,600}[.]$/s);
    for (const { id, summary } of events) expect(summary, id).toMatch(/^.{20,700}[.]$/s);
  });
  test('events lie between 1980 and today', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, date } of events) expect(date >= '1980' && date <= today, id).toBe(true);
  });
  test('every correction says what the essay says and what the record says', () => {
    const corrections = [...entries, ...events].flatMap(({ notes }) =>
      notes.filter(({ kind }) => kind === 'correction'),
    );
    expect(corrections.length).toBeGreaterThan(0);
    for (const { claim, text } of corrections) {
      expect(claim).toMatch(/^The essay says/);
      expect(text).not.toMatch(/^$|do not show/i);
    }
  });
});

const shared = path.resolve(root, '../shared/knowledge');
describe.skipIf(!existsSync(shared))(
  'against the drafts in ../shared (skipped where there are none)',
  () => {
    const draft = (name: string) =>
      JSON.parse(readFileSync(path.join(shared, `${name}.json`), 'utf8'));
    test.each(['organisations', 'platforms', 'terms', 'events'])(
      'every draft of %s is there',
      (name) => {
        const ids = new Set([...entries, ...events].map(({ id }) => id));
        expect((draft(name) as { id: string }[]).filter(({ id }) => !ids.has(id))).toEqual([]);
      },
    );
    test('every checked claim of the essay is noted where it belongs', () => {
      const noted = new Set(
        [...entries, ...events].flatMap(({ notes }) =>
          notes.map(({ text }) => text.replace(/’/g, "'")),
        ),
      );
      const claims = (draft('fact-check') as { id: string; corrected: string }[]).map((claim) => ({
        ...claim,
        // A word to the editors, not to the reader.
        corrected: claim.corrected.replace(' Do not show it as sourced.', ''),
      }));
      expect(
        claims
          .filter(({ corrected }) => !noted.has(corrected.replace(/’/g, "'")))
          .map(({ id }) => id),
      ).toEqual([]);
    });
  },
);
