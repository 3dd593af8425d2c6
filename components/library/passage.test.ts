import { expect, test } from 'vitest';
import { excerptOf, placeIn } from './passage.ts';

test.each([
  ['as written', 'One. Two three. Four.', 'Two three.', ['One. ', 'Two three.', ' Four.']],
  [
    'with other white space',
    'One. Two\n  three. Four.',
    'Two three.',
    ['One. ', 'Two\n  three.', ' Four.'],
  ],
  ['signs of patterns', 'What (is) it? It.', '(is)  it?', ['What ', '(is) it?', ' It.']],
  ['the first of several', 'so so', 'so', ['', 'so', ' so']],
])('%s', (_, paragraph, exact, [before, words, after]) => {
  expect(placeIn(paragraph, exact)).toEqual({ before, exact: words, after });
});

test.each([
  ['nothing quoted', 'One. Two.', ' '],
  ['no paragraph', '', 'Two'],
  ['elsewhere', 'One. Two.', 'Three'],
])('%s: alone', (_, paragraph, exact) => {
  expect(placeIn(paragraph, exact)).toBeNull();
});

test('a short text is shown whole', () => {
  expect(excerptOf('Short.', 0)).toBe('Short.');
});

test('a long text is cut between words, around what was found', () => {
  const text = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
  const first = excerptOf(text, 3);
  expect(first).toMatch(/^word0 word1 .* word\d+ …$/);
  const later = excerptOf(text, text.indexOf('word300'));
  expect(later).toMatch(/^… word\d+ .*\bword300\b.* …$/);
  expect(excerptOf(text, text.indexOf('word399'))).toMatch(/word399$/);
  for (const cut of [first, later]) expect(cut.length).toBeLessThan(430);
});

test('a text without spaces is never cut within a sign', () => {
  for (const lead of ['', 'a']) {
    expect(excerptOf(lead + '😀'.repeat(400), 0)).toMatch(/^a?(?:😀)+ …$/u);
  }
});
