import { describe, expect, test } from 'vitest';
import { allEntries, allEvents, hashOf, type Place, placeOf, sheetAddress } from './place.ts';

const places: [string, Place][] = [
  ['#', { view: 'list', filter: allEntries }],
  [
    '#find=due%20diligence%20%26%20co&kind=term&sort=norms-law',
    { view: 'list', filter: { text: 'due diligence & co', kind: 'term', sort: 'norms-law' } },
  ],
  ['#entry=oewg', { view: 'entry', id: 'oewg' }],
  ['#events', { view: 'events', filter: allEvents, open: '' }],
  [
    '#events=event-apt1-report&find=x&entry=CN&kind=state&from=2010&to=2014',
    {
      view: 'events',
      filter: { text: 'x', entry: 'CN', kind: 'state', from: '2010', to: '2014' },
      open: 'event-apt1-report',
    },
  ],
  ['#sheet', { view: 'sheet', ids: [], filter: allEntries, from: '', to: '' }],
  [
    '#sheet=EE,oewg&from=en&to=ru',
    { view: 'sheet', ids: ['EE', 'oewg'], filter: allEntries, from: 'en', to: 'ru' },
  ],
  [
    '#sheet&kind=state&sort=154',
    {
      view: 'sheet',
      ids: [],
      filter: { text: '', kind: 'state', sort: '154' },
      from: '',
      to: '',
    },
  ],
];

describe('a place and its address', () => {
  test.each(places)('%s', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
    expect(hashOf(place)).toBe(hash);
  });
  test.each([
    ['', { view: 'list', filter: allEntries }],
    ['#kind=nonsense&sort=x', { view: 'list', filter: allEntries }],
    ['#events&from=99&to=20xx', { view: 'events', filter: allEvents, open: '' }],
    ['#entry=%E0%A4%A', { view: 'entry', id: '\ufffd%A' }],
    [
      '#sheet=EE,,EE&from=de&to=',
      { view: 'sheet', ids: ['EE'], filter: allEntries, from: '', to: '' },
    ],
  ])('%s is read for what it may mean', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });
  test('half a character does no harm', () => {
    expect(hashOf({ view: 'list', filter: { ...allEntries, text: '\ud800' } })).toBe(
      '#find=%EF%BF%BD',
    );
  });
});

test('the address of a sheet keeps the order of an article', () => {
  expect(sheetAddress(['oewg', 'EE'])).toBe('/glossary.html#sheet=oewg,EE');
});
