/*
 * Words that tell what an English text is about. A doubtful word is weighed against them: a patch is of
 * software where software is spoken of, and of grass where gardens are. The lists are of common words of
 * each field, not of any text; two points are a word that is hardly used elsewhere, one is a word that
 * goes with it.
 */

export const topicNames = [
  'cyber',
  'policy',
  'business',
  'health',
  'nature',
  'sport',
  'home',
] as const;
export type Topic = (typeof topicNames)[number];
export type Weights = Record<Topic, number>;

const lists: Record<Topic, [telling: string, fitting: string]> = {
  cyber: [
    'cyber cyberattack cyberattacks cybersecurity cybercrime cybercriminals cyberspace cyberespionage cyberwarfare cyberwar cyberweapon cyberweapons cyberdefense cyberdefence cyberthreat cyberthreats cyberspies cyberspying cybercriminal cyberoperations cyberintrusion cyberintrusions cyberterrorism cyberbullying cyberpolicy cyberhackers cyberincident cyberincidents hacker hackers hacking hacked hack malware ransomware spyware phishing botnet botnets software computer computers antivirus firmware javascript encryption encrypted decrypted vulnerability vulnerabilities exploit exploited payload backdoors password passwords infosec servers server ddos github linux windows android iphone ios smartphones laptop laptops login browser browsers website websites email emails e-mail internet online data database databases app apps algorithm digital download downloads downloaded inbox attachment attachments router routers chatbot ai keystrokes cryptocurrency crypto bitcoin wallet darknet tor vpn ip dns api url',
    'code network networks researchers device devices phone phones breach breached stolen attackers attacker user users account accounts file files infected infect infections infecting remote system systems security tech technology electronic machine machines web platform platforms grid update updates patched leaked spying surveillance espionage intrusion intrusions campaign operation operations actor actors victim victims domain links link traffic chat chats chatted friends wrote post posts posted posting shared followers social message messages messaging media deleted delete essay published founder malware-laden flaw flaws bug bugs installed install privacy npm packages developers developer tokens token unpatched patching gateway gateways vendor vendors floppy disk disks terabytes backup backups two-factor logins mailbox click clicked centrifuges repository repositories upload uploaded checkout self-replicating worms hosting datacentre datacenter centre centers mainframe outage outages supercomputer storage',
  ],
  policy: [
    'diplomat diplomats diplomatic diplomacy ambassador ambassadors embassy embassies envoy envoys consulate treaty treaties ministry ministries nato un u.n eu kremlin ceasefire truce annexed annexation sovereignty sovereign bloc allies ally foreign multilateral bilateral missile missiles nuclear troops invasion invaded military army armed warheads sanctions sanctioned embargo tariffs militants rebels insurgents junta coup refugee refugees migrants asylum humanitarian peacekeepers territorial territory territories occupied genocide independence secession statehood geopolitical intergovernmental unsc resolution resolutions dictatorship regime palestinian palestinians israeli israelis golan disarmament warships airstrikes airspace',
    'minister ministers president presidential government governments parliament international talks negotiations negotiators agreement agreements border borders war conflict peace nation nations state states country countries leader leaders regional council summit accord accords delegation delegations officials official prime cabinet policy security defence defense rights human law laws convention commission spokesman spokeswoman trade exports opposition attack attacks attacked forces weapons election elections condemned accused attributed blamed denied intelligence global world relations',
  ],
  business: [
    'shares revenue profit profits stock stocks investors antitrust ceo earnings shareholders layoffs startup start-up acquisition merger monopoly advertisers advertising subscribers chipmaker sued lawsuit regulators regulator fined ipo quarterly retailer',
    'company companies firm firms executive executives employees staff workers workforce warehouse customers market markets billion million jobs chief founder founded owned bought sell sells sales store stores tax court fine judge price prices service services product products launched offer deal rival rivals contract owner operator advertisement advertisements streaming streamed streamers broadcast broadcasts video videos music office',
  ],
  health: [
    'covid coronavirus pandemic disease diseases vaccine vaccines vaccination patient patients hospital hospitals doctors flu influenza ebola measles hiv aids symptoms epidemic outbreak outbreaks mosquito mosquitoes mpox polio malaria infectious clinic nurses medical quarantine lunatic psychiatric madness nicotine smoker smokers',
    'health infection infections cases deaths mental treatment drug drugs illness blood skin gut immune strain contagious',
  ],
  nature: [
    'sky rain raining weather storm storms forecast ash volcano moon soil earth garden gardens gardeners pumpkin pumpkins grass ice snow birds bird fish fishing insects larvae forest rainforest river rivers basin tree trees orchard vegetables cabbage flower flowers hurricane meteorologists thunderstorm fly parasite parasites worms livestock sheep',
    'ground summer winter spring dust animals animal farm farmers plants plant species field wind sea beach mountain climate',
  ],
  sport: [
    'quarterback touchdown touchdowns nba nfl ncaa nhl mlb championship tournament striker goalkeeper coach coaches athlete athletes marathon marathons playoff playoffs league stadium scored goal goals halftime midfielder batsman wicket olympics olympic basketball football baseball cricket rugby racing runners',
    'team teams season game games match matches player players win won beat defeat points fans club race title title',
  ],
  home: [
    'pub pubs kitchen pupils pupil classroom teacher teachers school schools painting paintings painter sculpture gallery museum photograph photographer album band singer singer songs guitar guitars film films novel actor actress theatre opera recipe recipes thriller netflix car cars engine door doors roof furniture fashion charity divorce divorced wedding restaurant takeaway victorian batman comics fiction',
    'bank savers detention book artist artists author magazine music story stories tour house family church clothes dress building buildings costs construction fares university students bus road',
  ],
};

const weights = new Map<string, readonly [topic: Topic, weight: number][]>();
function learn(): void {
  for (const topic of topicNames) {
    lists[topic].forEach((list, index) => {
      for (const word of list.split(' ')) {
        weights.set(word, [...(weights.get(word) ?? []), [topic, 2 - index]]);
      }
    });
  }
}

/** All words that tell of a topic. */
export function topicWords(): string[] {
  if (weights.size === 0) learn();
  return [...weights.keys()];
}

export const noWeights = (): Weights => ({
  cyber: 0,
  policy: 0,
  business: 0,
  health: 0,
  nature: 0,
  sport: 0,
  home: 0,
});

/** What a word speaks for, and how much. */
export const topicsOfWord = (word: string): readonly [topic: Topic, weight: number][] =>
  weights.get(word) ?? [];
