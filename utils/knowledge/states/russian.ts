/*
 * Russian inflection of names of states and their people. Rules follow the declensions of the
 * Academy grammar (Русская грамматика, 1980); what no rule gets right is listed.
 */

/** Every case of an adjective in -ский or -цкий, in three genders and the plural. */
export function adjectiveForms(masculine: string): string[] {
  const stem = masculine.replace(/ий$/, '');
  if (stem === masculine) throw new Error(`“${masculine}” is no adjective in -ский or -цкий`);
  // The last is the first half of a compound: “российско-китайский”.
  return endings(stem, 'ий его ого ому им ом ая ой ую ое ие их ими о').filter(
    (form) => !form.endsWith('кего'),
  );
}

// Nouns whose genitive plural has no ending.
const zeroGenitive = new Set(['грузин', 'румын', 'турок']);

/** Every case of a masculine noun for a citizen, singular and plural. */
export function citizenForms(noun: string): string[] {
  if (noun.endsWith('ец')) {
    const before = noun.slice(0, -2);
    const link = /[аеёиоуыэюя]$/.test(before) ? 'й' : /л$/.test(before) ? 'ь' : '';
    return [noun, ...endings(`${before}${link}ц`, 'а у ем е ы ев ам ами ах')];
  }
  if (/[ая]нин$/.test(noun)) {
    return [...endings(noun, '_ а у ом е'), ...endings(noun.slice(0, -2), 'е _ ам ами ах')];
  }
  if (noun.endsWith('ин') && noun !== 'грузин') {
    return [...endings(noun, '_ а у ом е'), ...endings(noun.slice(0, -2), 'ы _ ам ами ах')];
  }
  const stem = noun === 'турок' ? 'турк' : noun;
  const soft = /[жчшщ]$/.test(stem);
  const plural = soft ? 'и ей' : /[гкх]$/.test(stem) ? 'и ов' : 'ы ов';
  return [
    noun,
    ...endings(stem, `а у ом е ${plural} ам ами ах`).filter(
      (form) => !(zeroGenitive.has(noun) && form.endsWith('ов')),
    ),
  ];
}

/** Every case of a feminine noun in -ка, singular and plural. */
export function womanForms(noun: string): string[] {
  const stem = noun.replace(/ка$/, '');
  if (stem === noun) throw new Error(`“${noun}” is no noun in -ка`);
  const genitive = /[жчш]$/.test(stem)
    ? `${stem}ек`
    : /[йь]$/.test(stem)
      ? `${stem.slice(0, -1)}ек`
      : `${stem}ок`;
  return [...endings(`${stem}к`, 'а и е у ой ам ами ах'), genitive];
}

// Names that are plural, mixed or otherwise their own, in nominative, genitive, dative,
// accusative, instrumental and prepositional.
const irregular: Record<string, string> = {
  Египет: 'Египта Египту Египтом Египте',
  Афины: 'Афин Афинам Афинами Афинах',
  Косово: 'Косова Косову Косовом Косове',
  Нидерланды: 'Нидерландов Нидерландам Нидерландами Нидерландах',
  Филиппины: 'Филиппин Филиппинам Филиппинами Филиппинах',
  Мальдивы: 'Мальдив Мальдивам Мальдивами Мальдивах',
  Сейшелы: 'Сейшел Сейшелам Сейшелами Сейшелах',
  Коморы: 'Комор Коморам Коморами Коморах',
  Багамы: 'Багам Багамам Багамами Багамах',
  'Соединенные Штаты':
    'Соединенных Штатов|Соединенным Штатам|Соединенными Штатами|Соединенных Штатах',
  'Соединенные Штаты Америки':
    'Соединенных Штатов Америки|Соединенным Штатам Америки|Соединенными Штатами Америки|Соединенных Штатах Америки',
  'Соединенное Королевство':
    'Соединенного Королевства|Соединенному Королевству|Соединенным Королевством|Соединенном Королевстве',
  'Объединенные Арабские Эмираты':
    'Объединенных Арабских Эмиратов|Объединенным Арабским Эмиратам|Объединенными Арабскими Эмиратами|Объединенных Арабских Эмиратах',
  'Гвинея-Бисау': 'Гвинеи-Бисау|Гвинее-Бисау|Гвинею-Бисау|Гвинеей-Бисау',
  // “На Западном берегу”.
  'Западный берег': 'Западного берега|Западному берегу|Западным берегом|Западном берегу',
  'Шри-Ланка': 'Шри-Ланки|Шри-Ланке|Шри-Ланку|Шри-Ланкой',
  'Коста-Рика': 'Коста-Рики|Коста-Рике|Коста-Рику|Коста-Рикой',
  'Босния и Герцеговина':
    'Боснии и Герцеговины|Боснии и Герцеговине|Боснию и Герцеговину|Боснией и Герцеговиной',
  'Северная Корея': 'Северной Кореи|Северной Корее|Северную Корею|Северной Кореей',
  'Южная Корея': 'Южной Кореи|Южной Корее|Южную Корею|Южной Кореей',
};

