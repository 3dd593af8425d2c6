import { describe, expect, test } from 'vitest';
import type { DiplomaticEvent } from '../model/event.ts';
import { createRelatedEvents } from './related.ts';

const event = (id: string, date: string, entries: string[]): DiplomaticEvent => ({
  id,
  date,
  title: id,
  summary: '',
  entries,
  basis: 'general-knowledge',
  checked: '2026-01-01',
  sources: [],
  notes: [],
});
// The United States is in every event, the working group in one.
const events = [
  event('group', '2021-03-12', ['US', 'oewg']),
  event('attack', '2007-04-27', ['US', 'EE', 'ddos']),
  event('ban', '2018-08-23', ['US', 'AU', 'huawei']),
  event('call', '2018-11-12', ['US', 'FR']),
  event('talk', '2019-01-01', ['US', 'CN']),
  event('meeting', '2020-01-01', ['US', 'RU']),
];
const related = createRelatedEvents(events, (id) => ({
  name: id.toUpperCase(),
  kind: /^[A-Z]{2}$/.test(id) ? 'state' : 'term',
}));
const ids = (found: { event: DiplomaticEvent }[]) => found.map(({ event: { id } }) => id);

describe('related events', () => {
  test('a shared rare entry outweighs a shared common one', () => {
    expect(
      ids(related({ near: [], page: ['US', 'oewg', 'EE', 'ddos'], published: '' }, 9))[0],
    ).toBe('attack');
    expect(
      ids(related({ near: ['oewg', 'US'], page: ['US', 'oewg', 'EE'], published: '' }, 9))[0],
    ).toBe('group');
  });
  test('an article that shares one common entry has no related events', () => {
    expect(related({ near: [], page: ['US'], published: '' }, 9)).toEqual([]);
    expect(related({ near: [], page: [], published: '' }, 9)).toEqual([]);
  });
  test('two shared states and nothing else are chance', () => {
    expect(related({ near: [], page: ['US', 'FR'], published: '' }, 9)).toEqual([]);
  });
  test('events of one entry all involve it', () => {
    const found = related(
      { about: 'huawei', near: ['AU'], page: ['US', 'oewg'], published: '' },
      9,
    );
    expect(ids(found)).toEqual(['ban']);
    expect(found[0]?.reason).toEqual({ about: 'HUAWEI', shared: ['AU'], near: true });
  });
  test('nearness in time decides between equals, and a broken date is no date', () => {
    const page = ['US', 'CN', 'RU'];
    expect(ids(related({ about: 'US', near: [], page, published: '2020-02-01' }, 1))).toEqual([
      'meeting',
    ]);
    expect(
      ids(related({ about: 'US', near: [], page, published: '2019-01-05T10:00:00Z' }, 1)),
    ).toEqual(['talk']);
    expect(() => related({ about: 'US', near: [], page, published: 'yesterday' }, 1)).not.toThrow();
  });
  test('every event comes with a reason that names what is shared', () => {
    for (const { reason } of related({ near: [], page: ['EE', 'ddos', 'US'], published: '' }, 9)) {
      expect(reason.about).toBeNull();
      expect(reason.shared.some((name) => name === 'EE' || name === 'DDOS')).toBe(true);
    }
  });
});
