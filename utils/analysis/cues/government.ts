/*
 * What tells, in English, a capital that stands for its government from a town.
 */

import { type WordSet, wordSet } from '../word-set.ts';

/** What governments do and towns do not, in the form of the dictionary. */
const verbs = wordSet(`
  accept accuse acknowledge act address adopt agree aim allow amend announce answer appeal apply appoint approve argue
  arm ask assert assist assure attempt authorize authorise avoid back ban bar believe blame block boycott bow call cancel
  cede challenge charge claim commit complain concede condemn confirm consider continue contribute convene cooperate
  counter criticise criticize deal decide declare decline deem defend delay demand deny deploy denounce deport designate
  dismiss dispatch dispute downgrade ease endorse engage ensure escalate exclude expect expel express extend extradite
  fail  fear file fine finance freeze fund grant guarantee hesitate hope ignore impose inform insist intend intensify interfere
  intervene introduce invade invest invite issue join judge launch levy lift lobby lodge maintain mistreat move need negotiate
  object offer oppose order pause persuade plan pledge prefer prepare press pressure prevent promise propose protest
  provide publish punish pursue push question ratify react recall recognise recognize refuse regard regret reject release
  remove renege renew repeal reply request require resist respond restore restrict resume retaliate reverse revoke
  sanction scrap secure seek seize sever shelve side sign signal spurn station stress strengthen summon supply support
  suspect suspend target terminate threaten tighten tolerate train transfer try undermine urge use veto view violate voice
  vote vow want warn weigh welcome balk know nationalise nationalize retort rush downplay dither insist prevaricate prod cave budge blink bristle bridle fume seethe scramble hesitate scoff haggle relent waver acquiesce capitulate backtrack sign table withdraw withhold work worry
  say tell give take make leave send sell buy break bring build cut draw hold keep lend let lose mean pay put see set
  speak stand strike think`);
const irregular: ReadonlyMap<string, string> = new Map(
  'said say,told tell,gave give,given give,took take,taken take,made make,left leave,sent send,sold sell,bought buy,broke break,broken break,brought bring,built build,drew draw,drawn draw,held hold,kept keep,lent lend,lost lose,meant mean,paid pay,saw see,sought seek,spoke speak,stood stand,struck strike,thought think,withdrew withdraw,withdrawn withdraw,froze freeze,frozen freeze'
    .split(',')
    .map((pair): [string, string] => {
      const [form = '', verb = ''] = pair.split(' ');
      return [form, verb];
    }),
);

/** Whether a word is a form of something that governments do. */
export function isDeed(word: string): boolean {
  const small = word.toLowerCase();
  if (verbs.has(irregular.get(small) ?? small)) return true;
  const stems = [
    small.replace(/s$/, ''),
    small.replace(/es$/, ''),
    small.replace(/(?:ed|ing)$/, ''),
    small.replace(/(?:ed|ing)$/, 'e'),
    small.replace(/ie[sd]$/, 'y'),
    small.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ];
  return stems.some((stem) => stem !== small && verbs.has(stem));
}

export const auxiliaries = wordSet(
  'rather even has had have will would could may might must should can cannot does did do is was are were be been not also later now then still again already itself immediately repeatedly quickly long reportedly never soon nevertheless',
);
export const forms = wordSet('is was are were be been remain remains remained');
/** “is ready to talk”, “are at odds”. */
export const stances = wordSet(
  'ready willing unwilling keen prepared concerned determined reluctant open opposed at able unable wary due adamant committed under eager at close far locked likely unlikely',
);

/**
 * What towns do, and their clubs: “London hosted the games”, “Washington scored twice”. Whatever else is
 * told of a capital in the past tense its government did.
 */
