import type messages from '../../public/_locales/en/messages.json';
import { isolate } from './isolate.ts';
import { numberInWords } from './numbers.ts';
import { direction, formatOf, messageOf } from './source.ts';

/** Every message there is; one that ends in `_other` is one form of a plural. */
export type MessageKey = keyof typeof messages;
type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;
/** What has a form for each category of number: `clippings` for `clippings_one` and `clippings_other`. */
export type PluralKey = BaseOf<MessageKey>;
/** What takes a place (`$1` … `$9`) in a message. Numbers are written as the language does. */
export type Value = string | number;

/**
 * A message, its places filled. In a language that is written from the right, the values keep their direction
 * to themselves. Throws where there is no such message: types and a test do not let that happen.
 */
export const t = (key: MessageKey, ...values: Value[]): string => message(key, values);

/**
 * A message in the form that goes with a number, which is the first value in it (`$1`); more may follow.
 * The categories are CLDR's, by `Intl.PluralRules`: Russian has four, Arabic six.
 */
export function plural(key: PluralKey, count: number, ...values: Value[]): string {
  const rules = formatOf('plural', (tag) => new Intl.PluralRules(tag));
  return message(`${key}_${rules.select(count)}`, [count, ...values]);
}

function message(key: string, values: readonly Value[]): string {
  const isRtl = values.length > 0 && direction() === 'rtl';
  const written = values.map((value) => {
    if (typeof value === 'number') return numberInWords(value);
    return isRtl ? isolate(value) : value;
  });
  const text = messageOf(key, written);
  if (text === '') throw new Error(`There is no message “${key}”`);
  return text;
}
