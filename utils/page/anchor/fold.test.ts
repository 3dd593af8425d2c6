import { describe, expect, test } from 'vitest';
import { findPassage } from './find-passage.ts';
import { Folding, fold } from './fold.ts';
import type { FoundPassage } from './passage.ts';
import { similarity } from './similar.ts';
import { wantedOf } from './wanted.ts';

describe('typography', () => {
  test.each<[string, string, string]>([
    ['quotation marks', '“Talks”, she said: ‘no’', '"Talks", she said: \'no\''],
    ['French ones with their spaces', '«\u00a0Oui\u202f»', '"Oui"'],
    ['dashes', 'a—b–c\u2011d', 'a--b-c-d'],
    ['an ellipsis', 'well…', 'well...'],
    ['ligatures', 'oﬃcial ﬁrst', 'official first'],
    ['soft hyphens and what has no width', 'cy\u00adber\u200bspace\ufeff', 'cyberspace'],
    ['space of any kind', 'one\n\t two\u00a0three', 'one two three'],
    ['composed and decomposed letters', 'état', 'e\u0301tat'],
    ['signs of direction', '\u200fسلام\u200e', 'سلام'],
  ])('%s count as equal', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
  test.each([
    ['case', 'Us', 'US'],
    ['letters', 'Tchad', 'Chad'],
    ['digits', '2026', '2025'],
    ['accents', 'été', 'ete'],
    ['punctuation', 'yes.', 'yes?'],
  ])('%s does not', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
  test('each unit leads back to where it comes from', () => {
    const folding = new Folding();
    folding.add('a… b', 10);
    folding.add('é\u00ad—-c', 20);
    const { text, at } = folding.end();
    expect(text).toBe('a...be\u0301-c');
    expect(at).toEqual([10, 11, 11, 11, 13, 20, 20, 22, 24]);
  });
});

test.each([
  ['alike', 'abcdefgh', 'abcdefgh', 1, 1],
  ['one letter other', 'abcdefgh', 'abcdxfgh', 0.87, 0.88],
  ['nothing in common', 'abcdefgh', 'zyxwvuts', 0, 0.1],
  ['long', 'abcdefgh'.repeat(1000), 'abcdefgh'.repeat(1000), 1, 1],
])('texts are similar: %s', (_, one, other, least, most) => {
  expect(similarity(one, other)).toBeGreaterThanOrEqual(least);
  expect(similarity(one, other)).toBeLessThanOrEqual(most);
});

describe('a passage is found', () => {
  const before = 'The meeting had been postponed twice. ';
  const exact = 'Estonia voted for the resolution on Monday.';
  const after = ' Nobody had expected that of the delegation.';
  const wanted = wantedOf({ exact, prefix: before, suffix: after }, before + exact + after);

  function search(text: string, hints: number[] = [], sought = wanted): FoundPassage | null {
    const steps = findPassage({ text: fold(text), breaks: new Set([0]) }, sought, hints);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
  const words = (text: string, found: FoundPassage | null): string | null =>
    found && fold(text).slice(found.start, found.end);

  test.each<[string, string, string | null]>([
    ['where it was', `${before}${exact}${after}`, exact],
    [
      'of its twins the one with its neighbours',
      `${exact} ${before}${exact}${after} ${exact}`,
      exact,
    ],
    [
      'edited, between its neighbours',
      `${before}Estonia and Latvia voted for the resolution on Monday.${after}`,
      'Estonia and Latvia voted for the resolution on Monday.',
    ],
    [
      'not where its neighbours stand together',
      `${before.trim()}${after} Much later: ${exact} And so on, said the chair.`,
      null,
    ],
    [
      'not in what is merely like it',
      `${before}Latvia voted against the draft on Tuesday, and everyone left.${after}`,
      null,
    ],
    ['not in its own neighbour', `${before.trim()}${after}`, null],
    ['not on another page', 'Nothing of the sort is to be read here.', null],
    ['not on an empty page', '', null],
  ])('%s', (_, text, expected) => {
    expect(words(text, search(text))).toBe(expected === null ? null : fold(expected));
  });
  test('the right one of its twins', () => {
    const text = `${exact} ${before}${exact}${after} ${exact}`;
    expect(search(text)?.start).toBe(fold(`${exact} ${before}`).length);
  });
  test('among twins with the same neighbours only where a selector points', () => {
    const text = `${before}${exact}${after} ${before}${exact}${after}`;
    const second = fold(`${before}${exact}${after}${before}`).length;
    expect(search(text)).toBeNull();
    expect(search(text, [second])?.start).toBe(second);
  });
  test('no quotation is never found', () => {
    expect(search(before, [], wantedOf({ exact: ' ', prefix: '', suffix: '' }, ''))).toBeNull();
  });
  test('a page of nothing but the quotation does not take forever', () => {
    const sought = wantedOf({ exact: 'aa', prefix: 'aaaaaaaa', suffix: 'aaaaaaaa' }, '');
    expect(search('a'.repeat(100_000), [], sought)).toBeNull();
  });
});