const townDeeds = wordSet(
  'hosted boasted recorded experienced enjoyed celebrated mourned witnessed attracted expanded flooded sweltered suffered lived existed looked seemed appeared emerged remained reached scored defeated edged rallied topped trailed traded drafted acquired pitched batted finished improved clinched outscored trounced routed tied rebounded routed named called located based needed used reported registered ranked welcomed opened closed turned housed started ended visited played moved developed doubled tripled changed counted featured gained dropped shared continued showed faced added followed joined required received',
);

/** Whether a word tells, in the past tense, of something that towns do not do. */
export const isOtherDeed = (small: string): boolean =>
  small.length > 4 &&
  small.endsWith('ed') &&
  !townDeeds.has(small) &&
  !/(?:eed|ied|-\w+)$/.test(small);

/** Before it one is dealt with: “told Tehran”, “rejected by Washington”. */
export const dealtWith = wordSet(
  'accused accuses accuse accusing urged urges urge urging told tells tell asked asks ask gave gives give giving pressed presses press pushed pushes push persuaded persuades persuade blamed blames blame warned warns warn condemned condemns condemn criticised criticizes criticized criticises sanctioned punish punished deter deters isolate isolates answer answers answered convince convinced convinces forced forces force prompted wants wanted thanked informed notified consulted reminded reassured reassure assured angered angers infuriated infuriates embarrassed alarmed worried pressured lobbied threatened threatens irked irritated provoked allowed allows let lets accusing joined backed supports backing support supported helped helps by',
);
/** Before these, with a preposition, stands what one has with a government. */
const withNouns = wordSet(
  'ties relations talks dialogue negotiations agreement agreements deal deals tensions pact pacts alliance cooperation co-operation rapprochement rift standoff war accords accord sharing contacts row dispute quarrel trade treaty links truce negotiate negotiates negotiating cooperate agree agreed work working dealing sided side coordination exchange ceasefire understanding odds patience breach break frustration',
);
const onNouns = wordSet(
  'pressure reliance reliant dependent dependence depends relied rely relies leaned sanctions tariffs imposed leverage',
);
const fromNouns = wordSet(
  'support response reaction criticism condemnation backing permission approval assurances demands threats aid instructions denial protest orders pressure weapons arms rockets money invitation signals independence directives',
);
const toNouns = wordSet(
  'loyal close closer hostile answerable message letter response concession concessions appeal according allied accountable loyalty deference sent signal signals assurances note answer beholden subservient',
);
const againstNouns = wordSet(
  'sanctions war complaint case measures accusations allegations tariffs alliance',
);
const ofNouns = wordSet(
  'behalf allies ally support critic critics grip influence control approval knowledge request insistence urging orders orbit policy part demands recognition wrath',
);
const forNouns = wordSet(
  'working worked work spying spied spy acting agents headache embarrassment setback humiliation blow priority proxy proxies lobbying speaks speaking problem dilemma irritant defeat victory',
);
export const prepositions: ReadonlyMap<string, WordSet> = new Map([
  ['with', withNouns],
  ['on', onNouns],
  ['from', fromNouns],
  ['to', toNouns],
  ['against', againstNouns],
  ['of', ofNouns],
  ['for', forNouns],
]);

/** What a government has: “Beijing’s claims”. */
export const belongings = wordSet(
  'policy policies position stance claim claims decision demand demands denial response reaction envoy ambassador diplomats leaders leadership government foreign allies ally ambition ambitions aggression interest interests influence intention intentions strategy sanctions support war invasion threat threats concern concerns accusation accusations approach military nuclear cyber intelligence effort efforts goal goals view behaviour behavior role request proposal plan plans offer refusal insistence willingness readiness negotiators forces troops hackers budget rulers crackdown backing relations ties handling warning warnings',
);

/** In a town one is, arrives or lives. */
export const inTown = wordSet(
  'in at near outside around across downtown central inside through throughout towards toward north south east west northern southern eastern western greater old inner',
);
/** What belongs to a town. */
export const ofTown = wordSet(
  'governor mayor residents resident airport police streets street district hotel hotels metro suburbs suburb bureau summit conference office university time court city region area fashion marathon stock',
);
