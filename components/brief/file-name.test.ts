import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  ['Talks & more', 'Talks & more'],
  ['', 'Brief'],
  ['  ../etc/passwd', 'etc passwd'],
  ['a\u202egnp.exe', 'a gnp.exe'],
  ['CON', 'Brief CON'],
  ['con.txt', 'Brief con.txt'],
  ['Ends with a stop. ', 'Ends with a stop'],
  ['محادثات', 'محادثات'],
])('“%s”', (title, expected) => {
  expect(fileNameOf(title)).toBe(expected);
});

test('whatever the title, file systems take the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileNameOf(title);
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]+$/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
      expect(new TextEncoder().encode(`${name}.docx`).length).toBeLessThanOrEqual(255);
    }),
  );
});
