import { expect, test } from 'vitest';
import { foundWords } from './found-words.ts';

/** The text with what was found in brackets. */
function shown(text: string, query: string): string {
  let said = '';
  let at = 0;
  for (const [start, end] of foundWords(text, query)) {
    said += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return said + text.slice(at);
}

test.each([
  ['nothing is looked for', 'The talks went on', '', 'The talks went on'],
  ['only signs', 'The talks went on', ' … !', 'The talks went on'],
  ['beginnings of words', 'The talks, and talking', 'talk', 'The [talk]s, and [talk]ing'],
  ['not within words', 'Stalks and talks', 'talk', 'Stalks and [talk]s'],
  ['several words', 'Cyber norms for states', 'norm cyb', '[Cyb]er [norm]s for states'],
  ['without case', 'NATO and Nato', 'nato', '[NATO] and [Nato]'],
  ['without marks on letters', 'L’été à Québec', 'ete quebec', 'L’[été] à [Québec]'],
  ['marks that stand apart', 'Que\u0301bec', 'quebec', '[Que\u0301bec]'],
  ['marks in the query', 'Quebec', 'québ', '[Queb]ec'],
  ['Cyrillic', 'Совет Безопасности', 'безопас', 'Совет [Безопас]ности'],
  ['Arabic without vowel signs', 'قال الأَمِينُ العام', 'الامين', 'قال [الأَمِينُ] العام'],
  ['Chinese, anywhere', '联合国网络安全会议', '网络安全', '联合国[网络安全]会议'],
  ['one sign of Chinese', '联合国网络', '网', '联合国[网]络'],
  ['letters next to Chinese', '华为5G网络', '5g', '华为[5G]网络'],
  ['a letter that becomes two', 'Straße und strasse', 'strass', 'Straße und [strass]e'],
  ['wide forms', 'ＮＡＴＯ', 'nat', '[ＮＡＴ]Ｏ'],
  ['outside the plane', '😀 talk 😀', 'talk', '😀 [talk] 😀'],
  ['markup is text', '<b>talk</b>', 'talk b', '<[b]>[talk]</[b]>'],
])('%s', (_, text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

test('ranges that overlap are one', () => {
  expect(foundWords('talking', 'tal talk')).toEqual([[0, 4]]);
});

test('of a very long text, and of very many, no more than can be looked at', () => {
  expect(foundWords('talk '.repeat(400_000), 'talk').length).toBeLessThanOrEqual(500);
});
