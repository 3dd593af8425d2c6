import { after, before, type Rule, reject } from './rule.ts';

/** Rivers, seas, streets, banks and clubs that carry a state's name, by language: what stands before it. */
const headsBefore: Record<string, RegExp> = {
  fr: /(?<!\p{L})(?:fleuve|lac|golfe|mer|canal|détroit|rue|avenue|boulevard|place|quai|canal|palais|porte|encre|cochons?|tour|massacre de la|fête de la|Banque|Crédit|Université|province|lycée|AS|FC|Stade|massif|bassin du)(?:\s(?:de|du|d[’']|des|de la|de l[’']))?\s*(?:la\s|l[’'])?$/u,
  es: /(?<!\p{L})(?:río|lago|golfo|mar|canal|estrecho|calle|avenida|plaza|universidad|Banco|Real|CF|FC|basílica|cuenca|cabeza|montaña|península)s?(?:\s(?:de|del|de la))?\s(?:la\s|el\s)?$/iu,
  ar: /(?:^|\s)[وبلك]?(?:ال)?(?:نهر|خليج|بحيرة|المحيط|بحر|البحر|مضيق|شارع|جامعة|بنك|مصرف|ملعب|استاد|نادي|ميدان|خنازير|جوز|بني|بنو|صلاة|كوبا|كأس|ولاية|فول|الفول|السلطة|سلطة|الراعي|حوض|صحراء|دلتا|غرب|نيو)\s$/u,
  ru: /(?<!\p{L})(?:улиц\p{L}{1,3}|площад\p{L}{1,3}|рек\p{L}{1,2}|озер\p{L}{1,2}|пролив\p{L}{0,2}|залив\p{L}{0,2}|Нов\p{L}{2,3})\s$|(?<!\p{L})(?:гостиниц|отел|ресторан|стадион|кинотеатр|театр|клуб|поезд|теплоход|дворц|дворец)\p{L}{0,3}\s«$/iu,
};
/** What stands after it. */
const headsAfter: Record<string, RegExp> = {
  fr: /^(?:\s(?:Télévisions|Inter|Info|Bleu|Culture|Air|Airways|Airlines|Football|24)|-(?:Intérieure|Britannique|Occidentale|Équatoriale))(?!\p{L})/u,
  es: /^\s(?:Airlines|Airways|CF|Televisión|Británica)(?!\p{L})/iu,
  ar: /^\s(?:للطيران|للأنباء|البورسعيدي|الأحمر|والمتوسط|الحمر|القومي التركي)/u,
  ru: /^(?:-(?:24|1)|\s(?:вокзал|рулетк|горк|чай|салат|сад|сквер|сеттер|терьер|овчарк|волкодав|бульдог)\p{L}*(?!\p{L}))/iu,
  zh: /^(?:河(?!内)|湖|湾|海峡|洋|运河|盆地|半岛|沙漠|州(?!长)|银行(?!业)|航空(?!母舰|航天|兵)|移动|国立大学|理工|师范|联通|路(?!透)|街(?!头)|区(?!域)|梧桐|豆|蓟|军刀|方块|雪山|时报|日报|邮报|革命广场|人寿|平安|建筑|中车)/u,
};

/** “Lac Tchad”, “خليج المكسيك”, “尼日尔河” are not the states. English has rules of its own. */
export const namedAfter: Rule = {
  name: 'named-after',
  concerns: ({ entry, form }, language) =>
    language !== 'en' && entry?.kind === 'state' && form !== 'metonym' && form !== 'acronym',
  judge(candidate) {
    const { language } = candidate;
    const isNamed =
      headsBefore[language]?.test(before(candidate, 24)) ||
      headsAfter[language]?.test(after(candidate, 16));
    return isNamed ? reject('here it is part of a longer name') : null;
  },
  examples: [
    { sentence: 'Le lac [Tchad] a fondu.', counts: false, language: 'fr' },
    { sentence: 'Le [Tchad] a protesté.', counts: true, language: 'fr' },
    { sentence: 'El lago [Chad] se seca.', counts: false, language: 'es' },
    { sentence: 'El gobierno de [Chad] protestó.', counts: true, language: 'es' },
    { sentence: 'توقفت المنصات في خليج [المكسيك]', counts: false, language: 'ar' },
    { sentence: 'رفضت حكومة [المكسيك] القرار', counts: true, language: 'ar' },
    { sentence: 'Они жили в гостинице «[Украина]».', counts: false, language: 'ru' },
    { sentence: 'Газета «[Украина] сегодня» вышла.', counts: true, language: 'ru' },
    { sentence: '[尼日尔]河水位上涨', counts: false, language: 'zh' },
    { sentence: '[尼日尔]总统发表讲话', counts: true, language: 'zh' },
  ],
};
