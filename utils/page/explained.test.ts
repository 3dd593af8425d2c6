import { describe, expect, test } from 'vitest';
import { shortened } from './explained.ts';
import { sentenceAround } from './ranges.ts';

describe('a quotation', () => {
  const quoted = (text: string, name: string) => {
    const start = text.indexOf(name);
    return shortened(text, { start, end: start + name.length });
  };
  test('of a short sentence is all of it, on one line', () => {
    expect(quoted('The\n OEWG\u00ad met  again.', 'OEWG')).toEqual({
      before: 'The ',
      name: 'OEWG',
      after: ' met again.',
    });
  });
  test('of a long sentence is what stands around the name, cut between words', () => {
    const text = `${'before '.repeat(60)}NATO${' after'.repeat(60)}.`;
    const { before, name, after } = quoted(text, 'NATO');
    expect(name).toBe('NATO');
    expect(before).toMatch(/^… (before )+$/);
    expect(after).toMatch(/^( after)+ …$/);
    expect((before + name + after).length).toBeLessThanOrEqual(244);
  });
  test('of a text without spaces is cut too', () => {
    const { before, name, after } = quoted(`${'前'.repeat(300)}北约${'后'.repeat(300)}`, '北约');
    expect((before + name + after).length).toBeLessThanOrEqual(246);
  });
});

test('a sentence goes on over the lines of a page’s source, and ends at an empty one', () => {
  const sentence = (text: string) => {
    const { start, end } = sentenceAround(text, text.indexOf('NATO'));
    return text.slice(start, end);
  };
  expect(sentence('He left. A group\n  called NATO\nmet. It ended.')).toBe(
    'A group\n  called NATO\nmet.',
  );
  expect(sentence('A title\n\nNATO met\n\nMore')).toBe('NATO met');
});
