import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['en-GB', 'китай', 'en'],
  ['zh_CN', '', 'zh'],
  ['FR', '', 'fr'],
  ['', 'The minister spoke.', 'en'],
  ['', '外交部发言人表示', 'zh'],
  ['', 'قال الوزير', 'ar'],
  ['', 'Министр сказал, NATO', 'ru'],
  ['', '外務省はこう述べた', 'ja'],
  ['', '', 'en'],
  ['english', 'The minister', 'en'],
])('a page marked %j with the text %j is read as %s', (tag, text, language) => {
  expect(languageOf(tag, [{ id: 1, text }])).toBe(language);
});
