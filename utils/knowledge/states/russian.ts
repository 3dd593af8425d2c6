/*
 * Russian inflection of names of states and their people. Rules follow the declensions of the
 * Academy grammar (Русская грамматика, 1980); what no rule gets right is listed.
 */

/** Every case of an adjective in -ский or -цкий, in three genders and the plural. */
export function adjectiveForms(masculine: string): string[] {
  const stem = masculine.replace(/ий$/, '');
  if (stem === masculine) throw new Error(`“${masculine}” is no adjective in -ский or -цкий`);
  return endings(stem, 'ий его ого ому им ом ая ой ую ое ие их ими').filter(
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
  'Шри-Ланка': 'Шри-Ланки|Шри-Ланке|Шри-Ланку|Шри-Ланкой',
  'Коста-Рика': 'Коста-Рики|Коста-Рике|Коста-Рику|Коста-Рикой',
  'Босния и Герцеговина':
    'Боснии и Герцеговины|Боснии и Герцеговине|Боснию и Герцеговину|Боснией и Герцеговиной',
  'Северная Корея': 'Северной Кореи|Северной Корее|Северную Корею|Северной Кореей',
  'Южная Корея': 'Южной Кореи|Южной Корее|Южную Корею|Южной Кореей',
};

// The first word of a formal name that is declined while the name proper stays as it is.
const heads: Record<string, string> = {
  Республика: 'Республики Республике Республику Республикой',
  Королевство: 'Королевства Королевству Королевством Королевстве',
  Государство: 'Государства Государству Государством Государстве',
  Княжество: 'Княжества Княжеству Княжеством Княжестве',
};

/**
 * The oblique cases of a state's name ("Россия": России, Россию, Россией), without the name itself.
 * Empty where the name is not declined (Перу, Чили, США) or no rule is sure of it.
 */
export function nameForms(name: string): string[] {
  const listed = irregular[name];
  if (listed) return listed.split(listed.includes('|') ? '|' : ' ');
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  const head = heads[first];
  if (head && rest.length > 0) return head.split(' ').map((form) => [form, ...rest].join(' '));
  if (words.length === 1) return wordForms(name);
  const last = rest.at(-1) ?? '';
  if (words.length < 4 && words.slice(0, -1).every((word) => word.endsWith('ая'))) {
    return adjectivesAndNoun(words.slice(0, -1), last);
  }
  return [];
}

/** "Саудовская Аравия", "Российская Федерация", "Китайская Народная Республика". */
function adjectivesAndNoun(adjectives: readonly string[], noun: string): string[] {
  const oblique = adjectives.map((word) => word.replace(/ая$/, 'ой')).join(' ');
  const accusative = adjectives.map((word) => word.replace(/ая$/, 'ую')).join(' ');
  return wordForms(noun).map((form) =>
    /[ую]$/.test(form) && !form.endsWith('ою') ? `${accusative} ${form}` : `${oblique} ${form}`,
  );
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
