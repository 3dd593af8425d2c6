import type { EntryId } from '../../model/entry.ts';
import { type WordSet, wordSet } from '../word-set.ts';

/** Words that go with the service whose name is the letter X. */
export const letterWords = wordSet(
  'post posts posted posting reposted tweet tweets tweeted twitter musk elon social platform platforms account accounts user users app wrote write shared followers hashtag viral misinformation disinformation video videos message statement replied content moderators',
);

/** Words that go with one service or firm, by id: persons, products, places. Common knowledge. */
export const serviceWords: Readonly<Record<EntryId, WordSet>> = {
  amazon: wordSet('bezos jassy aws alexa kindle seattle'),
  apple: wordSet('cupertino iphone iphones ipad macbook ios icloud siri jobs'),
  discord: wordSet('gamers gaming server servers moderators'),
  kick: wordSet('twitch streamers streaming stake adin'),
  'line-app': wordSet(
    'naver yahoo softbank messenger japan thailand taiwan thai taipei tokyo facebook',
  ),
  medium: wordSet('blog blogging essay williams'),
  meta: wordSet('facebook zuckerberg instagram whatsapp threads llama'),
  oracle: wordSet('ellison java database databases austin catz'),
  signal: wordSet('whatsapp encrypted whittaker hegseth waltz'),
  slack: wordSet('salesforce butterfield workspace'),
  snapchat: wordSet('spiegel snapchat tiktok instagram monica disappearing'),
  telegram: wordSet('durov encrypted whatsapp channels bot privet'),
  threads: wordSet('instagram meta zuckerberg mastodon bluesky mosseri'),
  twitch: wordSet('streamers streaming amazon gamers'),
  x: wordSet('musk grok twitter yaccarino tweets elon'),
  zoom: wordSet('webinar videoconference videoconferencing zoombombing yuan teams'),
};
