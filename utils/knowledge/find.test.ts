import { describe, expect, test } from 'vitest';
import type { Entry, Platform, State, Term } from '../model/entry.ts';
import { createFinder } from './find.ts';

const base = {
  gist: 'A thing.',
  definition: 'A thing.',
  basis: 'general-knowledge',
  checked: '2026-11-24',
  aliases: [],
  sources: [],
  notes: [],
  related: [],
  excludes: [],
} satisfies Partial<Entry>;
const term = (id: string, more: Partial<Term> = {}): Term => ({
  ...base,
  id,
  kind: 'term',
  name: id,
  category: 'diplomacy',
  broader: [],
  ...more,
});
const platform: Platform = {
  ...base,
  id: 'app',
  kind: 'platform',
  name: 'App',
  type: 'messaging',
  operator: 'maker',
  headquarters: '',
  founded: null,
  related: ['spyware'],
};
const state: State = {
  ...base,
  id: 'EX',
  kind: 'state',
  name: 'Examplia',
  iso2: 'EX',
  iso3: '',
  m49: '',
  unStatus: 'other',
  capital: '',
};
const finder = createFinder(
  [
    state,
    platform,
    { ...platform, id: 'maker', name: 'Maker', operator: '', related: ['EX'] },
    term('malware', { related: ['EX'] }),
    term('spyware', { broader: ['malware'], related: ['malware', 'sanctions'] }),
    term('sanctions', { related: ['spyware', 'nobody'] }),
  ],
  (text) => text.toLowerCase(),
);
const related = (id: string, limit = 9) => finder.related(id, limit).map((found) => found.id);

describe('related entries', () => {
  test('are those that an entry names, then those that name it', () => {
    expect(related('sanctions')).toEqual(['spyware']);
    expect(related('spyware')).toEqual(['sanctions', 'app']);
  });
  test('include operator and what it operates', () => {
    expect(related('app')).toEqual(['maker', 'spyware']);
    expect(related('maker')).toEqual(['EX', 'app']);
  });
  test('say who operates a platform, unless it is the platform itself', () => {
    expect(finder.operator(platform)).toBe('Maker');
    expect(finder.operator({ ...platform, operatorName: 'Another' })).toBe('Another');
    expect(finder.operator({ ...platform, operator: 'app' })).toBe('');
    expect(finder.operator(state)).toBe('');
  });
  test('do not repeat broader and narrower terms', () => {
    expect(related('malware')).toEqual(['EX']);
    expect(finder.narrower('malware').map(({ id }) => id)).toEqual(['spyware']);
  });
  test('of a state are only those that it names', () => {
    expect(related('EX')).toEqual([]);
  });
  test('are at most so many, and none of an unknown entry', () => {
    expect(related('spyware', 1)).toEqual(['sanctions']);
    expect(related('nobody')).toEqual([]);
  });
});

describe('in another language', () => {
  const russian = createFinder(
    [
      { ...state, names: { ru: 'Примерия' } },
      term('sanctions', { related: ['EX'] }),
      { ...platform, operator: 'EX', related: [] },
    ],
    (text) => text.toLowerCase(),
    'ru',
  );
  test('names are in it, with the English one beside', () => {
    expect(russian.summary('EX')).toMatchObject({ name: 'Примерия', english: 'Examplia' });
    expect(russian.related('sanctions', 9)[0]?.name).toBe('Примерия');
    expect(russian.operator({ ...platform, operator: 'EX' })).toBe('Примерия');
  });
  test('what has no name in it keeps the English one', () => {
    expect(russian.summary('sanctions')).not.toHaveProperty('english');
    expect(russian.summary('nobody')).toBeUndefined();
  });
  test('is searched by both', () => {
    for (const query of ['приме', 'exam'])
      expect(russian.search(query, 9).map(({ id }) => id)).toEqual(['EX']);
  });
});

describe('names', () => {
  const alias = (text: string, lang: 'en' | 'fr' | 'ar' = 'en') =>
    ({ text, lang, form: 'alias', case: 'any', ambiguity: 'none' }) as const;
  const named = createFinder(
    [
      term('first', { aliases: [alias('Shared'), alias('first of all')] }),
      term('second', { name: 'Shared', names: { fr: 'Deuxième' } }),
      term('third', { aliases: [alias('two of them')] }),
      term('fourth', { aliases: [alias('two of them'), alias('رابع', 'ar')] }),
    ],
    (text) => text.toLowerCase(),
  );
  test('what is found says by which name', () => {
    const found = (query: string) =>
      named.matches(query, 9).map(({ entry, by }) => `${entry.id}: ${by}`);
    expect(found('deux')).toEqual(['second: Deuxième']);
    expect(found('رابع')).toEqual(['fourth: رابع']);
    expect(found('first')).toEqual(['first: first']);
  });
  test('a name comes before what is also called so', () => {
    expect(named.search('shared', 9).map(({ id }) => id)).toEqual(['second', 'first']);
    expect(named.called('SHARED').map(({ id }) => id)).toEqual(['second']);
  });
  test('what two are called is told of both, and a part of a name of none', () => {
    expect(named.called('two of them').map(({ id }) => id)).toEqual(['fourth', 'third']);
    expect(named.called('two of')).toEqual([]);
    expect(named.called('  ')).toEqual([]);
  });
});

describe('search', () => {
  test('prefers the very name, then a beginning', () => {
    expect(finder.search('MAL', 9).map(({ id }) => id)).toEqual(['malware']);
    expect(finder.search('ware', 9).map(({ id }) => id)).toEqual(['malware', 'spyware']);
    expect(finder.search(' ', 9)).toEqual([]);
  });
});
