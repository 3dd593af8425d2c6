import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import { canonicalJson } from '../../utils/knowledge/canonical.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { generateStates } from '../../utils/knowledge/states/generate.ts';
import { readStateSources } from '../../utils/knowledge/states/read-files.ts';
import type { State } from '../../utils/model/entry.ts';

const folder = path.resolve(import.meta.dirname, '../../public/knowledge');
const text = readFileSync(path.join(folder, 'states.json'), 'utf8');
const states: State[] = JSON.parse(text);
const members = states.filter(({ unStatus }) => unStatus === 'un-member');

test('states.json is what its sources give (else: npm run knowledge -- --write)', async () => {
  const { states: generated } = generateStates(await readStateSources());
  expect(canonicalJson(generated) === text).toBe(true);
});

test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])(
  'every member has a word for its people in %s',
  (lang) => {
    const without = members.filter(
      ({ aliases }) => !aliases.some((alias) => alias.lang === lang && alias.form === 'demonym'),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  },
);

test('capitals and seats stand for governments where news uses them so', () => {
  const wanted =
    'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US KP IR IL UA AL BE BG HR CZ DK EE FI GR HU IS LV LT ME NL MK NO PL PT RO SK SI ES SE AT CH KE ET'.split(
      ' ',
    );
  const without = wanted.filter(
    (id) =>
      !states.find((state) => state.id === id)?.aliases.some(({ form }) => form === 'metonym'),
  );
  expect(without).toEqual([]);
});

describe('running text in the languages of the United Nations', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = createAnalyser(dictionariesOf((await readKnowledge(folder)).entries), loadGrammar);
  });
  test.each([
    ['ru', 'Министр обороны России встретился с украинскими дипломатами в Грузии.', 'RU UA GE'],
    ['ru', 'Между Китаем и Соединенными Штатами Америки; французов не пригласили.', 'CN US FR'],
    ['ar', 'قال الوزير الروسي إن أوكرانيا والصين وافقتا، وللصين دور.', 'RU UA CN CN'],
    ['ar', 'التقى وفد من الدبلوماسيين الجورجيين بنظرائهم في فرنسا ولبنان.', 'GE FR LB'],
    [
      'fr',
      'Les diplomates géorgiennes ont rencontré la ministre allemande et des Russes.',
      'GE DE RU',
    ],
    ['es', 'Las autoridades iraníes y los ucranianos negociaron con Alemania.', 'IR UA DE'],
    ['zh', '俄罗斯人和中国代表团抵达法国。', 'RU CN FR'],
  ])('%s: %s', async (language, sentence, expected) => {
    const mentions = await analyser.analyse([{ id: 1, text: sentence }], { language });
    const found = mentions.filter(({ kind }) => kind === 'state').map(({ entryId }) => entryId);
    expect(found.join(' ')).toBe(expected);
  });
  test.each([
    ['fr', 'Le discours a été prononcé en français.'],
    ['es', 'El embajador habla español.'],
    ['ru', 'Он учит русский язык.'],
    ['ar', 'تحدث السفير باللغة الروسية.'],
  ])('a language is no state, %s: %s', async (language, sentence) => {
    const mentions = await analyser.analyse([{ id: 1, text: sentence }], { language });
    expect(mentions.filter(({ kind }) => kind === 'state')).toEqual([]);
  });
});
