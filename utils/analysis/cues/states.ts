import type { EntryId } from '../../model/entry.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * English names that two states share: words beside them that tell which is meant, most likely first.
 * `usual`: where nothing tells, news means the first. `other` speak for neither.
 */
export type Shared = {
  states: readonly { id: EntryId; words: ReadonlySet<string> }[];
  usual: boolean;
  other: ReadonlySet<string>;
};

const congo: Shared = {
  states: [
    {
      id: 'CD',
      words: setOf(
        'kinshasa m23 goma kivu bukavu tshisekedi kabila katanga lubumbashi ituri ebola cobalt rwanda rwandan congolese drc uganda monusco beni mpox lumumba mobutu kasai eastern zaire',
      ),
    },
    { id: 'CG', words: setOf('brazzaville sassou nguesso pointe noire') },
  ],
  usual: true,
  other: setOf('river basin rainforest colonial leopold drum dance'),
};
const korea: Shared = {
  states: [
    {
      id: 'KR',
      words: setOf(
        'seoul hyundai kia samsung lg sk busan incheon kospi yoon moon lee won pop exports economy semiconductor japan south',
      ),
    },
    { id: 'KP', words: setOf('pyongyang kim jong un juche missile nuclear north') },
  ],
  usual: false,
  other: setOf('joseon kingdom war'),
};
const dominican: Shared = {
  states: [
    {
      id: 'DO',
      words: setOf(
        'santo domingo abinader haiti haitian haitians punta cana baseball merengue republic santiago hispaniola medina leonel',
      ),
    },
    { id: 'DM', words: setOf('roseau skerrit dominica caricom caribs kalinago') },
  ],
  usual: false,
  other: setOf(
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
