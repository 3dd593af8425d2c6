import type { EntryId } from '../../model/entry.ts';
import { type WordSet, wordSet } from '../word-set.ts';

/**
 * English names that two states share: words beside them that tell which is meant, most likely first.
 * `usual`: where nothing tells, news means the first. `other` speak for neither.
 */
export type Shared = {
  states: readonly { id: EntryId; words: WordSet }[];
  usual: boolean;
  other: WordSet;
};

const congo: Shared = {
  states: [
    {
      id: 'CD',
      words: wordSet(
        'kinshasa m23 goma kivu bukavu tshisekedi kabila katanga lubumbashi ituri ebola cobalt rwanda rwandan congolese drc uganda monusco beni mpox lumumba mobutu kasai eastern zaire',
      ),
    },
    { id: 'CG', words: wordSet('brazzaville sassou nguesso pointe noire') },
  ],
  usual: true,
  other: wordSet('river basin rainforest colonial leopold drum dance'),
};
const korea: Shared = {
  states: [
    {
      id: 'KR',
      words: wordSet(
        'seoul hyundai kia samsung lg sk busan incheon kospi yoon moon lee won pop exports economy semiconductor japan south',
      ),
    },
    { id: 'KP', words: wordSet('pyongyang kim jong un juche missile nuclear north') },
  ],
  usual: false,
  other: wordSet('joseon kingdom war'),
};
const dominican: Shared = {
  states: [
    {
      id: 'DO',
      words: wordSet(
        'santo domingo abinader haiti haitian haitians punta cana baseball merengue republic santiago hispaniola medina leonel',
      ),
    },
    { id: 'DM', words: wordSet('roseau skerrit dominica caricom caribs kalinago') },
  ],
  usual: false,
  other: wordSet(
    'friar friars order nun nuns sister sisters priest priests monk monks convent friary monastery church rosary catholic university',
  ),
};

/** By the word, in small letters. */
export const sharedNames: ReadonlyMap<string, Shared> = new Map([
  ['congo', congo],
  ['congolese', congo],
  ['korea', korea],
  ['korean', korea],
  ['koreans', korea],
  ['dominican', dominican],
  ['dominicans', dominican],
]);
