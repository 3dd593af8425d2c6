import { describe, expect, test } from 'vitest';
import type { Alias, Entry, Kind } from '../model/entry.ts';
import { type Analyser, createAnalyser } from './analyse.ts';
import { dictionariesOf } from './compile.ts';
import { loadGrammar } from './load-grammar.ts';

type Short = [text: string, over?: Partial<Alias>];

function entry(id: string, kind: Kind, aliases: Short[], excludes: string[] = []): Entry {
  const base = {
    id,
    name: aliases[0]?.[0] ?? id,
    gist: `${id}.`,
    definition: `${id}.`,
    basis: 'general-knowledge' as const,
    checked: '2026-01-01',
    sources: [],
    notes: [],
    related: [],
    excludes,
    aliases: aliases.map(([text, over]) => ({
      text,
      lang: 'en' as const,
      form: 'name' as const,
      case: 'proper' as const,
      ambiguity: 'none' as const,
      ...over,
    })),
  };
  switch (kind) {
    case 'state':
      return { ...base, kind, iso2: id, iso3: '', m49: '', unStatus: 'un-member', capital: '' };
    case 'organisation':
      return { ...base, kind, type: 'un-body', seat: '', founded: null };
    case 'platform':
      return { ...base, kind, type: 'company', operator: '', headquarters: '', founded: null };
    case 'term':
      return { ...base, kind, broader: [], category: 'diplomacy' };
  }
}

const analyserOf = (entries: Entry[]): Analyser =>
  createAnalyser(dictionariesOf(entries), loadGrammar);

const any = { case: 'any' } as const;
const analyser = analyserOf([
  entry(
    'CN',
    'state',
    [['China'], ['Chinese', { form: 'demonym' }], ['中国', { lang: 'zh' }]],
    ['South China Sea', 'Bank of China'],
  ),
  entry('US', 'state', [
    ['United States'],
    ['US', { case: 'exact' }],
    ['U.S.', { case: 'exact' }],
    ['美国', { lang: 'zh' }],
  ]),
  entry('TD', 'state', [['Chad']]),
  entry('GN', 'state', [['Guinea']]),
  entry('GW', 'state', [['Guinea-Bissau']]),
  entry('PG', 'state', [['Papua New Guinea']]),
  entry('CI', 'state', [['Côte d’Ivoire'], ['ساحل العاج', { lang: 'ar' }]]),
  entry('TR', 'state', [
    ['Türkiye', { lang: 'mul' }],
    ['تركيا', { lang: 'ar' }],
  ]),
  entry('meta', 'platform', [['Meta Platforms'], ['Meta', { ambiguity: 'high' }]]),
  entry('google', 'platform', [['Google', { lang: 'mul' }]]),
  entry('google-ideas', 'platform', [['Google Ideas']]),
  entry('cert-in', 'organisation', [['CERT-In', { case: 'exact', form: 'acronym' }]]),
  entry('cyber-diplomacy', 'term', [['cyber-diplomacy', any]]),
  entry('diplomacy', 'term', [['diplomacy', any]]),
]);

/** Mentions as "surface>id", in order. */
const found = async (text: string, language = 'en'): Promise<string[]> =>
  (await analyser.analyse([{ id: 7, text }], { language })).map(
    ({ start, end, entryId }) => `${text.slice(start, end)}>${entryId}`,
  );

