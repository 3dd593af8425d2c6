import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { foldKey } from '../../utils/analysis/normalise.ts';
import { useMessages } from '../../utils/i18n/index.ts';
import { createFinder } from '../../utils/knowledge/find.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { regionCodes, regionOf } from '../../utils/knowledge/regions.ts';
import type { Entry } from '../../utils/model/entry.ts';
import { kinds } from '../../utils/model/entry.ts';
import {
  acronymsIn,
  equivalentIn,
  namedBy,
  otherNamesIn,
  unLanguages,
} from '../../utils/model/names.ts';
import { groupOf, groupsIn, listed, membersOf, NO_REGION } from './browse.ts';
import { eventsIn } from './events.ts';
import { shownName, sorted } from './names.ts';
import { allEntries, allEvents } from './place.ts';
import { entriesOf, languagesOf } from './sheet.ts';
import type { Glossary } from './types.ts';
import { groupInWords } from './words.ts';

/* What the page shows, with the knowledge as it is. */

let glossary: Glossary;
const entry = (id: string): Entry => {
  const found = glossary.entry(id);
  if (!found) throw new Error(`${id} is not in the glossary any more`);
  return found;
};
beforeAll(async () => {
  const { entries, events } = await readKnowledge('public/knowledge');
  const finder = createFinder(entries, foldKey);
  glossary = {
    ...finder,
    entries,
    events,
    related: (id) => finder.related(id, 9),
    search: (query) => finder.matches(query, entries.length),
    regionOf,
    fold: foldKey,
  };
});
const speak = (tag: string): void => useMessages({ ...english, locale: { message: tag } }, tag);
afterAll(() => useMessages(english));

describe('groups', () => {
  test('every entry is in one that has a name', () => {
    for (const kind of kinds) {
      for (const group of groupsIn(glossary, kind)) {
        expect(groupInWords(kind, group), group).not.toBe(group);
      }
    }
    for (const code of regionCodes) expect(groupInWords('state', code), code).not.toBe(code);
  });
  test('a state is in its region, or in none', () => {
    expect(groupOf(glossary, entry('EE'))).toBe('154');
    expect(groupOf(glossary, entry('XK'))).toBe(NO_REGION);
  });
  test('a filter leaves what fits all of it, in the order of what was found', () => {
    const all = glossary.entries;
    const found = listed(glossary, all, { text: 'estonia', kind: 'state', sort: '154' });
    expect(found.map((one) => one.entry.id)).toEqual(['EE']);
    expect(listed(glossary, all, { ...allEntries, kind: 'term', sort: 'un-body' })).toEqual([]);
    expect(listed(glossary, all, allEntries)).toHaveLength(all.length);
  });
  test('members are states that say so of themselves', () => {
    const nato = membersOf(glossary, entry('nato')).map(({ id }) => id);
    expect(nato).toContain('EE');
    expect(nato).not.toContain('AT');
    expect(membersOf(glossary, entry('ransomware'))).toEqual([]);
  });
});

describe('names', () => {
  test('are those of the language, or used in any; none is made up', () => {
    expect(equivalentIn(entry('EE'), 'ru')).toBe('Эстония');
    expect(equivalentIn(entry('five-g'), 'ar')).toBe('5G');
    expect(equivalentIn(entry('afripol'), 'ru')).toBeNull();
  });
  test('acronyms, other names and metonyms are told apart', () => {
    expect(acronymsIn(entry('oewg'), 'ru')).toEqual(['РГОС']);
    expect(acronymsIn(entry('nato'), 'en')).not.toContain('N.A.T.O.');
    expect(otherNamesIn(entry('nato'), 'en')).not.toContain('Brussels');
    expect(namedBy(entry('nato'), 'en')).toContain('Brussels');
    for (const language of unLanguages) {
      for (const one of glossary.entries) {
        expect(otherNamesIn(one, language)).not.toContain(equivalentIn(one, language));
      }
    }
  });
  test.each([
    ['ru', 'Эстония', 'ru'],
    ['de', 'Estonia', 'en'],
    ['ar', 'إستونيا', 'ar'],
  ])('are shown in %s where they are known', (tag, text, lang) => {
    speak(tag);
    expect(shownName(entry('EE'))).toEqual({ text, lang });
    const names = sorted(glossary.entries).map((one) => shownName(one).text);
    expect(names).toEqual(names.toSorted(new Intl.Collator(tag, { numeric: true }).compare));
  });
});

describe('events', () => {
  const ids = (filter: Partial<typeof allEvents>) =>
    eventsIn(
      glossary.events,
      { ...allEvents, ...filter },
      {
        kindOf: (id) => glossary.entry(id)?.kind,
        fold: foldKey,
      },
    );
  test('come newest first, whatever the precision of their dates', () => {
    const dates = ids({}).map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
  test('are narrowed by years, both included, by words in any case, and by who takes part', () => {
    expect(ids({ from: '2013', to: '2013' }).every(({ date }) => date.startsWith('2013'))).toBe(
      true,
    );
    expect(ids({ text: 'MANDIANT apt1' }).map(({ id }) => id)).toContain('event-apt1-report');
    expect(ids({ entry: 'apt1' }).every(({ entries }) => entries.includes('apt1'))).toBe(true);
    expect(ids({ kind: 'platform' }).length).toBeLessThan(ids({}).length);
    expect(ids({ from: '2014', to: '2013' })).toEqual([]);
  });
});

describe('a sheet', () => {
  const place = { view: 'sheet', ids: [], filter: allEntries, from: '', to: '' } as const;
  test('is in English and the reader’s own language, unless told', () => {
    speak('ru-RU');
    expect(languagesOf({ ...place, ids: [] })).toEqual({ from: 'en', to: 'ru' });
    expect(languagesOf({ ...place, ids: [], from: 'ru' })).toEqual({ from: 'ru', to: 'en' });
    speak('en-GB');
    expect(languagesOf({ ...place, ids: [] })).toEqual({ from: 'en', to: 'fr' });
  });
  test('holds what is named, in its order, else a group; else nothing', () => {
    const chosen = entriesOf(glossary, { ...place, ids: ['oewg', 'gone', 'EE'] });
    expect(chosen.map(({ id }) => id)).toEqual(['oewg', 'EE']);
    expect(entriesOf(glossary, { ...place, ids: [] })).toEqual([]);
    const rights = entriesOf(glossary, {
      ...place,
      ids: [],
      filter: { text: 'ignored', kind: 'term', sort: 'rights' },
    });
    expect(rights.length).toBeGreaterThan(5);
    expect(rights.every((one) => one.kind === 'term' && one.category === 'rights')).toBe(true);
  });
});