// The noun of a formal name that is declined, while what follows it stays as it is.
const heads: Record<string, string> = {
  Республика: 'Республики Республике Республику Республикой',
  Королевство: 'Королевства Королевству Королевством Королевстве',
  Государство: 'Государства Государству Государством Государстве',
  Княжество: 'Княжества Княжеству Княжеством Княжестве',
  остров: 'острова острову островом острове',
  Острова: 'Островов Островам Островами Островах',
  острова: 'островов островам островами островах',
};

/** Plural nouns of names: genitive, dative, instrumental and prepositional. */
const plurals: Record<string, string> = {
  ...heads,
  Нидерланды: 'Нидерландов Нидерландам Нидерландами Нидерландах',
  высоты: 'высот высотам высотами высотах',
  Территории: 'Территорий Территориям Территориями Территориях',
  территории: 'территорий территориям территориями территориях',
  земли: 'земель землям землями землях',
};

/**
 * The oblique cases of a state's name ("Россия": России, Россию, Россией), without the name itself.
 * Empty where the name is not declined (Перу, Чили, США) or no rule is sure of it.
 */
export function nameForms(name: string): string[] {
  const listed = irregular[name];
  if (listed) return listed.split(listed.includes('|') ? '|' : ' ');
  const words = name.split(' ');
  const count = words.findIndex((word) => !isAdjective(word));
  const [adjectives, [noun = '', ...rest]] =
    count < 0 ? [[], words] : [words.slice(0, count), words.slice(count)];
  if (adjectives.length === 0 && rest.length === 0) return wordForms(name);
  const isHead = noun in heads || adjectives.length > 0;
  if (!isHead || (rest.length > 0 && /^[А-ЯЁ]/.test(rest[0] ?? '') && !(noun in heads))) return [];
  return phraseForms(adjectives, noun).map((form) => [form, ...rest].join(' '));
}

const isAdjective = (word: string): boolean =>
  /(?:ая|[ыио]й|[ыи]е|овы)$/.test(word) && word.length > 4;

/** "Саудовская Аравия", "Нагорный Карабах", "Бермудские острова", "Соломоновы Острова". */
function phraseForms(adjectives: readonly string[], noun: string): string[] {
  const all = (from: RegExp, to: string): string =>
    adjectives.map((word) => word.replace(from, to)).join(' ');
  const together = (adjective: string, form: string): string => `${adjective} ${form}`.trim();
  const [first = ''] = adjectives;
  if (first === '') return (heads[noun] ?? '').split(' ');
  if (first.endsWith('ая')) {
    const forms = heads[noun]?.split(' ') ?? wordForms(noun);
    return forms.map((form) =>
      /[ую]$/.test(form) ? together(all(/ая$/, 'ую'), form) : together(all(/ая$/, 'ой'), form),
    );
  }
  if (/(?:[ыи]е|овы)$/.test(first)) {
    const [genitive, dative, instrumental, prepositional] = plurals[noun]?.split(' ') ?? [];
    if (!genitive || !dative || !instrumental || !prepositional) return [];
    return [
      together(all(/е$|(?<=ы)$/, 'х'), genitive),
      together(all(/е$|(?<=ы)$/, 'м'), dative),
      together(all(/е$|(?<=ы)$/, 'ми'), instrumental),
      together(all(/е$|(?<=ы)$/, 'х'), prepositional),
    ];
  }
  const forms = wordForms(noun);
  if (forms.length !== 4) return [];
  const endingsOf = ['ого', 'ому', /[гкхжчшщ]ий$/.test(first) ? 'им' : 'ым', 'ом'];
  return forms.map((form, index) => together(all(/[ыио]й$/, endingsOf[index] ?? ''), form));
}

const undeclined = new Set(['Гонконг-САР', 'Мьянма-САР']);

function wordForms(name: string): string[] {
  if (undeclined.has(name) || /^[А-ЯЁ]{2,}$/.test(name)) return [];
  if (/ия$/.test(name)) return endings(name.slice(0, -1), 'и ю ей');
  if (/[ея]я$/.test(name)) return endings(name.slice(0, -1), 'и е ю ей');
  if (/я$/.test(name)) return endings(name.slice(0, -1), 'и е ю ей');
  if (/[гкх]а$/.test(name)) return endings(name.slice(0, -1), 'и е у ой');
  if (/[жчш]а$/.test(name)) return endings(name.slice(0, -1), 'и е у ей');
  if (/ца$/.test(name)) return endings(name.slice(0, -1), 'ы е у ей');
  if (/[бвдзлмнпрст]а$/.test(name)) return endings(name.slice(0, -1), 'ы е у ой');
  if (/ь$/.test(name)) {
    return name === 'Беларусь' ? ['Беларуси', 'Беларусью'] : endings(name.slice(0, -1), 'я ю ем е');
  }
  if (/й$/.test(name)) return endings(name.slice(0, -1), 'я ю ем е');
  if (/[жчшщц]$/.test(name)) return endings(name, 'а у ем е');
  if (/[бвгдзклмнпрстфх]$/.test(name)) return endings(name, 'а у ом е');
  return [];
}

/** The stem with each ending; `_` is no ending. */
const endings = (stem: string, list: string): string[] =>
  list.split(' ').map((ending) => (ending === '_' ? stem : stem + ending));
