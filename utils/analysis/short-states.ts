import type { TextBlock } from '../model/mention.ts';
import type { Subject } from './dictionary.ts';
import type { Found } from './expansions.ts';
import type { Match } from './match.ts';
import { surfaceOf } from './surfaces.ts';

/*
 * Chinese writes states with one character in company: 中美 (China and the US), 日韩关系 (relations of
 * Japan and South Korea), 访华 (visit China), 对俄制裁 (sanctions against Russia). One character by
 * itself is a word of its own (美, beautiful), so it counts only in such company.
 */

const stateOf: Record<string, string> = {
  中: 'CN',
  华: 'CN',
  美: 'US',
  俄: 'RU',
  日: 'JP',
  韩: 'KR',
  朝: 'KP',
  英: 'GB',
  法: 'FR',
  德: 'DE',
  印: 'IN',
  乌: 'UA',
  伊: 'IR',
  以: 'IL',
  澳: 'AU',
  加: 'CA',
  越: 'VN',
  菲: 'PH',
  台: 'TW',
  柬: 'KH',
  泰: 'TH',
  缅: 'MM',
  蒙: 'MN',
  土: 'TR',
  意: 'IT',
  老: 'LA',
  墨: 'MX',
  沙: 'SA',
  埃: 'EG',
  港: 'HK',
  欧: 'eu',
};

/** Pairs that are nothing else, wherever they stand. */
const sure =
  '中美|美中|中俄|俄中|俄乌|乌俄|美俄|俄美|中日|日中|日韩|韩日|美日|日美|美韩|韩美|中欧|欧中|中英|英中|中法|法中|中德|德中|中印|印中|印巴|巴印|朝韩|韩朝|巴以|以巴|美欧|欧美|中韩|韩中|中朝|朝中|朝美|美朝|美伊|伊美|中澳|澳中|中菲|菲中|中越|越中|英美|美英|英法|法英|法德|德法|英法德|美英法|中日韩|美日韩|中美俄|中美欧|美俄乌|美日印澳|美英澳|中俄伊|中俄印|中老|老中|美墨|墨美|澳新|新澳|中沙|沙中|中埃|埃中|中柬|柬中|中缅|缅中|中泰|泰中|中蒙|蒙中|以伊|伊以|沙伊|俄伊|伊俄|俄朝|朝俄|俄印|俄欧|英欧|法俄|德俄|英俄|美以|以美|日印|印日|日澳|澳日|澳英|日菲|菲日|日英|日法|日德|英德|德英|意法|法意';
const characters = '中美俄日韩朝英法德印乌伊以欧澳加越菲台土意巴柬泰缅蒙老墨沙埃';
/** What follows the short names of states that have to do with each other. */
const together =
  '(?=铁路|口岸|航线|两国|三国|四国|双边|双方|三方|关系|边境|边界|冲突|战争|局势|谈判|会谈|贸易|元首|外长|防长|峰会|首脑|领导人|合作|之间|对话|协议|同盟|联盟|联军|联合|经贸|建交|友好|博弈|竞争|摩擦|磋商|通话|会晤|互信|争端|停火)';
/** What the first character may belong to instead: 其中, 集中, 今日, 立法. */
const notBefore =
  '(?<![其集当高初期年会场空途暗从手水之适命看打家今明昨近每生节假往即连平同月0-9０-９立司宪办精可])';
const longestFirst = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
const pairs = new RegExp(
  `${notBefore}(?:[${characters}]{2,4}${together}|(?:${longestFirst(sure)})(?![国洲]))`,
  'gu',
);

/** What one does with a state: visit it, be its ambassador's host, put sanctions on it. */
const towards =
  /(?<=[访对涉驻赴来援反])[华美俄日韩朝英法德欧乌伊](?=制裁|政策|贸易|关税|出口|投资|战略|关系|军售|大使|使馆|使领馆|记者|官员|企业|强硬|威胁|态度|外交|援助|期间|行程|之行|合作|施压|开放|遏制|竞争|谈判|武器|[，。、；：！？“”（）\s]|$)/gu;

/** 访华, 赴美, 援乌; 美股, 俄籍, 日媒. */
const visited =
  /(?<=[访赴援])[华美俄日韩朝英法德欧乌伊印澳加越泰缅柬菲港](?![\p{Script=Han}]?[文语])|(?<=涉)[华港台](?=[\p{Script=Han}])|(?<=旅)[美日韩英法德加澳](?=大熊猫|华|侨|学|居|游|行|客)|(?<=在)[华美韩俄英德澳](?=务工|留学|企业|日企|美企|外企|公民|侨|工作|生活|资产|投资|被捕|遇害|遇袭|营商|美商|德企|的(?:企业|公民|资产|投资))/gu;
const described =
  /(?<![其集当高初期年会场空途暗从手水之适命看打家今明昨近每生节假往即连平同月立司宪办精可完以所是])[中美俄日韩英法德印伊乌澳朝意加](?=媒|企(?!图|划|及|鹅)|股|债|籍|战机|资产|外长|总统|防长|首相|总理|财长|国务卿|国务院|国防部|国防|国会|国家安全|议会|央行|商务部|外交部|财政部|司法部|驻)/gu;

/** Mentions of states by one character, outside what was found; for Chinese texts. */
export function shortStates(
  blocks: readonly TextBlock[],
  found: readonly Found[],
  entryOf: (id: string) => Subject | undefined,
): Found[] {
  const extra: Found[] = [];
  const foundIn = new Map<number, Match[]>(blocks.map(({ id }) => [id, []]));
  for (const { id, text, match } of found) {
    if (!isCutShort(text, match)) foundIn.get(id)?.push(match);
  }
  for (const { id, text } of blocks) {
    const taken = takenIn(text, foundIn.get(id) ?? []);
    const put = (start: number, state: string): void => {
      const entry = entryOf(state);
      if (!entry || taken[start] === 1) return;
      taken[start] = 1;
      extra.push({
        id,
        text,
        match: {
          start,
          end: start + 1,
          surface: surfaceOf({
            text: text.charAt(start),
            entry,
            form: 'alias',
            case: 'any',
            ambiguity: 'none',
          }),
        },
      });
    };
    for (const { index, 0: run } of text.matchAll(pairs)) {
      for (let at = 0; at < run.length; at++) put(index + at, inCompany(run, at));
    }
    for (const pattern of [towards, visited, described]) {
      for (const { index, 0: one } of text.matchAll(pattern)) put(index, stateOf[one] ?? '');
    }
  }
  return extra;
}

/** “美国务卿” is 美 and 国务卿: the last character of a name belongs to the word behind it. */
export const isCutShort = (text: string, { start, end }: Pick<Match, 'start' | 'end'>): boolean =>
  end - start === 2 &&
  text.charAt(end - 1) === '国' &&
  /^(?:务[卿院]|防[部军]|会(?:众|参|议|两院|山)|家安全)/.test(text.slice(end, end + 4));

/** Of each unit of a text whether something was found there. */
function takenIn(text: string, matches: readonly Match[]): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of matches) taken.fill(1, start, end);
  return taken;
}

/** 巴 is Pakistan beside India and Palestine beside Israel. */
function inCompany(run: string, at: number): string {
  const character = run.charAt(at);
  if (character === '新') return run.includes('澳') ? 'NZ' : 'SG';
  if (character !== '巴') return stateOf[character] ?? '';
  return run.includes('印') ? 'PK' : run.includes('以') ? 'PS' : '';
}
