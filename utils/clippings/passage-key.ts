import { addressOf } from '../model/address.ts';
import type { Clipping, ClippingDraft } from '../model/clipping.ts';
import type { Place } from '../model/kept.ts';
import { fingerprintOf } from './fingerprint.ts';

type Keyed = Pick<ClippingDraft, 'scope' | 'target' | 'text'>;

/**
 * A short text that is alike for clippings of the same words on the same page, whatever the white space.
 * The same words may stand at two places: see `samePlace`.
 */
export function passageKey(clipping: Keyed): string {
  const words = dense(clipping.scope === 'article' ? clipping.text : quoteOf(clipping).exact);
  return `${clipping.scope} ${words.length} ${fingerprintOf(words)} ${addressOf(clipping.target.source)}`;
}

/** Whether two clippings are of one passage: the same page, the same words, at the same place. */
export const sameClipping = (one: Keyed | Clipping, other: Keyed | Clipping): boolean =>
  passageKey(one) === passageKey(other) && samePlace(placeOf(one), placeOf(other));

/** Where the passage of a clipping stands. */
export function placeOf(clipping: Keyed): Place {
  const { prefix, suffix } = quoteOf(clipping);
  return { prefix: dense(prefix), suffix: dense(suffix) };
}

/**
 * Whether what stands around two passages can be one place. Tools keep more or less of it, so the shorter
 * context has to agree with the longer one next to the passage. Nothing known speaks for any place.
 */
export function samePlace(one: Place, other: Place): boolean {
  return (
    (one.prefix.endsWith(other.prefix) || other.prefix.endsWith(one.prefix)) &&
    (one.suffix.startsWith(other.suffix) || other.suffix.startsWith(one.suffix))
  );
}

const noQuote = { exact: '', prefix: '', suffix: '' };

const quoteOf = ({ target }: Keyed): typeof noQuote =>
  target.selector.find((selector) => selector.type === 'TextQuoteSelector') ?? noQuote;

/**
 * White space is left out, not only made even: a tool that reads the text content of a page has none between
 * two paragraphs, one that reads what is shown has a line break.
 */
const dense = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');
