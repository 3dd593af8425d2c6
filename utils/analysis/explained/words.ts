/*
 * How articles in six languages say what a thing is, right beside its name. Each pattern is tried on the
 * text of the sentence that follows (`after`) or precedes (`before`) a mention. They want a noun that can
 * define something ("group", "treaty", "type of"), since much that stands after a comma does not define:
 * "NATO, a year later", "the head of NATO, a former minister".
 */

export type Words = {
  after: RegExp;
  before: RegExp;
  /** As `after`, where nothing stands before the name: “OPEC is a group of …”. */
  afterFirst: RegExp;
};

/** What may stand before the name at the beginning of a sentence: an article, an opening quotation mark. */
export const nothingBefore =
  /^[\s"“‘«„「『《(]*(?:(?:the|an?|le|la|les|l['’]|el|los|las|une?)(?:\s+|(?<=['’])))?["“‘«「『《]?$/iu;

/** What may stand between a name and what is said of it: closing quotation marks, a bracket with another name. */
const close = String.raw`^["”’»'」』》]*\s*(?:[（(][^()（）]{2,80}[)）]\s*)?`;
const open = String.raw`[«“"‘「『《]?\s*$`;

const words = (
  { after, before, first }: Record<'after' | 'before' | 'first', string[]>,
  flags = 'iu',
): Words => ({
  after: new RegExp(`${close}(?:${after.join('|')})`, flags),
  before: new RegExp(`(?:${before.join('|')})${open}`, flags),
  afterFirst: new RegExp(`${close}(?:${first.join('|')})`, flags),
});

