import { expect, test } from 'vitest';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { readStateSources } from '../../utils/knowledge/states/read-files.ts';
import type { State } from '../../utils/model/entry.ts';

/*
 * The names that head the cards of states in the other languages of the United Nations: short, neutral, parallel
 * to the English one. What they must not be is what registers add to tell places apart.
 */

const { entries } = await readKnowledge('public/knowledge');
const states = entries.filter((entry): entry is State => entry.kind === 'state');
const languages = ['ar', 'es', 'fr', 'ru', 'zh'] as const;
const named = states.flatMap(({ id, names }) =>
  languages.map((language) => ({ id, language, name: names?.[language] ?? '' })),
);
const which = (wrong: (name: string) => boolean, except: readonly string[] = []) =>
  named
    .filter(({ id, name }) => !except.includes(id) && wrong(name))
    .map(({ id, language, name }) => `${id} ${language} ${name}`);

test('every state has a name in each language', () => {
  expect(states.length).toBeGreaterThan(250);
  expect(which((name) => name === '')).toEqual([]);
});

test('nothing stands in brackets but the second name of the islands that have two at the United Nations', () => {
  expect(which((name) => /[()（）]/.test(name), ['FK'])).toEqual([]);
  expect(states.find(({ id }) => id === 'FK')?.names).toEqual({
    ar: 'جزر فوكلاند (مالفيناس)',
    es: 'Islas Malvinas (Falkland)',
    fr: 'Îles Falkland (Malvinas)',
    ru: 'Фолклендские (Мальвинские) острова',
    zh: '福克兰群岛（马尔维纳斯群岛）',
  });
});

test('no name holds what its standing is, the capital of its state or a shortened word', () => {
  const standing =
    /R\.?A\.?[ES]\.?(?!\p{L})|САР|特别行政区|منطقة إدارية|الإدارية الخاصة|[Tt]erritoires palest|Territorios Pal|Палестинские терр|领土|الأراضي/u;
  expect(which((name) => standing.test(name))).toEqual([]);
  expect(which((name) => / [-–—] /.test(name), ['PG'])).toEqual([]);
  expect(
    which((name) => /(?:^|\s)о-ва?(?=\s)|Св\.|EE\. UU\.|США|^\p{Lu}{2,}$/u.test(name)),
  ).toEqual([]);
});

test('a name begins with a capital, as the head of a card does', () => {
  expect(which((name) => name.charAt(0) !== name.charAt(0).toUpperCase())).toEqual([]);
});

test.each([
  [
    'CD',
    'جمهورية الكونغو الديمقراطية|República Democrática del Congo|République démocratique du Congo|Демократическая Республика Конго|刚果民主共和国',
  ],
  ['CG', 'جمهورية الكونغو|República del Congo|République du Congo|Республика Конго|刚果共和国'],
  ['EH', 'الصحراء الغربية|Sáhara Occidental|Sahara occidental|Западная Сахара|西撒哈拉'],
  ['HK', 'هونغ كونغ|Hong Kong|Hong Kong|Гонконг|香港'],
  ['MK', 'مقدونيا الشمالية|Macedonia del Norte|Macédoine du Nord|Северная Македония|北马其顿'],
  ['MM', 'ميانمار|Myanmar|Myanmar|Мьянма|缅甸'],
  ['MO', 'ماكاو|Macao|Macao|Макао|澳门'],
  ['PS', 'فلسطين|Palestina|Palestine|Палестина|巴勒斯坦'],
  ['TL', 'تيمور-ليشتي|Timor-Leste|Timor-Leste|Тимор-Лешти|东帝汶'],
  ['TR', 'تركيا|Türkiye|Türkiye|Турция|土耳其'],
  ['TW', 'تايوان|Taiwán|Taïwan|Тайвань|台湾'],
  ['VA', 'الكرسي الرسولي|Santa Sede|Saint-Siège|Святой Престол|罗马教廷'],
  ['XK', 'كوسوفو|Kosovo|Kosovo|Косово|科索沃'],
])('%s is named as decided', (code, decided) => {
  const state = states.find(({ id }) => id === code);
  expect(languages.map((language) => state?.names?.[language]).join('|')).toBe(decided);
});

test('what the registers call it still is a name by which it is found', () => {
  const surfaces = (code: string, language: string) =>
    states.find(({ id }) => id === code)?.aliases.filter(({ lang }) => lang === language);
  for (const [code, language, text] of [
    ['PS', 'es', 'Territorios Palestinos'],
    ['HK', 'zh', '中国香港特别行政区'],
    ['CD', 'fr', 'Congo-Kinshasa'],
    ['TR', 'fr', 'Turquie'],
    ['BY', 'fr', 'Biélorussie'],
    ['KG', 'ru', 'Киргизия'],
    ['CI', 'ar', 'ساحل العاج'],
    ['VA', 'ru', 'Ватикан'],
  ] as const) {
    expect(surfaces(code, language)?.map((alias) => alias.text)).toContain(text);
  }
});

test('each name decided by hand says why', async () => {
  const { overlay } = await readStateSources();
  const decided = Object.entries(overlay).filter(([, { names }]) => names);
  expect(decided.length).toBeGreaterThan(40);
  expect(decided.filter(([, row]) => !row.namesBecause).map(([code]) => code)).toEqual([]);
});
