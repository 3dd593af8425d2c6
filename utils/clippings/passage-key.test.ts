import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClipping, anyText } from '../../tests/clippings/arbitrary.ts';
import { clippingExample, quoting } from '../../tests/clippings/example.ts';
import type { Clipping } from '../model/clipping.ts';
import { passageKey, sameClipping } from './passage-key.ts';

const at = (clipping: Clipping, source: string): Clipping => ({
  ...clipping,
  target: { ...clipping.target, source },
});
const page: Clipping = { ...at(clippingExample, 'https://example.org/story'), scope: 'page' };
const article = (text: string): Clipping => ({ ...clippingExample, scope: 'article', text });

const cases: [string, Clipping, Clipping, boolean][] = [
  ['itself', clippingExample, clippingExample, true],
  [
    'another id, note and citation',
    quoting('a b'),
    { ...quoting('a b'), id: 'b', note: 'x' },
    true,
  ],
  ['other white space', quoting('one two\nthree'), quoting(' one\u00a0two three '), true],
  ['paragraphs run together', quoting('one.\n\nTwo.'), quoting('one.Two.'), true],
  ['another way to write an accent', quoting('e\u0301te'), quoting('\u00e9te'), true],
  [
    'what follows readers about',
    quoting('a'),
    at(quoting('a'), 'https://example.org/story?utm_source=x#top'),
    true,
  ],
  ['no context', quoting('a', 'before ', ' after'), quoting('a'), true],
  [
    'less context',
    quoting('a', 'long before ', ' after that'),
    quoting('a', 'before', ' after'),
    true,
  ],
  ['context on one side alone', quoting('a', 'before ', ''), quoting('a', '', ' after'), true],
  ['other words', quoting('a'), quoting('b'), false],
  ['another case', quoting('May'), quoting('may'), false],
  ['other words before', quoting('a', 'before '), quoting('a', 'elsewhere '), false],
  ['other words after', quoting('a', '', ' after'), quoting('a', '', ' then'), false],
  ['another page', quoting('a'), at(quoting('a'), 'https://example.org/other'), false],
  ['another query', quoting('a'), at(quoting('a'), 'https://example.org/story?id=2'), false],
  ['the page as a whole', page, page, true],
  ['the page and a passage', page, quoting(''), false],
  ['the same article', article('One.\n\nTwo.'), article('One. Two.'), true],
  ['an article that has changed', article('One.'), article('One. Two.'), false],
];
test.each(cases)('a clipping and %s: the same or not', (_, one, other, same) => {
  expect(sameClipping(one, other)).toBe(same);
  expect(sameClipping(other, one)).toBe(same);
});

describe('for any clipping', () => {
  test('it is the same as itself, whatever white space is put in', () => {
    fc.assert(
      fc.property(anyClipping, fc.stringMatching(/^\s{0,4}$/), (clipping, blank) => {
        const spaced = structuredClone(clipping);
        for (const selector of spaced.target.selector) {
          if (selector.type === 'TextQuoteSelector')
            selector.exact = blank + selector.exact + blank;
        }
        expect(passageKey(spaced)).toBe(passageKey(clipping));
        expect(sameClipping(spaced, clipping)).toBe(true);
      }),
    );
  });
  test('other letters are other passages', () => {
    const dense = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b]/g, '');
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        fc.pre(dense(one) !== dense(other));
        expect(passageKey(quoting(one))).not.toBe(passageKey(quoting(other)));
      }),
      { numRuns: 2000 },
    );
  });
  test('the key is short', () => {
    expect(passageKey(article('x'.repeat(1_000_000))).length).toBeLessThan(100);
  });
});
