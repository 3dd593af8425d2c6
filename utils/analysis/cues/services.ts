import { wordSet } from '../word-set.ts';

/** Words that go with the service whose name is the letter X. */
export const letterWords = wordSet(
  'post posts posted posting reposted tweet tweets tweeted twitter musk elon social platform platforms account accounts user users app wrote write shared followers hashtag viral misinformation disinformation video videos message statement replied content moderators',
);
