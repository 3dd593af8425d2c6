import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../utils/knowledge/canonical.ts';
import { formatProblem } from '../../utils/knowledge/problem.ts';
import type { KnowledgeFile } from '../../utils/knowledge/schema.ts';
import { validateKnowledge } from '../../utils/knowledge/validate.ts';

/*
 * Damaged knowledge is refused with file, entry and reason. Each case is a small sound set of
 * files with one thing broken in it.
 */

const source = { title: 'A report', publisher: 'A body', url: 'https://example.org/report' };
const alias = { text: 'Examplia', lang: 'en', form: 'name', case: 'proper', ambiguity: 'none' };
const definition = Array.from({ length: 30 }, (_, index) => (index === 29 ? 'end.' : 'word')).join(
  ' ',
);
const standing = { basis: 'general-knowledge', checked: '2026-11-23' };
const common = {
  gist: 'A thing.',
  definition,
  ...standing,
  related: [],
  excludes: [],
  notes: [],
  sources: [source],
};

const sound = () => ({
  states: [
    {
      id: 'EX',
      kind: 'state',
      name: 'Examplia',
      iso2: 'EX',
      iso3: 'EXA',
      m49: '999',
      unStatus: 'un-member',
      capital: 'Exville',
      aliases: [{ ...alias }],
      ...structuredClone(common),
    },
  ],
  organisations: [
    {
      id: 'body',
      kind: 'organisation',
      name: 'Body',
      type: 'un-body',
      seat: 'EX',
      founded: 1999,
      aliases: [{ ...alias, text: 'Body' }],
      ...structuredClone(common),
    },
  ],
  platforms: [
    {
      id: 'site',
      kind: 'platform',
      name: 'Site',
      type: 'social-network',
      operator: '',
      headquarters: 'EX',
      founded: null,
      aliases: [{ ...alias, text: 'Site' }],
      ...structuredClone(common),
    },
  ],
  terms: [
    {
      id: 'norm',
      kind: 'term',
      name: 'norm',
      category: 'norms-law',
      broader: [] as string[],
      aliases: [{ ...alias, text: 'norm', case: 'any' }],
      ...structuredClone(common),
    },
  ],
  events: [
    {
      id: 'event-one',
      date: '2020-02',
      title: 'One',
      summary: 'It happened.',
      entries: ['EX', 'norm'],
      ...standing,
      notes: [],
      sources: [source],
    },
  ],
});
type Files = ReturnType<typeof sound>;
type Row = Record<string, unknown>;

const problemsOf = (
  files: Record<string, unknown>,
  raw: Partial<Record<KnowledgeFile, string>> = {},
) => {
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, rows]) => [
      name,
      Array.isArray(rows) ? canonicalJson(rows as { id: string }[]) : JSON.stringify(rows),
    ]),
  ) as Record<KnowledgeFile, string>;
  return validateKnowledge({ ...texts, ...raw }).map(formatProblem);
};

test('a sound set has no problem', () => {
  expect(problemsOf(sound())).toEqual([]);
});

