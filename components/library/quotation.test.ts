import { expect, test } from 'vitest';
import { clippingExample, quoting } from '../../tests/clippings/example.ts';
import { holds, quotedText } from './quotation.ts';

test('the quoted text, or nothing for a whole page', () => {
  expect(quotedText(quoting('words'))).toBe('words');
  expect(quotedText({ ...clippingExample, target: { source: '', selector: [] } })).toBe('');
});

test.each([
  ['', true],
  ['GROUP york', true],
  ['ana author', true],
  ['United States', true],
  ['group paris', false],
])('the filter %j', (filter, expected) => {
  expect(holds(clippingExample, filter, ['United States'])).toBe(expected);
});
