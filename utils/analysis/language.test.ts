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
  ['', 'Le ministre a dit que la France et les États-Unis sont dans une crise avec le Mali.', 'fr'],
  ['', 'El ministro dijo que la crisis de los países del sur es más grave que en el norte.', 'es'],
  [
    '',
    'Die Ministerin sagte, dass der Streit mit den USA für die EU nicht zu Ende ist und auch so bleibt.',
    'und',
  ],
  ['', 'Міністр сказав, що її країна не відповість на ці заяви', 'uk'],
  ['', 'وزیر امور خارجه گفت که گفت‌وگوها پیش می‌رود', 'fa'],
  ['', '外務省はこう述べた', 'ja'],
  ['', '', 'en'],
  ['english', 'The minister', 'en'],
])('a page marked %j with the text %j is read as %s', (tag, text, language) => {
  expect(languageOf(tag, [{ id: 1, text }])).toBe(language);
});