describe('damage is named', () => {
  const cases: [what: string, damage: (files: Files) => unknown, message: RegExp][] = [
    [
      'no list',
      (f) => ((f as Record<string, unknown>).terms = { norm: 1 }),
      /^terms\.json: must be a list/,
    ],
    ['an unknown field', (f) => ((f.terms[0] as Row).colour = 'red'), /^terms\.json: norm: colour/],
    [
      'a missing definition',
      (f) => delete (f.terms[0] as Row).definition,
      /^terms\.json: norm: definition/,
    ],
    [
      'an empty definition',
      (f) => ((f.terms[0] as Row).definition = ' '),
      /^terms\.json: norm: definition: is empty: write something/,
    ],
    [
      'no source',
      (f) => ((f.terms[0] as Row).sources = []),
      /^terms\.json: norm: sources: needs at least one source/,
    ],
    [
      'an address that is none',
      (f) => ((f.terms[0] as Row).sources = [{ ...source, url: 'undocs' }]),
      /^terms\.json: norm: sources\.0\.url: must be a full address/,
    ],
    [
      'a script as address',
      (f) => ((f.terms[0] as Row).sources = [{ ...source, url: 'javascript:alert(1)' }]),
      /^terms\.json: norm: sources\.0\.url: must begin with https/,
    ],
    [
      'a day that does not exist',
      (f) => ((f.events[0] as Row).date = '2021-02-30'),
      /^events\.json: event-one: date: must be a date such as/,
    ],
    [
      'an unknown case rule',
      (f) => ((f.states[0]?.aliases[0] as Row).case = 'sometimes'),
      /^states\.json: EX: aliases\.0\.case/,
    ],
    [
      'no alias',
      (f) => ((f.states[0] as Row).aliases = []),
      /^states\.json: EX: aliases: needs at least one alias/,
    ],
    [
      'a code in small letters',
      (f) => ((f.states[0] as Row).iso2 = 'ex'),
      /^states\.json: EX: iso2: must be an ISO 3166-1/,
    ],
    [
      'M49 without its zeros',
      (f) => ((f.states[0] as Row).m49 = '4'),
      /^states\.json: EX: m49: must be three digits/,
    ],
    [
      'an id with spaces',
      (f) => ((f.terms[0] as Row).id = 'a norm'),
      /^terms\.json: a norm: id: must be a slug/,
    ],
    [
      'an id used twice',
      (f) => ((f.terms[0] as Row).id = 'body'),
      /^terms\.json: body: id: is used already in organisations\.json/,
    ],
    [
      'a related entry that is none',
      (f) => ((f.terms[0] as Row).related = ['nought']),
      /^terms\.json: norm: related: names “nought”/,
    ],
    [
      'an event of nobody',
      (f) => ((f.events[0] as Row).entries = ['ZZ']),
      /^events\.json: event-one: entries: names “ZZ”/,
    ],
    [
      'an operator that is no entry',
      (f) => ((f.platforms[0] as Row).operator = 'nought'),
      /^platforms\.json: site: operator: names “nought”/,
    ],
    [
      'a name claimed twice',
      (f) => ((f.terms[0]?.aliases[0] as Row).text = 'BODY'),
      /^terms\.json: norm: aliases\.0\.text: “BODY” is also a name of body/,
    ],
    [
      'an exclude that is a name',
      (f) => ((f.states[0] as Row).excludes = ['Body']),
      /^states\.json: EX: excludes\.0: “Body” is a name of body/,
    ],
    [
      'a state under another id',
      (f) => ((f.states[0] as Row).iso2 = 'EY'),
      /^states\.json: EX: id: must be the state’s iso2/,
    ],
  ];
  const more: typeof cases = [
    [
      'a language we do not speak',
      (f) => ((f.states[0]?.aliases[0] as Row).lang = 'tlh'),
      /^states\.json: EX: aliases\.0\.lang/,
    ],
    [
      'an ambiguity that is no level',
      (f) => ((f.states[0]?.aliases[0] as Row).ambiguity = 'medium'),
      /^states\.json: EX: aliases\.0\.ambiguity/,
    ],
    [
      'an alias of spaces',
      (f) => ((f.states[0]?.aliases[0] as Row).text = '  '),
      /^states\.json: EX: aliases\.0\.text: is empty/,
    ],
    [
      'an alias listed twice',
      (f) => f.states[0]?.aliases.push({ ...alias, text: 'EXAMPLIA' }),
      /^states\.json: EX: aliases\.1\.text: .* is listed twice; remove one/,
    ],
    [
      'an unknown standing',
      (f) => ((f.states[0] as Row).unStatus = 'rogue'),
      /^states\.json: EX: unStatus/,
    ],
    [
      'a year before history',
      (f) => ((f.organisations[0] as Row).founded = 3),
      /^organisations\.json: body: founded/,
    ],
    [
      'a year in words',
      (f) => ((f.organisations[0] as Row).founded = '1999'),
      /^organisations\.json: body: founded/,
    ],
    [
      'another kind in the file',
      (f) => ((f.platforms[0] as Row).kind = 'term'),
      /^platforms\.json: site: kind/,
    ],
    [
      'a row that is no entry',
      (f) => ((f.terms as unknown[])[0] = 'norm'),
      /^terms\.json: entry 1/,
    ],
    [
      'an event of nobody at all',
      (f) => ((f.events[0] as Row).entries = []),
      /^events\.json: event-one: entries: needs at least one entry/,
    ],
    [
      'a note of an unknown kind',
      (f) => ((f.terms[0] as Row).notes = [{ kind: 'gossip', text: 'x', sources: [] }]),
      /^terms\.json: norm: notes\.0\.kind/,
    ],
    [
      'a month that does not exist',
      (f) => ((f.events[0] as Row).date = '2020-13'),
      /^events\.json: event-one: date/,
    ],
  ];
  const style: typeof cases = [
    [
      'a gist that is a paragraph',
      (f) => ((f.terms[0] as Row).gist = `${'word '.repeat(40)}end.`),
      /^terms\.json: norm: gist: is longer than 140 characters; move the rest/,
    ],
    ['no gist', (f) => delete (f.platforms[0] as Row).gist, /^platforms\.json: site: gist/],
    [
      'a definition of three words',
      (f) => ((f.terms[0] as Row).definition = 'A short one.'),
      /^terms\.json: norm: definition: has 3 words, fewer than 25: say why/,
    ],
    [
      'a definition that is an article',
      (f) => ((f.terms[0] as Row).definition = `${'word '.repeat(80)}end.`),
      /^terms\.json: norm: definition: has 81 words, more than 70: shorten it/,
    ],
    [
      'praise',
      (f) => ((f.organisations[0] as Row).gist = 'The leading body of its kind.'),
      /^organisations\.json: body: gist: “leading” praises or blames/,
    ],
    [
      'a verdict on standing',
      (f) => ((f.states[0] as Row).gist = 'A breakaway region.'),
      /^states\.json: EX: gist: “breakaway” is a verdict on standing/,
    ],
    [
      'a word that goes stale',
      (f) => ((f.events[0] as Row).summary = 'It recently happened.'),
      /^events\.json: event-one: summary: “recently” goes stale; give the date/,
    ],
    [
      'a sentence without its end',
      (f) => ((f.events[0] as Row).summary = 'It happened'),
      /^events\.json: event-one: summary: must end with a full stop/,
    ],
    [
      'an event that has not happened',
      (f) => ((f.events[0] as Row).date = '2999'),
      /^events\.json: event-one: date: lies in the future/,
    ],
    [
      'a check that has not been made',
      (f) => ((f.terms[0] as Row).checked = '2999-01-01'),
      /^terms\.json: norm: checked: lies in the future/,
    ],
    [
      'no word on what a text rests on',
      (f) => ((f.terms[0] as Row).basis = 'hearsay'),
      /^terms\.json: norm: basis: must be "document", "reference-work" or/,
    ],
    [
      'a broader term that is none',
      (f) => ((f.terms[0] as Row).broader = ['body']),
      /^terms\.json: norm: broader: names “body”, which is no term/,
    ],
    [
      'a term broader than itself',
      (f) => ((f.terms[0] as Row).broader = ['norm']),
      /^terms\.json: norm: broader: leads back to the term itself/,
    ],
    [
      'a restriction by nobody',
      (f) =>
        ((f.platforms[0] as Row).restrictions = [
          { by: 'ZZ', since: '2020', text: 'Blocked.', source },
        ]),
      /^platforms\.json: site: restrictions: names “ZZ”, which is no entry/,
    ],
    [
      'a restriction without its date',
      (f) => ((f.platforms[0] as Row).restrictions = [{ by: 'EX', text: 'Blocked.', source }]),
      /^platforms\.json: site: restrictions\.0\.since/,
    ],
  ];
  test.each([...cases, ...more, ...style])('%s', (_, damage, message) => {
    const files = sound();
    damage(files);
    expect(problemsOf(files)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('text that is no JSON, with the place', () => {
    expect(problemsOf(sound(), { states: '[{"id": "EX",}]' })).toEqual([
      expect.stringMatching(/^states\.json: is not JSON \(.*\); look for/),
    ]);
  });
  test('another format or order, with the command that repairs it', () => {
    expect(problemsOf(sound(), { terms: JSON.stringify(sound().terms) })).toEqual([
      expect.stringMatching(
        /^terms\.json: is not in the canonical format.*npm run knowledge -- --write/,
      ),
    ]);
  });
  test('a name may be shared where all owners mark it high', () => {
    const files = sound();
    Object.assign(files.terms[0]?.aliases[0] as Row, { text: 'Body', ambiguity: 'high' });
    (files.organisations[0]?.aliases[0] as Row).ambiguity = 'high';
    expect(problemsOf(files)).toEqual([]);
  });
});
