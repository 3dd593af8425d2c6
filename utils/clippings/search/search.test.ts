import { describe, expect, test } from 'vitest';
import { clippingExample, quoting } from '../../../tests/clippings/example.ts';
import type { Clipping } from '../../model/clipping.ts';
import { anyClipping, type ClippingQuery } from '../../model/find-clippings.ts';
import { createSearch } from './index.ts';
import { buildSegment, SEGMENTS, segmentOf } from './segment.ts';

const resolve = {
  kindOf: (id: string) => (id === 'US' ? ('state' as const) : undefined),
  named: [],
};
const made = (id: string, exact: string, more: Partial<Clipping> = {}): Clipping => ({
  ...quoting(exact),
  id,
  ...more,
});
/** A search over clippings, parted as the database parts them. */
const searchIn = (clippings: readonly Clipping[]) =>
  createSearch(
    [...Map.groupBy(clippings, ({ id }) => segmentOf(id))].map(([number, own]) =>
      buildSegment(number, own),
    ),
  );
const find = (
  clippings: readonly Clipping[],
  query: Partial<ClippingQuery>,
  named: string[] = [],
) => searchIn(clippings).find({ ...anyClipping, ...query }, { ...resolve, named });

describe('the text of a query', () => {
  const texts = {
    '01': 'The négociateurs met in Zürich; the cyber-norms were agreed.',
    '42': '网络安全是各国的共同关切。',
    '8a': 'وقّعت الأمانة العامّة الاتفاقيّة',
    c3: 'Министры обсудили кибербезопасность.',
    d4: 'รัฐมนตรีหารือเรื่องความมั่นคงไซเบอร์',
    ff: 'The committee met in Geneva.',
  };
  const clippings = Object.entries(texts).map(([id, text]) => made(id, text));
  test.each([
    ['negociateurs', ['01']],
    ['ZURICH', ['01']],
    ['cyber norms', ['01']],
    ['nor', ['01']],
    ['met in', ['01', 'ff']],
    ['met geneva', ['ff']],
    ['网络', ['42']],
    ['安全', ['42']],
    ['全', ['42']],
    ['网全', []],
    ['اتفاقية', []],
    ['الاتفاقية', ['8a']],
    ['الامانة', ['8a']],
    ['киберб', ['c3']],
    ['ความมั่นคง', ['d4']],
    ['eneva', []],
    ['…', []],
    ['  ', ['01', '42', '8a', 'c3', 'd4', 'ff']],
  ])('%s', (text, expected) => {
    expect([...find(clippings, { text })].sort()).toEqual(expected);
  });

  test('names of entries find what mentions them', () => {
    expect(find([made('aa', 'Washington agreed')], { text: 'united sta' }, ['US'])).toEqual(['aa']);
  });
});

describe('what a reader filters by', () => {
  const clippings = [
    made('10', 'a', { created: '2026-01-05T10:00:00.000Z', tags: ['un', 'draft text'] }),
    made('20', 'b', { created: '2026-02-05T10:00:00.000Z', mentions: ['oewg'], collection: '' }),
    made('30', 'c', { created: '2026-03-05T23:30:00.000Z', deleted: '2026-04-01T00:00:00.000Z' }),
    made('9f', 'd', {
      created: '2026-03-06T00:10:00.000Z',
      citation: { ...clippingExample.citation, 'container-title': 'Another\nPaper' },
    }),
  ];
  test.each<[string, Partial<ClippingQuery>, string[]]>([
    ['nothing', {}, ['9f', '20', '10']],
    ['an entry', { entries: ['oewg'] }, ['9f', '20', '10']],
    ['two entries', { entries: ['oewg', 'US'] }, ['9f', '10']],
    ['a kind', { kinds: ['state'] }, ['9f', '10']],
    ['one of some tags', { tags: ['draft text', 'none'] }, ['10']],
    ['an outlet', { outlets: ['Another Paper'] }, ['9f']],
    ['no collection', { collections: [''] }, ['20']],
    ['days', { from: '2026-02-05', to: '2026-03-05' }, ['20']],
    ['the trash', { trash: true }, ['30']],
    ['several at once', { entries: ['US'], to: '2026-01-31' }, ['10']],
  ])('%s', (_, query, expected) => {
    expect(find(clippings, query)).toEqual(expected);
  });

  test('is counted, without the trash', () => {
    const facets = searchIn(clippings).facets(anyClipping, resolve);
    expect(facets.entries).toEqual([
      { value: 'oewg', count: 3 },
      { value: 'US', count: 2 },
    ]);
    expect(facets.months).toEqual([
      { value: '2026-01', count: 1 },
      { value: '2026-02', count: 1 },
      { value: '2026-03', count: 1 },
    ]);
    expect(facets.collections).toEqual([
      { value: 'Talks', count: 2 },
      { value: '', count: 1 },
    ]);
    expect(facets.pairs).toEqual([{ entries: ['oewg', 'US'], count: 2 }]);
  });
});

describe('the order', () => {
  const of = (id: string, title: string, outlet: string, issued: string, day: number): Clipping =>
    made(id, 'x', {
      created: `2026-05-0${day}T00:00:00.000Z`,
      modified: `2026-06-0${9 - day}T00:00:00.000Z`,
      citation: { ...clippingExample.citation, title, 'container-title': outlet, issued },
    });
  const clippings = [
    of('c1', 'Zebra', 'Échos', '2026-04-02', 1),
    of('00', 'éclat', 'Allgemeine', '', 2),
    of('7e', 'Apple', '', '2026-04-03', 3),
  ];
  test.each([
    ['newest', ['7e', '00', 'c1']],
    ['oldest', ['c1', '00', '7e']],
    ['edited', ['c1', '00', '7e']],
    ['published', ['7e', 'c1', '00']],
    ['outlet', ['00', 'c1', '7e']],
    ['title', ['7e', '00', 'c1']],
  ] as const)('%s', (sort, expected) => {
    expect(find(clippings, { sort })).toEqual(expected);
  });
});

test('ids are parted by their beginning, whatever it is', () => {
  expect(segmentOf('00000000-1')).toBe(0);
  expect(segmentOf('7f3a')).toBe(0x7f);
  expect(segmentOf('ff')).toBe(SEGMENTS - 1);
  expect(segmentOf('zebra')).toBe(SEGMENTS - 1);
  expect(segmentOf('')).toBe(0);
  expect(segmentOf('A')).toBe(segmentOf('9f'));
});
