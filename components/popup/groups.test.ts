import { expect, test } from 'vitest';
import type { ReadMention } from '../../utils/model/reading.ts';
import { groupMentions } from './groups.ts';

const mention = (index: number, entryId: string, kind: ReadMention['kind']): ReadMention => ({
  index,
  entryId,
  name: entryId,
  kind,
  surface: `${entryId}${index}`,
  form: 'name',
  certainty: 1,
  because: '',
  blockId: 1,
});

test('entries are grouped by kind, in order of first appearance, with all their mentions', () => {
  const mentions = [
    mention(0, 'norms', 'term'),
    mention(1, 'FR', 'state'),
    mention(2, 'EE', 'state'),
    mention(3, 'FR', 'state'),
  ];
  expect(groupMentions(mentions)).toEqual([
    {
      kind: 'state',
      entries: [
        { entryId: 'FR', name: 'FR', kind: 'state', surface: 'FR1', indexes: [1, 3] },
        { entryId: 'EE', name: 'EE', kind: 'state', surface: 'EE2', indexes: [2] },
      ],
    },
    {
      kind: 'term',
      entries: [{ entryId: 'norms', name: 'norms', kind: 'term', surface: 'norms0', indexes: [0] }],
    },
  ]);
});

test('no mentions make no groups', () => {
  expect(groupMentions([])).toEqual([]);
});