describe('what is found', () => {
  const cases: [what: string, text: string, expected: string[], language?: string][] = [
    ['a name', 'China replied.', ['China>CN']],
    ['a possessive, straight and curly', "China's and China’s", ['China>CN', 'China>CN']],
    ['a name in capitals', 'CHINA REPLIED', ['CHINA>CN']],
    ['no lower-case word for a proper name', 'a chad and fine china', []],
    ['no part of a word', 'Chadwick, Chinatown, Guineas and Chinas', []],
    ['no part of a word around a soft hyphen', 'Chad\u00adwick', []],
    ['a name with a soft hyphen in it', 'Chi\u00adna replied', ['Chi\u00adna>CN']],
    ['no word joined by underscore or digit', 'China_1 China2', []],
    [
      'names joined by a hyphen or dash',
      'US-China, China–US',
      ['US>US', 'China>CN', 'China>CN', 'US>US'],
    ],
    [
      'the longest name',
      'Guinea-Bissau, Papua New Guinea, Guinea',
      ['Guinea-Bissau>GW', 'Papua New Guinea>PG', 'Guinea>GN'],
    ],
    [
      'a hyphen for a space and the other way',
      'Guinea Bissau and Papua-New Guinea',
      ['Guinea Bissau>GW', 'Papua-New Guinea>PG'],
    ],
    [
      'no name inside a longer one that means something else',
      'the South China Sea and Bank of China',
      [],
    ],
    [
      'hyphen, space, broken hyphen, line break, no-break space',
      'cyber-diplomacy cyber diplomacy cyber- diplomacy cyber\n diplomacy cyber\u00a0diplomacy cyber\u2011diplomacy',
      [
        'cyber-diplomacy',
        'cyber diplomacy',
        'cyber- diplomacy',
        'cyber\n diplomacy',
        'cyber\u00a0diplomacy',
        'cyber\u2011diplomacy',
      ].map((text) => `${text}>cyber-diplomacy`),
    ],
    [
      'no term across a dash',
      'cyber – diplomacy and cyber - diplomacy',
      ['diplomacy>diplomacy', 'diplomacy>diplomacy'],
    ],
    [
      'a term in any case',
      'CYBER DIPLOMACY, Cyber-Diplomacy',
      ['CYBER DIPLOMACY>cyber-diplomacy', 'Cyber-Diplomacy>cyber-diplomacy'],
    ],
    ['acronyms by exact case', 'US us Us U.S. policy', ['US>US', 'U.S.>US']],
    [
      'acronyms as written or in capitals',
      'CERT-In CERT-IN cert-in Cert-In',
      ['CERT-In>cert-in', 'CERT-IN>cert-in'],
    ],
    [
      'accents present, absent and decomposed',
      "Côte d’Ivoire, Cote d'Ivoire, Co\u0302te d’Ivoire, Türkiye, Turkiye",
      [
        'Côte d’Ivoire>CI',
        "Cote d'Ivoire>CI",
        'Co\u0302te d’Ivoire>CI',
        'Türkiye>TR',
        'Turkiye>TR',
      ],
    ],
    ['no bare surface that usually means something else', 'It was so meta. Meta is a prefix.', []],
    [
      'such a surface where the text also gives the full name',
      'Meta said that Meta Platforms agreed',
      ['Meta>meta', 'Meta Platforms>meta'],
    ],
    ['Chinese without spaces', '中国和美国宣布', ['中国>CN', '美国>US'], 'zh'],
    ['Arabic', 'قالت تركيا إن ساحل العاج', ['تركيا>TR', 'ساحل العاج>CI'], 'ar-EG'],
    ['Arabic with vowel signs', 'تُرْكِيَا', ['تُرْكِيَا>TR'], 'ar'],
    [
      'only the language of the text, and names used in all',
      'China, Google, Türkiye',
      ['Google>google', 'Türkiye>TR'],
      'de',
    ],
    ['English where the page does not say', 'China', ['China>CN'], ''],
    ['nothing in nothing', '', []],
    ['names beside emoji', '🇨🇳China🐉', ['China>CN']],
  ];
  test.each(cases)('%s', async (_, text, expected, language) => {
    expect(await found(text, language)).toEqual(expected);
  });
});

test('mentions carry block, kind, form and a reason', async () => {
  const [mention] = await analyser.analyse([{ id: 7, text: 'The Chinese side' }], {
    language: 'en',
  });
  expect(mention).toEqual({
    blockId: 7,
    start: 4,
    end: 11,
    entryId: 'CN',
    name: 'China',
    kind: 'state',
    form: 'demonym',
    certainty: 1,
    because: '“Chinese” is said of people and things of China.',
  });
});

test('a word that means something else once means it throughout, unless the state is named', async () => {
  const town = 'Lebanon, Pennsylvania. The fair in Lebanon was full.';
  const both = `${town} The Lebanese envoy was there, far from Lebanon.`;
  const doubtful = analyserOf([
    entry('LB', 'state', [
      ['Lebanon', { ambiguity: 'low' }],
      ['Lebanese', { form: 'demonym' }],
    ]),
  ]);
  const marked = async (text: string) =>
    (await doubtful.analyse([{ id: 1, text }], { language: 'en' })).map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(await marked(town)).toEqual([]);
  expect(await marked(both)).toEqual(['Lebanon', 'Lebanese', 'Lebanon']);
});

test('what stands around a paragraph is evidence, and is not marked itself', async () => {
  const doubtful = analyserOf([entry('LB', 'state', [['Lebanon', { ambiguity: 'low' }]])]);
  const late = [{ id: 5, text: 'The fair in Lebanon was full.' }];
  const context = { language: 'en', surroundings: 'Lebanon, Pennsylvania. It rained.' };
  expect(await doubtful.analyse(late, { language: 'en' })).toHaveLength(1);
  expect(await doubtful.analyse(late, context)).toEqual([]);
  expect(
    await doubtful.analyse(late, { language: 'en', surroundings: 'Beirut is in Lebanon.' }),
  ).toMatchObject([{ blockId: 5 }]);
});

test('metonyms can be left out', async () => {
  const capitals = analyserOf([
    entry('RU', 'state', [['Russia'], ['Kremlin', { form: 'metonym', ambiguity: 'low' }]]),
  ]);
  const block = [{ id: 1, text: 'The Kremlin denied it, Russia said.' }];
  expect(await capitals.analyse(block, { language: 'en' })).toHaveLength(2);
  expect(await capitals.analyse(block, { language: 'en', metonyms: false })).toMatchObject([
    { form: 'name' },
  ]);
});
