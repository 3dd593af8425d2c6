import { describe, expect, test } from 'vitest';
import { nisbaForms } from './arabic.ts';
import { frenchForms, spanishForms } from './romance.ts';
import { adjectiveForms, citizenForms, nameForms, womanForms } from './russian.ts';

/* Each form is one that a newspaper writes; grammar books are cited in the files themselves. */

describe('Russian', () => {
  test.each([
    ['украинец', 'украинец украинца украинцу украинцем украинце украинцы украинцев'],
    ['бельгиец', 'бельгийца бельгийцы бельгийцев'],
    ['португалец', 'португальца португальцами'],
    ['россиянин', 'россиянина россияне россиян россиянам'],
    ['болгарин', 'болгарина болгары болгар'],
    ['грузин', 'грузина грузины грузин грузинами'],
    ['турок', 'турка турки турок'],
    ['поляк', 'поляка поляки поляков'],
    ['латыш', 'латыша латыши латышей'],
    ['француз', 'французы французов'],
  ])('citizen %s', (noun, expected) => {
    expect(citizenForms(noun)).toEqual(expect.arrayContaining(expected.split(' ')));
  });
  test('no citizen gets a plural of another declension', () => {
    expect(citizenForms('грузин')).not.toContain('грузинов');
    expect(citizenForms('россиянин')).not.toContain('россиянины');
    expect(citizenForms('украинец')).not.toContain('украинеца');
  });
  test.each([
    ['украинка', 'украинки украинке украинку украинкой украинок украинками'],
    ['француженка', 'француженок'],
    ['австрийка', 'австриек'],
    ['чешка', 'чешек'],
  ])('woman %s', (noun, expected) => {
    expect(womanForms(noun)).toEqual(expect.arrayContaining(expected.split(' ')));
  });
  test('adjective', () => {
    expect(adjectiveForms('российский').sort()).toEqual(
      'российский российского российскому российским российском российская российской российскую российское российские российских российскими российско'
        .split(' ')
        .sort(),
    );
  });
  test.each([
    ['Россия', 'России Россию Россией'],
    ['Украина', 'Украины Украине Украину Украиной'],
    ['Китай', 'Китая Китаю Китаем Китае'],
    ['Иран', 'Ирана Ирану Ираном Иране'],
    ['Израиль', 'Израиля Израилю Израилем Израиле'],
    ['Ямайка', 'Ямайки Ямайке Ямайку Ямайкой'],
    ['Российская Федерация', 'Российской Федерации|Российскую Федерацию|Российской Федерацией'],
    ['Саудовская Аравия', 'Саудовской Аравии|Саудовскую Аравию|Саудовской Аравией'],
    ['Подгорица', 'Подгорицы Подгорице Подгорицу Подгорицей'],
    ['Париж', 'Парижа Парижу Парижем Париже'],
    [
      'Нагорный Карабах',
      'Нагорного Карабаха|Нагорному Карабаху|Нагорным Карабахом|Нагорном Карабахе',
    ],
    ['Бермудские острова', 'Бермудских островов|Бермудским островам|Бермудскими островами'],
    ['Соломоновы Острова', 'Соломоновых Островов|Соломоновым Островам|Соломоновыми Островами'],
    ['Острова Кука', 'Островов Кука|Островам Кука'],
    ['Гвинея-Бисау', 'Гвинеи-Бисау|Гвинею-Бисау'],
    ['Республика Беларусь', 'Республики Беларусь|Республике Беларусь|Республику Беларусь'],
  ])('name %s', (name, expected) => {
    const forms = expected.includes('|') ? expected.split('|') : expected.split(' ');
    expect(nameForms(name)).toEqual(expect.arrayContaining(forms));
  });
  test.each(['Перу', 'Чили', 'США', 'Того', 'Никарагуа', 'Зимбабве'])(
    '%s stays as it is',
    (name) => {
      expect(nameForms(name)).toEqual([]);
    },
  );
});

test.each([
  ['géorgien', 'géorgien géorgienne géorgiens géorgiennes'],
  ['français', 'français française françaises'],
  ['grec', 'grec grecque grecs grecques'],
  ['belge', 'belge belges'],
  ['guinéen', 'guinéenne guinéennes'],
  ['allemand', 'allemande allemands allemandes'],
  ['kosovar', 'kosovare kosovars'],
])('French %s', (word, expected) => {
  expect(frenchForms(word)).toEqual(expect.arrayContaining(expected.split(' ')));
});

test.each([
  ['georgiano', 'georgiano georgiana georgianos georgianas'],
  ['francés', 'francés francesa franceses francesas'],
  ['alemán', 'alemán alemana alemanes alemanas'],
  ['estadounidense', 'estadounidense estadounidenses'],
  ['iraní', 'iraní iraníes'],
  ['español', 'española españoles españolas'],
  ['belga', 'belga belgas'],
])('Spanish %s', (word, expected) => {
  expect(spanishForms(word)).toEqual(expect.arrayContaining(expected.split(' ')));
});

test('Spanish without a rule is said, not guessed', () => {
  expect(() => spanishForms('abcq')).toThrow(/no rule for the Spanish “abcq”; add one/);
});

test('Arabic: gender, number, article', () => {
  expect(nisbaForms('جورجي')).toEqual(
    expect.arrayContaining([
      'جورجي',
      'الجورجي',
      'جورجية',
      'الجورجية',
      'للجورجيين',
      'جورجيون',
      'جورجيات',
    ]),
  );
  expect(nisbaForms('روسي', 'روس')).toEqual(expect.arrayContaining(['روس', 'الروس']));
  expect(nisbaForms('كوري شمالي')).toEqual(
    expect.arrayContaining(['كوري شمالي', 'الكوري الشمالي', 'الكورية الشمالية', 'كوريون شماليون']),
  );
});
