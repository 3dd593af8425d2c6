import { expect, test } from 'vitest';
import { t } from '../../utils/i18n/index.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { chipsOf } from './filters.ts';

test('a chip for each filter, and the query without it', () => {
  const query = {
    ...anyClipping,
    text: 'talks',
    entries: ['EE', 'BR'],
    collections: [''],
    outlets: ['The Example'],
    from: '2026-11-02',
  };
  const chips = chipsOf(query, (id) => ({ EE: 'Estonia' })[id] ?? id);
  expect(chips.map(({ said, value }) => t(said, value))).toEqual([
    'Mentions: Estonia',
    'Mentions: BR',
    'Outlet: The Example',
    'Collection: In no collection',
    expect.stringMatching(/^Saved from: .*2026/),
  ]);
  expect(chips[0]?.rest).toEqual({ ...query, entries: ['BR'] });
  expect(chips.at(-1)?.rest).toEqual({ ...query, from: '' });
});

test('text and order are no filters', () => {
  expect(chipsOf({ ...anyClipping, text: 'talks', sort: 'title' }, (id) => id)).toEqual([]);
});
