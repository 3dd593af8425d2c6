import { expect, test } from 'vitest';
import type { ReadMention } from '../../utils/model/reading.ts';
import { byKind, mentionedIn } from './groups.ts';

const mention = (index: number, entryId: string, kind: ReadMention['kind']): ReadMention => ({
  index,
  entryId,
  name: entryId,
  kind,
  surface: index > 3 ? 'again' : `${entryId}${index}`,
  form: 'name',
  certainty: 1,
  because: '',
  blockId: 1,
});
const mentions = [
  mention(0, 'norms', 'term'),
  mention(1, 'FR', 'state'),
  mention(2, 'EE', 'state'),
  mention(3, 'EE', 'state'),
  mention(4, 'EE', 'state'),
  mention(5, 'EE', 'state'),
  mention(6, 'FI', 'state'),
];
const ids = (entries: readonly { entryId: string }[]) => entries.map(({ entryId }) => entryId);

test('each entry is listed once, as it appears, with all its mentions and ways of writing', () => {
  const entries = mentionedIn(mentions);
  expect(ids(entries)).toEqual(['norms', 'FR', 'EE', 'FI']);
  expect(entries[2]).toEqual({
    entryId: 'EE',
    name: 'EE',
    kind: 'state',
    surface: 'EE2',
    surfaces: ['EE2', 'EE3', 'again'],
    indexes: [2, 3, 4, 5],
  });
});

test('by weight the most mentioned comes first, and of equals what appears first', () => {
  expect(ids(mentionedIn(mentions, 'weight'))).toEqual(['EE', 'norms', 'FR', 'FI']);
});

test('groups are by kind, and keep the order they are given', () => {
  const groups = byKind(mentionedIn(mentions, 'weight'));
  expect(groups.map(({ kind, entries }) => [kind, ids(entries)])).toEqual([
    ['state', ['EE', 'FR', 'FI']],
    ['term', ['norms']],
  ]);
});

test('no mentions make no groups', () => {
  expect(byKind(mentionedIn([]))).toEqual([]);
});
