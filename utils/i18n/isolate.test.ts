import { expect, test } from 'vitest';
import { isolated } from './isolate.ts';

test.each([
  ['Talks go on', 'Talks go on'],
  ['Les négociations', 'Les négociations'],
  ['محادثات', '\u2068محادثات\u2069'],
  ['abc\u202Egpj.exe', '\u2068abcgpj.exe\u2069'],
  ['\u2069 out', '\u2068 out\u2069'],
])('%j becomes %j', (text, expected) => {
  expect(isolated(text)).toBe(expected);
});
