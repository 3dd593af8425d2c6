import {
  isCapitalised,
  isTitleCase,
  joinedAfter,
  joinedBefore,
  opensSentence,
  wordBefore,
} from '../around.ts';
import { letterWords, serviceWords } from '../cues/services.ts';
import { wordSet } from '../word-set.ts';
import type { Candidate, Rule } from './rule.ts';
import { reject } from './rule.ts';

/** What a service or firm has: “Telegram users”, “Apple shares”. */
const belongings = wordSet(
  'app apps account accounts user users channel channels group groups chat chats message messages post posts platform platforms messenger messaging employees executive executives ceo founder spokesman spokeswoman spokesperson engineers servers software cloud phone phones device devices store stores headquarters shares share stock data call calls meeting meetings bot bots handle handles feed stream streams streamer streamers video videos lessons inc corp ltd workers customers subscribers lawyers products services warehouse warehouses revenue profits trading',
);
/** What introduces one: “the messaging app Signal”, “banned Telegram”. */
const introductions = wordSet(
  'app platform network messenger website service company firm giant chipmaker carmaker startup maker owner parent software site engine chatbot like including using use via through accuse accused accuses accusing banned ban block blocked blocking restrict restricted sued suing fined download downloaded delete bought buy buying own owned and or than with against',
);
/** “on Discord”, “over Zoom”: where one speaks or writes. */
const channels = wordSet('on over via through');
/** What firms do; a noun in the plural after the name is no deed (“Signal failures”). */
const deeds = wordSet(
  'said says announced announces removed removes suspended suspends banned bans blocked blocks declined declines confirmed confirms told tells launched launches unveiled unveils agreed agrees refused refuses denied denies disclosed discloses fixed fixes patched acquired acquires bought buys sued sues complied complies appealed appeals passed has had will would could may must should can faces faced plans planned added adds began begins started starts stopped stops introduced introduces rolled became becomes laid cut cuts raised raises posted reported reports earned warned warns offered offers paid pays spent spends sold sells made makes lost loses won wins opened opens closed closes moved moves wants wanted hired hires fired allows allowed lets let keeps kept rejected rejects argued argues insisted insists is was does did',
);
/** The river and the forest, the fruit and the house of the oracle; a street, a county, a prize. */
const otherThings = wordSet(
  'rainforest river basin jungle forest region delta tribe tribes juice pie orchard orchards tree trees growers county revolution failure failures wave waves axis chromosome ray rays factor files games rated range sized rare analysis description tags of',
);
const smallLeads = wordSet(
  'but and when while after before as if in on at for with from by the a an though although since because so then both neither either like unlike',
);
/** Before the letter where it is no service. */
const notTheLetter = wordSet(
  'malcolm planet generation model project class series factor mr ms agent gen spacex formula chapter',
);

