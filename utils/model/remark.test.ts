import { expect, test } from 'vitest';
import { isEmpty, noRemark, tagsIn, together } from './remark.ts';

test.each([
  ['', []],
  ['un, cyber  norms ,un,', ['un', 'cyber norms']],
  ['أمن، سيبراني', ['أمن', 'سيبراني']],
  ['网络、安全，规范', ['网络', '安全', '规范']],
])('the tags in %j', (line, tags) => {
  expect(tagsIn(line)).toEqual(tags);
});

test('of two remarks nothing is lost', () => {
  const there = { note: 'One.', tags: ['a', 'b'], collection: 'C' };
  expect(together(there, { note: 'Two.', tags: ['b', 'c'], collection: '' })).toEqual({
    note: 'One.\n\nTwo.',
    tags: ['a', 'b', 'c'],
    collection: 'C',
  });
  expect(together(there, { ...noRemark, collection: 'D' })).toEqual({ ...there, collection: 'D' });
  expect([isEmpty(noRemark), isEmpty({ ...noRemark, note: ' ' }), isEmpty(there)]).toEqual([
    true,
    true,
    false,
  ]);
});