const head = {
  en: '(?:group(?:ing)?s?|organi[sz]ations?|agency|body|bodies|treaty|convention|directive|regulation|law|act|legislation|alliance|bloc|forum|platforms?|apps?|application|company|firm|start-?up|services?|network|website|tools?|software|spyware|malware|virus|worm|program(?:me)?|attacks?|techniques?|tactics?|method|practice|term|concept|principles?|doctrine|norms?|sets?|systems?|standards?|protocol|committee|commission|council|court|tribunal|bank|fund|regulator|watchdog|think[- ]tank|charity|institute|initiative|agreement|pact|accord|mechanism|coalition|consortium|association|union|panel|unit|arm|branch|wing|forms?|types?|kinds?|sorts?|framework|algorithm|technology|model|chatbot|vulnerability|flaw|campaign|operation|militia|movement|subsidiary|owner|maker|provider|manufacturer|conglomerate|giant|lender|broadcaster|newspaper|successor|predecessor|cent(?:re|er)|exchange|crime|process|summit|actor|agencies|companies|version|encyclop(?:a?edia)|messenger|deal|test)',
  fr: '(?:groupe(?:ment)?|organisations?|organisme|agence|organe|traité|convention|directive|règlement|loi|alliance|bloc|forum|plateforme|application|messagerie|entreprise|société|start-?up|service|réseau|site|outil|logiciels?|virus|programme|attaques?|technique|méthode|pratique|terme|concept|notion|principe|norme|ensemble|système|standard|protocole|comité|commission|conseil|cour|tribunal|banque|fonds|régulateur|gendarme|autorité|institut|initiative|accord|pacte|mécanisme|coalition|consortium|association|union|unité|branche|bras|formes?|types?|sortes?|cadre|algorithme|technologie|modèle|faille|campagne|opération|mouvement|filiale|maison mère|géant|fabricant|centre|instance|dispositif|procédé|hébergeur|syndicat)',
  es: '(?:grupos?|organizaci(?:ón|ones)|organismo|agencia|órgano|tratado|convenio|convención|directiva|reglamento|ley|norma|alianza|bloque|foro|plataformas?|aplicaci(?:ón|ones)|empresa|compañía|firma|servicios?|red|sitio|herramientas?|programas?|virus|ataques?|técnica|método|práctica|término|concepto|principios?|conjunto|sistemas?|estándar|protocolo|comité|comisión|consejo|corte|tribunal|banco|fondo|regulador|autoridad|instituto|iniciativa|acuerdo|pacto|mecanismo|coalición|consorcio|asociación|unión|unidad|rama|brazo|formas?|tipos?|clase|marco|algoritmo|tecnología|modelo|vulnerabilidad|campaña|operación|movimiento|filial|matriz|gigante|fabricante|centro|entidad|institución|delito)',
  ru: String.raw`(?:организаци|агентств|орган(?![\p{L}])|альянс|союз|договор|конвенци|директив|регламент|закон|платформ|приложени|мессенджер|компани|корпораци|служб|сеть|сервис|сайт|инструмент|програмн|программ|вирус|атак|метод|способ|термин|поняти|принцип|норм|набор|систем|стандарт|протокол|комитет|комисси|совет(?![\p{L}])|суд(?![\p{L}])|банк|фонд|регулятор|институт|инициатив|соглашени|пакт|механизм|коалици|консорциум|ассоциаци|объединени|блок(?![\p{L}])|группа|группировк|форум|подразделени|ведомств|центр|вид(?![\p{L}])|вид[аоу]м?(?![\p{L}])|тип(?![\p{L}])|форм[аоы]|технологи|модел|уязвимост|кампани|операци|движени|орудие|процесс|структур|владел)`,
  ar: '(?:ال)?(?:منظمة|وكالة|هيئة|معاهدة|اتفاقية|توجيه|لائحة|قانون|تحالف|حلف|كتلة|منتدى|منصة|تطبيق|شركة|خدمة|شبكة|موقع|أداة|برنامج|برمجية|برمجيات|فيروس|هجوم|هجمات|أسلوب|طريقة|ممارسة|مصطلح|مفهوم|مبدأ|مجموعة|نظام|معيار|بروتوكول|لجنة|مجلس|محكمة|بنك|مصرف|صندوق|جهاز|معهد|مبادرة|اتفاق|آلية|ائتلاف|رابطة|اتحاد|وحدة|ذراع|فرع|نوع|شكل|إطار|تقنية|نموذج|ثغرة|حملة|عملية|حركة|مؤسسة|مركز|جماعة|كيان)',
  zh: '(?:组织|机构|条约|公约|指令|条例|法律|法规|法案|联盟|集团|论坛|平台|应用|软件|公司|企业|服务|网络|网站|工具|程序|病毒|攻击|技术|手段|方法|做法|术语|概念|原则|规范|体系|系统|标准|协议|委员会|理事会|法院|法庭|银行|基金|监管机构|智库|协会|研究所|倡议|协定|机制|联合体|部门|单位|分支|类型|形式|框架|算法|模型|漏洞|行动|运动|子公司|母公司|巨头|中心|工作组|小组|总称|统称|简称|缩写|简写)',
};

const en = (lead: string): string =>
  String.raw`${lead}(?:(?!said|says|told)[\p{L}\d’'-]+\s+){0,6}?${head.en}(?=\s*(?:$|[,.;:)—–!?]|\s(?:of|for|that|which|who|whose|to|in|on|at|with|within|based|run|owned|led|set|created|founded|established|designed|used|made|built|by|between|under|representing|bringing|aimed|responsible|comprising|tasked|charged|where|and|behind)\b))`;
const fr = (lead: string): string =>
  String.raw`${lead}(?:[\p{L}\d’'-]+\s+){0,4}?(?:[dl]['’])?${head.fr}(?![\p{L}])`;
const es = (lead: string): string =>
  String.raw`${lead}(?:[\p{L}\d-]+\s+){0,4}?${head.es}(?![\p{L}])`;
const ru = (lead: string): string => String.raw`${lead}(?:[\p{L}\d-]+\s+){0,5}?${head.ru}`;

