import { after, before, type Candidate, type Rule, reject } from './rule.ts';

/** What stands before the name of a service or firm. */
const cueBefore =
  /\b(?:(?:messaging|chat|encrypted|mobile|video|dating|social|Chinese|US|American|Russian|popular) )?(?:apps?|platforms?|(?:social )?network|messenger|website|service|company|firm|giant|chipmaker|carmaker|startup|start-up|maker|owner|parent|software|streaming site|search engine|chatbot)(?:,)?\s$|\b(?:post(?:ed|s|ing)?|shared|wrote|said|messages?|chats?|groups?|channels?|accounts?|videos?|users?|statement|announced|streamed|published|live|followers|tweeted|communicat\w+|coordinat\w+|recruit\w+|spread\w*|circulat\w+|account|call|conversation|conversations) (?:on|via|over|through|using|in)\s$|\b(?:owned by|owner of|shares (?:of|in)|users of|use of|using|banned?|block(?:ed|ing|s)?|restrict(?:ed|ing|s)?|download(?:ed|ing|s)?|throttl\w+|sued?|suing|fin(?:ed|ing)|acquir\w+ (?:by )?|such as|including|like|to delete|access to)\s$/i;
/** What stands after it. */
const cueAfter =
  /^(?:['’]s?)?\s(?:app|apps|account|accounts|users?|channels?|groups?|chats?|messages?|posts?|platforms?|messenger|messaging|employees|chief executive|CEO|founder|spokes\p{L}+|engineers|servers|software|cloud|phones?|devices|stores?|headquarters|shares|stock|data cent\p{L}+|calls?|meetings?|bots?|handles?|feed|server|streams?|streamers?|video calls?|Inc\b|Corp\b|Ltd\b|Platforms\b)/u;
/** Of services that are spoken of as firms, which act like persons. */
const actsAfter =
  /^\s(?:said|says|announced|removed|suspended|banned|blocked|declined|confirmed|told|launched|unveiled|agreed|refused|denied|disclosed|fixed|patched|acquired|bought|sued|complied|appealed)\b/;
const brand = /(?:^|[^\p{L}\p{N}])\p{Lu}[\p{L}’'-]*\s$/u;
const brandAfter = /^(?:\s|-)\p{Lu}\p{L}+/u;
/** The river and the forest, the fruit and the house of the oracle. */
const natural =
  /^\s(?:rainforest|river|basin|jungle|forest|region|delta|basin|tribes?|juice|pie|orchards?|trees?|growers|county|revolution)\b/i;
const theBefore = /\bthe\s$/i;

/** The first word of a sentence, or of the block, is capitalised whatever it is. */
const opensSentence = (candidate: Candidate): boolean =>
  /(?:^|[.!?…:]["”’)]?\s+|["“‘(]\s?)$/.test(before(candidate, 6));
/** A headline in title case capitalises every word. */
const inTitleCase = ({ text, match }: Candidate): boolean => {
  const words =
    text
      .slice(0, match.start)
      .concat(text.slice(match.end))
      .match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitalised / words.length > 0.6;
};

/** "the messaging app Signal", "posted on X", "Meta’s chief executive": the service is meant. */
export const serviceCue: Rule = {
  name: 'service-cue',
  concerns: ({ entry, ambiguity, case: rule }, language) =>
    entry?.kind === 'platform' && ambiguity === 'high' && rule !== 'any' && language === 'en',
  judge(candidate) {
    const [left, right] = [before(candidate, 60), after(candidate, 40)];
    if (natural.test(right)) return reject('here it is no company');
    const cued = cueAfter.test(right);
    if (theBefore.test(left) && !cued) return null;
    if (brandAfter.test(right) && !/^\s(?:Inc|Corp|Ltd|Platforms)\b/.test(right)) return null;
    // “Malcolm X’s account” is a person’s; “Three Telegram users” are Telegram’s.
    if (
      brand.test(left) &&
      !cueBefore.test(left) &&
      (!cued || candidate.match.surface.text.length === 1)
    )
      return null;
    const told = cued || cueBefore.test(left) || (actsAfter.test(right) && !inTitleCase(candidate));
    if (!told || (opensSentence(candidate) && !cued && !actsAfter.test(right))) return null;
    return {
      keep: true,
      certainty: 0.85,
      because: 'the words beside it speak of a service or firm',
    };
  },
  examples: [
    { sentence: 'They wrote in a group on [Signal] about the strikes.', counts: true },
    { sentence: 'The [Signal] was weak on the coast.', counts: false },
    { sentence: 'Aides sent messages on [Signal] about the strikes.', counts: true },
    { sentence: 'Three [Telegram] users claimed the attack.', counts: true },
    { sentence: 'The minister posted on [X] that talks had failed.', counts: true },
    { sentence: 'The chief executive said that [Meta] removed the network.', counts: true },
    { sentence: 'Judges fined [Apple] for this.', counts: true },
    { sentence: 'A traffic [Signal] failed.', counts: false },
    { sentence: 'Fires spread in the [Amazon] rainforest.', counts: false },
    { sentence: 'The Daily [Telegram] wrote of it.', counts: false },
    { sentence: 'Malcolm [X] was mentioned.', counts: false },
  ],
};
