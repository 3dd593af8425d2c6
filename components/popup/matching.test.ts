import { describe, expect, test } from 'vitest';
import { holds, typedAhead } from './matching.ts';

test.each([
  [['Türkiye'], 'turk', true],
  [['European Union', 'EU'], ' eu ', true],
  [['Estonia', 'Estonian'], 'nian', true],
  [['Brazil'], 'es', false],
  [['Россия'], 'росс', true],
  [['Brazil'], '', true],
])('%j holds “%s”: %s', (texts, typed, expected) => {
  expect(holds(texts, typed)).toBe(expected);
});

describe('typing ahead', () => {
  const names = ['Estonia', 'Brazil', 'Egypt', 'ÉireCo', 'United Nations'];
  test.each([
    ['a letter goes to the next that begins with it', 'e', 0, 2],
    ['marks do not count', 'e', 2, 3],
    ['round the end', 'e', 3, 0],
    ['the same letter again goes on', 'ee', 0, 2],
    ['more letters may stay where they are', 'eg', 2, 2],
    ['more letters go further', 'eir', 2, 3],
    ['from nowhere it begins at the top', 'b', -1, 1],
    ['a word with a blank', 'united n', 0, 4],
    ['what nothing begins with', 'x', 0, -1],
  ])('%s', (_, letters, at, expected) => {
    expect(typedAhead(names, letters, at)).toBe(expected);
  });
  test('an empty list has nothing to go to', () => expect(typedAhead([], 'a', -1)).toBe(-1));
});