const makers: Record<string, () => Words> = {
  en: () =>
    words({
      after: [
        en(
          String.raw`(?:,|[—–(]|-\s)\s*(?:(?:is\s+)?(?:a|an|the|one of the|part of the|another|which (?:is|are) (?:a|an|the|one of the|part of the))\s+)`,
        ),
        String.raw`,\s*which\s+(?:stands for|means|refers to|oversees|regulates|coordinates|represents|aims to|seeks to|requires|obliges|brings together|groups|comprises|governs|allows|lets|enables|(?:is|are|was|were) (?:short for|made up|composed|responsible|designed|used|charged|tasked|set up|created|founded|established|owned by|run by|led by))\b`,
        String.raw`,\s*whose\s+(?:\d+\s+)?(?:members|mission|mandate|task|role|purpose|aim|job|remit|name means|acronym|initials)\b`,
        String.raw`[,(—–]\s*(?:also|better|formerly|previously|commonly|sometimes|often|once)\s+(?:known|called|referred to)\b`,
        String.raw`[,(—–]\s*(?:known as|short for|which stands for|formerly|previously)\s`,
        String.raw`\s+(?:stands for|is short for|refers to|is the (?:term|name|acronym|abbreviation) for)\s`,
      ],
      first: [en(String.raw`\s+(?:is|are)\s+(?:a|an|the|one of the|part of the)\s+`)],
      before: [
        String.raw`(?:\b(?:also|better|commonly|formerly|previously|widely|collectively|sometimes|often|generally)\s+(?:known as|called|dubbed|referred to as)|\bknown as|\b(?:dubbed|abbreviated as|abbreviated to)|\breferred to as|\b(?:${head.en})\s+called)\s+(?:the\s+)?`,
      ],
    }),
  fr: () =>
    words({
      after: [
        fr(
          String.raw`[,(—–]\s*(?:qui est\s+)?(?:(?:une?|les?|la|l['’]une? des|ancienne?)\s+|l['’])`,
        ),
        String.raw`,\s*(?:le|la|l['’])?qui\s+(?:regroupe|réunit|rassemble|désigne|signifie|consiste|vise à|impose|oblige|coordonne|surveille|régule|représente|compte \d+)(?![\p{L}])`,
        String.raw`[,(—–]?\s*(?:aussi|également|encore|plus)?\s*(?:appelée?s?|connue?s? sous|surnommée?s?|dénommée?s?|anciennement|ex-\p{Lu}|c['’]est-à-dire|acronyme|sigle)(?![\p{L}])`,
        String.raw`\s+(?:désigne|signifie|est l['’]acronyme|est le sigle|consiste à)(?![\p{L}])`,
      ],
      first: [fr(String.raw`\s+(?:est|sont)\s+(?:(?:une?|les?|la|des|l['’]une? des)\s+|l['’])`)],
      before: [
        String.raw`(?:(?<![\p{L}])(?:aussi |également |communément )?(?:appelée?s?|dénommée?s?|surnommée?s?|baptisée?s?|connue?s? sous le (?:nom|sigle|acronyme)(?: de)?)|${head.fr} dite?s?)\s+(?:d['’]|de |le |la |les |l['’])?`,
      ],
    }),
  es: () =>
    words({
      after: [
        es(
          String.raw`[,(—–]\s*(?:que es\s+)?(?:una?|el|la|los|las|un[ao] de l[ao]s|antigu[ao])\s+`,
        ),
        String.raw`,\s*que\s+(?:agrupa|reúne|significa|consiste|obliga|regula|coordina|vigila|supervisa|representa a|tiene como objetivo)(?![\p{L}])`,
        String.raw`[,(—–]\s*(?:también|más|antes)?\s*(?:conocid[oa]s?|llamad[oa]s?|denominad[oa]s?|anteriormente|antiguamente|es decir|o sea|siglas|acrónimo)(?![\p{L}])`,
        String.raw`\s+(?:significa|consiste en|es el acrónimo|son las siglas|se refiere a)(?![\p{L}])`,
      ],
      first: [es(String.raw`\s+(?:es|son)\s+(?:una?|el|la|los|las|un[ao] de l[ao]s)\s+`)],
      before: [
        String.raw`(?<![\p{L}])(?:(?:conocid[oa]s?|bautizad[oa]s?)(?: también)? como|(?<!(?:ha|han|había) )(?:denominad[oa]s?|llamad[oa]s?)|por sus siglas(?: en inglés)?,?)\s+(?:el |la |los |las )?`,
      ],
    }),
  ru: () =>
    words({
      after: [
        ru(String.raw`,?\s*[—–-]\s+(?:это\s+)?`),
        ru(
          String.raw`,\s*(?:котор(?:ый|ая|ое|ые)\s+(?:является|представляет собой)|являющ\p{L}+)\s+`,
        ),
        String.raw`\s*[—–-]?\s*(?:означает|расшифровывается|является аббревиатурой)(?![\p{L}])`,
        String.raw`,?\s*[(,]\s*(?:то есть|также известн\p{L}+|известн\p{L}+ (?:также )?как|ранее известн\p{L}+|бывш\p{L}+\s+\p{Lu}|сокращ[её]нно)(?![\p{L}])`,
      ],
      first: ['(?!)'],
      before: [
        String.raw`(?:известн\p{L}+ (?:также )?(?:как|под названием)|под названием|(?<!так )называем\p{L}+|именуем\p{L}+|сокращ[её]нно)\s+`,
      ],
    }),
  ar: () =>
    words(
      {
        after: [
          String.raw`\s*[،,(–-]?\s*(?:و)?(?:هو|هي|هما)\s+(?:عبارة عن\s+)?(?:\S+\s+){0,1}?${head.ar}(?![\p{L}])`,
          String.raw`\s*[،,(]?\s*(?:المعروفة?|والمعروفة?|المسماة|المسمى)\s+(?:\S+\s+)?(?:باسم|ب)`,
          String.raw`\s*[،,(]\s*(?:أي|اختصارا?ً?|سابقا?ً?)(?![\p{L}])`,
          String.raw`\s*[،,]\s*(?:الذي|التي)\s+(?:يضم|تضم|يجمع|تجمع|يعنى|تعنى|ينظم|تنظم|يشرف|تشرف)(?![\p{L}])`,
          String.raw`\s+(?:يعني|تعني|يقصد به|يقصد بها|يشير إلى|تشير إلى)(?![\p{L}])`,
        ],
        first: ['(?!)'],
        before: [
          String.raw`(?:و?(?:ال)?معروفة?|تعرف|يعرف|المسماة|المسمى)\s+(?:\S+\s+)?(?:باسم\s+|بـ?\s*)`,
        ],
      },
      'u',
    ),
  zh: () =>
    words(
      {
        after: [
          `[，,]?\\s*(?:即(?![将使可便日刻时])|也称|又称|亦称|又名|简称|全称|俗称|指的是|是指|意为|意思是|意即)`,
          `[，,—-]*\\s*(?:是|为|作为)(?:由|一|世界|全球|联合国|国际|目前|中国|美国|俄罗斯|欧盟)[^，。；]{0,36}${head.zh}(?=[，。；、]|$|的)`,
          `[，,—-]+\\s*(?:这|一)[个种家项款类套]?[^，。；]{0,30}${head.zh}(?=[，。；]|$)`,
        ],
        first: [`(?:是|为)[^，。；]{0,40}${head.zh}(?=[，。；]|$)`],
        before: [`(?:被称为|称为|称作|叫做|叫作|名为|取名|简称为?|又称|俗称|别名|即(?!将|使|可))`],
      },
      'u',
    ),
};

const made = new Map<string, Words>();

/** The patterns of a language, made when it is first asked for; undefined for those not listed. */
export function wordsOf(language: string): Words | undefined {
  const words = made.get(language) ?? makers[language]?.();
  if (words) made.set(language, words);
  return words;
}