/** Apple, X and Signal are firms and services where the text writes them as names of such. */
export const serviceCue: Rule = {
  name: 'service-cue',
  concerns: ({ entry, ambiguity, case: rule }, language) =>
    entry?.kind === 'platform' && ambiguity === 'high' && rule !== 'any' && language === 'en',
  judge(candidate) {
    const { text, match } = candidate;
    const before = joinedBefore(text, match.start)?.text ?? '';
    const after = joinedAfter(text, match.end)?.text ?? '';
    if (otherThings.has(after.toLowerCase())) return reject('here it is no company');
    if (match.surface.text.length === 1) return judgeLetter(candidate, before);
    const hasBelongings =
      belongings.has(after.toLowerCase()) || /^['’]s?\s/.test(text.slice(match.end, match.end + 3));
    if (isLongerName(candidate, before, after)) return null;
    const isIntroduced = introductions.has(before.toLowerCase());
    // “the Amazon” is a river; “the Apple store” is Apple’s.
    if (/^(?:the|a|an|this|every)$/i.test(before) && !belongings.has(after)) return null;
    const isNamed = !opensSentence(text, match.start) && !isTitleCase(text);
    const acts = deeds.has(after);
    if (!isNamed && !acts && !hasBelongings) return null;
    const near = candidate.evidence.topicsNear(candidate);
    const all = candidate.evidence.topics(candidate);
    const ofField = near.cyber + near.business;
    const other = Math.max(near.nature, near.sport, near.home, near.health);
    const score =
      ofField +
      Math.min(all.cyber + all.business, 6) / 3 +
      (isIntroduced ? 1 : 0) +
      (hasBelongings || acts ? 1 : 0) +
      (isNamed && channels.has(before.toLowerCase()) ? 1 : 0) +
      companyOf(candidate) -
      other;
    if (score < (isNamed ? 1 : 3)) return null;
    return {
      keep: true,
      certainty: 0.85,
      because: 'the text writes it as the name of a service or firm',
    };
  },
  examples: [
    {
      sentence: 'They wrote in a group on [Signal] about the strikes on their phones.',
      counts: true,
    },
    { sentence: 'The [Signal] was weak on the coast.', counts: false },
    { sentence: 'Aides sent messages on [Signal] about the strikes.', counts: true },
    { sentence: 'Three [Telegram] users claimed the attack.', counts: true },
    { sentence: 'The minister posted on [X] that talks had failed.', counts: true },
    { sentence: 'The chief executive said that [Meta] removed the network.', counts: true },
    { sentence: 'Judges fined [Apple] for this.', counts: true },
    { sentence: 'Regulators told [Apple] to open its store.', counts: true },
    { sentence: '[Threads] passed 400 million users in August.', counts: true },
    { sentence: 'An inquiry into [X] opened. Musk replied.', counts: true },
    { sentence: 'In Taiwan rumours travel by [Line] and are checked by a bot.', counts: true },
    { sentence: 'Spiegel told investors that [Snap] would sell its glasses.', counts: true },
    { sentence: 'Hungry men stood in [Line] One of the underground.', counts: false },
    { sentence: 'The [Signal] failed on the coast.', counts: false },
    { sentence: 'Fires spread in the [Amazon] rainforest.', counts: false },
    { sentence: 'The Daily [Telegram] wrote of it.', counts: false },
    { sentence: 'Malcolm [X] was mentioned.', counts: false },
    { sentence: 'A chest [X]-ray showed it.', counts: false },
  ],
};

/** Its founder, its products and its rivals, beside it or anywhere in the text. */
function companyOf({ match, evidence, ...place }: Candidate): number {
  const words = serviceWords[match.surface.entry?.id ?? ''];
  if (!words) return 0;
  const [near, all] = [evidence.wordsNear({ match, ...place }), evidence.words()];
  if (near.count(words) > 0) return 2;
  return all.count(words) > 0 ? 1 : 0;
}

/** Beside another capitalised word it is part of a longer name, unless that word only opens the sentence. */
function isLongerName({ text, match }: Candidate, before: string, after: string): boolean {
  if (isTitleCase(text)) return false;
  const isFirm = /^(?:Inc|Corp|Ltd|Platforms|Web|Chief|CEO)$/.test(after);
  if (after !== '' && (isCapitalised(after) || /^\d/.test(after)) && !isFirm) return true;
  if (/^-\p{Lu}/u.test(text.slice(match.end, match.end + 2))) return true;
  if (before === '' || !isCapitalised(before) || smallLeads.has(before.toLowerCase())) return false;
  const lead = wordBefore(text, match.start);
  const opens = lead !== null && opensSentence(text, lead.start);
  return !opens && !introductions.has(before.toLowerCase());
}

function judgeLetter(candidate: Candidate, before: string): ReturnType<Rule['judge']> {
  const { text, match } = candidate;
  const glued = /^[-‐–.+]/.test(text.slice(match.end, match.end + 1));
  if (glued || notTheLetter.has(before.toLowerCase())) return null;
  const isName = isCapitalised(before) && !smallLeads.has(before.toLowerCase());
  if (isName && !introductions.has(before.toLowerCase())) return null;
  const words = candidate.evidence.wordsNear(candidate);
  const told = words.count(letterWords);
  return told + companyOf(candidate) > 0
    ? { keep: true, certainty: 0.85, because: 'the words beside it speak of the social network' }
    : null;
}
