import type { Clipping } from '../../utils/model/clipping.ts';

/*
 * Clippings as a reader may have them: of several languages and lengths, with notes, tags and collections, all
 * in words of ours. The same seed makes the same clippings.
 */

type Voice = {
  language: string;
  outlets: string[];
  authors: string[];
  who: string[];
  did: string[];
  what: string[];
  why: string[];
  titles: string[];
};

const voices: Voice[] = [
  {
    language: 'en',
    outlets: ['The Harbour Post', 'Northern Review', 'Daily Ledger', 'Policy Weekly'],
    authors: ['Ana Author', 'Ben Okafor', 'Clara Weiss', 'David Osei', 'Erin Walsh'],
    who: [
      'Delegates in New York',
      'Estonia’s foreign minister',
      'A group of fifteen states',
      'The working group',
      'Officials in Brussels',
    ],
    did: ['agreed on', 'put off a vote on', 'asked for changes to', 'welcomed', 'warned against'],
    what: [
      'a list of contact points',
      'the draft on ransomware',
      'new rules for the export of surveillance tools',
      'a report on attacks against hospitals',
      'norms of responsible behaviour',
    ],
    why: [
      'after two weeks of talks.',
      'because smaller states had asked for more time.',
      'and promised to meet again in spring.',
      'although several capitals had objected until late at night.',
      'as the United Nations had proposed.',
    ],
    titles: [
      'Talks on cyber norms go on',
      'What the contact points are for',
      'A late night in committee',
      'Hospitals ask for help',
      'Small states find a voice',
    ],
  },
  {
    language: 'fr',
    outlets: ['Le Courrier du Quai', 'Revue des Échanges'],
    authors: ['Élise Marchand', 'Hugo Ferrand'],
    who: ['Les délégués réunis à Genève', 'La présidence estonienne', 'Un groupe d’États'],
    did: ['ont adopté', 'a reporté', 'a salué'],
    what: [
      'un projet sur les rançongiciels',
      'la liste des points de contact',
      'les règles sur la surveillance',
    ],
    why: [
      'après deux semaines d’échanges.',
      'malgré des réserves exprimées l’été dernier.',
      'en attendant la prochaine session.',
    ],
    titles: [
      'L’été des négociations',
      'À Genève, un accord fragile',
      'Ce que veulent les petits États',
    ],
  },
  {
    language: 'es',
    outlets: ['El Puerto', 'Cuadernos del Sur'],
    authors: ['Lucía Ortega', 'Mateo Rivas'],
    who: ['Los delegados en Nueva York', 'La cancillería de Brasil', 'Un grupo de quince países'],
    did: ['aprobaron', 'pidió cambios en', 'aplazó'],
    what: [
      'el borrador sobre ransomware',
      'la lista de puntos de contacto',
      'las normas de conducta responsable',
    ],
    why: [
      'tras dos semanas de conversaciones.',
      'porque mañana empieza otra ronda.',
      'aunque varias capitales se habían opuesto.',
    ],
    titles: ['La semana de las conversaciones', 'Quién llama a quién', 'Mañana, otra ronda'],
  },
  {
    language: 'ru',
    outlets: ['Северный вестник'],
    authors: ['Анна Лебедева', 'Пётр Синицын'],
    who: ['Делегаты в Нью-Йорке', 'Рабочая группа', 'Представители пятнадцати государств'],
    did: ['согласовали', 'отложили', 'обсудили'],
    what: [
      'перечень контактных пунктов',
      'проект о вымогательском ПО',
      'нормы ответственного поведения',
    ],
    why: [
      'после двух недель переговоров.',
      'и договорились встретиться весной.',
      'по предложению Организации Объединённых Наций.',
    ],
    titles: ['Переговоры продолжаются', 'Ёлка в зале заседаний', 'Кому звонить ночью'],
  },
  {
    language: 'ar',
    outlets: ['صحيفة المرفأ'],
    authors: ['ليلى حداد', 'سامي نصار'],
    who: ['قال المندوبون في نيويورك إنهم', 'أعلنت المجموعة أنها', 'ذكر الوزير أن الدول'],
    did: ['وافقت على', 'أجّلت التصويت على', 'رحّبت بـ'],
    what: ['مشروع برامج الفدية', 'قائمة نقاط الاتصال', 'قواعد السلوك المسؤول'],
    why: ['بعد أسبوعين من المحادثات.', 'رغم اعتراض عدة عواصم.', 'كما اقترحت الأمم المتحدة.'],
    titles: ['المحادثات مستمرة', 'بمن نتصل ليلاً؟'],
  },
  {
    language: 'zh',
    outlets: ['海港日报'],
    authors: ['李文', '陈晓'],
    who: ['纽约的代表们', '工作组', '十五个国家'],
    did: ['通过了', '推迟讨论', '欢迎'],
    what: ['网络安全准则草案', '联络点名单', '关于勒索软件的报告'],
    why: ['，谈判持续了两周。', '，并同意明年春天再次开会。', '，这是联合国的建议。'],
    titles: ['谈判仍在继续', '深夜的委员会'],
  },
];

