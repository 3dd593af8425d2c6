import { address } from './address.ts';
import { arabicWords } from './arabic-words.ts';
import { bareDemonym } from './bare-demonym.ts';
import { capitals } from './capitals.ts';
import { chineseWords } from './chinese-words.ts';
import { culture } from './culture.ts';
import { definiteAcronym } from './definite-acronym.ts';
import { everydaySense } from './everyday-sense.ts';
import { expansion } from './expansion.ts';
import { frenchNames } from './french-names.ts';
import { halfOfPair } from './half-of-pair.ts';
import { high } from './high.ts';
import { languageName } from './language-name.ts';
import { longerName } from './longer-name.ts';
import { metonym } from './metonym.ts';
import { moneyOrRoad } from './money-or-road.ts';
import { namedAfter } from './named-after.ts';
import { namedInFull } from './named-in-full.ts';
import { namesake } from './namesake.ts';
import { ofAState } from './of-a-state.ts';
import { personName } from './person-name.ts';
import { placeLine } from './place-line.ts';
import type { Rule } from './rule.ts';
import { russianCase } from './russian-case.ts';
import { sensesRule } from './senses.ts';
import { serviceCue } from './service-cue.ts';
import { spanishNames } from './spanish-names.ts';
import { termInName } from './term-in-name.ts';
import { town } from './town.ts';
import { usLocalNews } from './us-local-news.ts';
import { usPlace } from './us-place.ts';
import { whichState } from './which-state.ts';

/** In order: the first rule that has something to say decides. */
export const rules: readonly Rule[] = [
  address,
  placeLine,
  termInName,
  expansion,
  moneyOrRoad,
  chineseWords,
  arabicWords,
  russianCase,
  frenchNames,
  spanishNames,
  halfOfPair,
  ofAState,
  languageName,
  bareDemonym,
  namedAfter,
  culture,
  usPlace,
  namesake,
  town,
  personName,
  longerName,
  usLocalNews,
  capitals,
  sensesRule,
  whichState,
  everydaySense,
  metonym,
  serviceCue,
  definiteAcronym,
  namedInFull,
  high,
];
