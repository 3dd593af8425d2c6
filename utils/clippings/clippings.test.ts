import { describe, expect, test } from 'vitest';
import { clippingExample, draftExample, quoting } from '../../tests/clippings/example.ts';
import { quotation } from '../model/clipping.ts';
import { createClipping } from './create.ts';
import { checkDraft } from './draft.ts';
import { fragmentUrl } from './text-fragment.ts';

describe('a draft', () => {
  test('that is whole is taken as it is', () => {
    expect(checkDraft(draftExample)).toEqual({ ok: true, value: draftExample });
  });
  const broken: [string, unknown, RegExp][] = [
    ['nothing', null, /could not be saved/],
    [
      'a script as address',
      { ...draftExample, target: { ...draftExample.target, source: 'javascript:alert(1)' } },
      /target\.source is not a web address/,
    ],
    ['a field too many', { ...draftExample, evil: 1 }, /evil/],
    [
      'a negative offset',
      {
        ...draftExample,
        target: {
          ...draftExample.target,
          selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }],
        },
      },
      /selector\.0\.start/,
    ],
    [
      'text beyond a million characters',
      { ...draftExample, note: 'x'.repeat(1_000_001) },
      /note is longer/,
    ],
  ];
  test.each(broken)('with %s is refused in words', (_, input, message) => {
    const checked = checkDraft(input);
    expect(checked.ok ? '' : checked.problem.message).toMatch(message);
  });
  test('becomes a clipping with identity and dates', () => {
    const now = new Date('2026-11-03T09:00:00Z');
    expect(createClipping(draftExample, 'a1', now)).toEqual(clippingExample);
    expect(quotation(draftExample)).toBe('The group met in New York.');
  });
});

describe('the link to the sentence', () => {
  const fragment = (...quote: Parameters<typeof quoting>) =>
    decodeURIComponent(fragmentUrl(quoting(...quote)).split(':~:text=')[1] ?? '');

  test('quotes with whole words of context', () => {
    expect(fragmentUrl(clippingExample)).toBe(
      'https://example.org/story#:~:text=first%20sentence.-,The%20group%20met%20in%20New%20York.,-It%20adopted%20a',
    );
  });
  test('names a long or many-lined passage by its ends', () => {
    const long = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
    expect(fragment(long)).toBe(
      'word0 word1 word2 word3 word4 word5,word94 word95 word96 word97 word98 word99',
    );
  });
  test('encodes what has a meaning in the directive', () => {
    expect(fragmentUrl(quoting('state-backed, maybe & more'))).toContain(
      'state%2Dbacked%2C%20maybe%20%26%20more',
    );
  });
  test('does not use half a word as context', () => {
    expect(fragment('group', 'the sub', 'ing')).toBe('group');
  });
  test('keeps a fragment the address has', () => {
    const clipping = quoting('x');
    const url = fragmentUrl({
      ...clipping,
      target: { ...clipping.target, source: 'https://e.org/#top' },
    });
    expect(url).toBe('https://e.org/#top:~:text=x');
  });
  test('of a whole page is its address', () => {
    expect(
      fragmentUrl({ ...clippingExample, target: { source: 'https://e.org/', selector: [] } }),
    ).toBe('https://e.org/');
  });
});