const entries = [
  'EE',
  'BR',
  'US',
  'FR',
  'CN',
  'RU',
  'DE',
  'IN',
  'un',
  'nato',
  'oewg',
  'youtube',
  'ransomware',
];
const tags = [
  'to read',
  'norms',
  'hospitals',
  'élections',
  '会议',
  'quote for the brief',
  'background',
];
const collections = ['', '', '', 'Brief on norms', 'Ransomware', 'Course 2027'];
const notes = [
  '',
  '',
  '',
  'Compare with the report of last year.',
  'Ask Clara whether this was said on the record.',
  'À vérifier.',
];
const NEWEST = Date.UTC(2026, 10, 20, 9);
const DAY_MS = 86_400_000;

/** `count` clippings, the newest first, over three years. */
export function manyClippings(count: number, seed = 1): Clipping[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(random() * list.length)];
    if (picked === undefined) throw new Error('Nothing to pick from');
    return picked;
  };
  const id = (): string =>
    '8-4-4-4-12'.replace(/\d+/g, (digits) =>
      Array.from({ length: Number(digits) }, () => Math.floor(random() * 16).toString(16)).join(''),
    );
  return Array.from({ length: count }, (_, at): Clipping => {
    // English is read most.
    const voice = random() < 0.5 ? pick(voices.slice(0, 1)) : pick(voices);
    const gap = voice.language === 'zh' ? '' : ' ';
    const sentence = (): string =>
      [pick(voice.who), pick(voice.did), pick(voice.what)].join(gap) +
      (gap && ' ') +
      pick(voice.why);
    const exact = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(gap);
    const [before, after] = [sentence(), sentence()];
    const created = new Date(NEWEST - (at * 3 * 365 * DAY_MS) / count).toISOString();
    const outlet = pick(voice.outlets);
    const isPage = random() < 0.1;
    const address = `https://news${voices.indexOf(voice)}.example/story/${at}`;
    return {
      scope: isPage ? 'page' : 'passage',
      target: {
        source: address,
        selector: isPage
          ? []
          : [{ type: 'TextQuoteSelector', exact, prefix: before, suffix: after }],
      },
      read: address,
      paragraph: isPage ? '' : [before, exact, after].join(gap),
      text: '',
      citation: {
        type: 'article-newspaper',
        title: `${pick(voice.titles)}${random() < 0.5 ? '' : ` (${1 + (at % 97)})`}`,
        author: random() < 0.15 ? [] : [{ literal: pick(voice.authors) }],
        'container-title': random() < 0.05 ? '' : outlet,
        publisher: '',
        issued: created.slice(0, 10),
        accessed: created,
        URL: address,
        DOI: '',
        language: voice.language,
      },
      origins: { title: 'json-ld', author: 'byline', 'container-title': 'open-graph' },
      language: voice.language,
      direction: voice.language === 'ar' ? 'rtl' : 'ltr',
      mentions: [
        ...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(entries))),
      ],
      note: pick(notes),
      tags: random() < 0.6 ? [] : [...new Set([pick(tags), pick(tags)])],
      collection: pick(collections),
      id: id(),
      created,
      modified: created,
      deleted: null,
    };
  });
}

/** A small generator of numbers from 0 to 1 (Mulberry32, in the public domain): the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
