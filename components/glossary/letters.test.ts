import { afterAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { useMessages } from '../../utils/i18n/index.ts';
import { byLetter, letterOf } from './letters.ts';

const speak = (tag: string): void => useMessages({ ...english, locale: { message: tag } }, tag);
afterAll(() => useMessages(english));

describe('the letter of a name', () => {
  test.each([
    ['en', 'Åland Islands', 'A'],
    ['en', '5G', '#'],
    ['en', '“Quotation”', 'Q'],
    ['en', '', '#'],
    ['es', 'Ñandú', 'N'],
    ['fr', 'États-Unis', 'E'],
    ['ru', 'ёж', 'Е'],
    ['ru', 'Эстония', 'Э'],
    ['ar', 'أمازون', 'ا'],
    ['ar', 'إستونيا', 'ا'],
    ['zh', '阿尔巴尼亚', 'A'],
    ['zh', '爱沙尼亚', 'A'],
    ['zh', '中国', 'Z'],
    ['zh', '北约', 'B'],
    ['zh', '联合国', 'L'],
    ['zh', 'AFRIPOL', 'A'],
    ['en', '北约', '汉'],
  ])('%s: %s is under %s', (tag, name, letter) => {
    speak(tag);
    expect(letterOf(name)).toBe(letter);
  });
});

test('groups keep the order they are given, and letters are sorted as the language does', () => {
  speak('ru');
  const groups = byLetter(
    ['Amazon', 'Яндекс', 'Армения', 'Бразилия', 'Австрия', '5G'],
    (name) => name,
  );
  expect(groups.map(({ letter }) => letter)).toEqual(['#', 'А', 'Б', 'Я', 'A']);
  expect(groups[1]?.things).toEqual(['Армения', 'Австрия']);
});
