import { expect, test } from 'vitest';
import type { Block } from '../../utils/model/block.ts';
import { quotedBy } from './quoted-by.ts';

const quotation = (number: number | null): Block => ({
  type: 'quotation',
  paragraphs: ['x'],
  number,
  language: '',
  direction: 'ltr',
});

test('each reference knows where it is quoted', () => {
  const blocks: Block[] = [
    quotation(1),
    { type: 'rule' },
    quotation(2),
    quotation(1),
    quotation(null),
  ];
  expect([...quotedBy(blocks)]).toEqual([
    [1, [{ place: 0 }, { place: 3 }]],
    [2, [{ place: 2 }]],
  ]);
});
