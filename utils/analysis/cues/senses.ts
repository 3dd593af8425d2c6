import type { EntryId } from '../../model/entry.ts';
import { type WordSet, wordSet } from '../word-set.ts';

/*
 * Words beside a doubtful English name that tell which sense is meant. `own` speak for the entry,
 * `other` for what else is called so. Common knowledge of the places, persons and bodies concerned.
 */

export type Cues = { own: WordSet; other: WordSet };

const cues = (own: string, other: string): Cues => ({
  own: wordSet(own),
  other: wordSet(other),
});

const usPolitics =
  'governor senate senator senators runoff republican republicans democrat democrats gop electors ballot ballots primaries county counties statehouse sheriff';
const usSport = 'quarterback touchdown touchdowns ncaa nfl bulldogs bowl sec';

/** By id of the entry; for its doubtful names. */
export const senses: Readonly<Record<EntryId, Cues>> = {
  GE: cues(
    'tbilisi batumi kutaisi gori caucasus abkhazia abkhaz ossetia ossetian georgian georgians russia russian moldova ukraine armenia azerbaijan kobakhidze ivanishvili saakashvili zourabichvili kavelashvili lari eu nato',
    `atlanta savannah augusta macon columbus marietta fulton gwinnett dekalb cobb kemp warnock ossoff raffensperger abrams peach alabama florida carolina tennessee mississippi texas arizona michigan wisconsin pennsylvania nevada ${usPolitics} ${usSport}`,
  ),
  JO: cues(
    'amman abdullah hashemite zarqa aqaba jordanian jordanians petra king israel syria iraq egypt palestinian palestinians refugees',
    'nba bulls basketball nike sneakers sneaker dunk mvp scored peele quarterback touchdown finals chicago',
  ),
  TD: cues(
    'ndjamena djamena deby mahamat sahel chadian chadians sudan darfur niger cameroon',
    'quarterback touchdown nfl kroeger',
  ),
  TR: cues(
    'ankara istanbul izmir erdogan turkish turks kurdish kurds pkk lira bosphorus nato syria greece cyprus ataturk',
    'thanksgiving cranberry cranberries roast roasted stuffing poultry oven gravy sandwich sandwiches trot hens farmers carve breast christmas birds',
  ),
  LB: cues(
    'beirut hezbollah lebanese hizbullah litani tripoli sidon aoun israel israeli syria',
    'indianapolis hampshire dartmouth harrisburg nashville lancaster',
  ),
  PS: cues(
    'gaza ramallah palestinian palestinians hamas fatah abbas israel israeli plo',
    'mandate',
  ),
  CU: cues('havana cuban cubans castro canel guantanamo', 'libre gooding'),
  ML: cues(
    'bamako goita malian malians sahel timbuktu gao wagner niger jihadists junta',
    'elephant zoo malibu croatian empire',
  ),
  MT: cues('valletta maltese', 'montana'),
  PA: cues('panamanian panamanians mulino', 'beach florida'),
  PE: cues('lima peruvian peruvians', 'kokomo'),
  IE: cues('dublin irish taoiseach dáil', 'kathy'),
  US: cues('', 'ferrera cup'),
  commonwealth: cues(
    'gambia samoa king queen monarch secretary secretariat rwanda zimbabwe gabon togo ghana colony colonies african caribbean pacific leaders heads countries nations states member members joined rejoin left readmitted',
    'kentucky massachusetts pennsylvania virginia prosecutor prosecutors attorney bank court puerto rico australia australian aboriginal nsw queensland victoria federal',
  ),
  interpol: cues(
    'police notice notices arrest arrested warrant lyon fugitive extradition crime wanted',
    'album albums singer band drummer drumming guitars guitar songs concert debut lyrics rock tour',
  ),
  swift: cues(
    'bank banks banking payment payments transfer transfers messaging financial finance sanctions transactions cut disconnected dollars settle',
    'taylor singer parrot bird suzuki car gulliver album',
  ),
  first: cues(
    'incident vulnerability vulnerabilities cvss cert csirt cyber teams responders software',
    'robot robots robotics kamen students teenagers lady',
  ),
  'us-congress': cues(
    'senate senator senators lawmakers republican republicans democrat democrats biden trump obama bush capitol bill bills u.s american americans washington house fcc pentagon',
    'bjp gandhi modi delhi peru lima party indian',
  ),
  anonymous: cues(
    'hacktivist hacktivists hacker hackers hacked collective cyber website websites ddos masks fawkes',
    'source sources donor donors alcoholics',
  ),
  'diplomatic-mission': cues(
    'embassy embassies consulate ambassador diplomat diplomats envoy chargé accredited expelled reopened closed visas compound',
    'space nasa astronauts moon mars crew rescue peacekeeping monitoring trade fact historic historical statement church missionaries bombing combat',
  ),
  'cyber-sabotage': cues(
    'cyber malware hackers hacker stuxnet computers software wiper centrifuges controllers networks',
    'agents arson explosives explosive bombs bomb rail railway railways train trains undersea anchor warehouse fire terrorist',
  ),
  accession: cues(
    'treaty convention protocol nato eu wto membership member members candidate candidates bloc enlargement acceded',
    'demands strike strikers striking unions wage wages request requests throne',
  ),
  quad: cues(
    'japan india australia maritime indo pacific leaders ministers summit',
    'bike bikes biking skating',
  ),
};
