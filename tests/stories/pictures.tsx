import { render } from 'preact';
import { Pictures } from '../../components/pictures/Pictures.tsx';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/pictures/pictures.css';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { useMessages } from '../../utils/i18n/index.ts';
import { type Kind, kinds } from '../../utils/model/entry.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';

/*
 * A page that shows the pictures alone, for tests: `?` names a case, and what is chosen is written to the page's
 * title.
 */

// A page that is no part of the extension: the browser has no messages for it.
useMessages(english);

const names = [
  'Estonia',
  'United Nations',
  'Open-ended Working Group on security of and in the use of ICTs',
  'ransomware',
  'YouTube',
  'NATO',
  'Brazil',
  'cyber diplomacy',
  'X',
  'منظمة التعاون الإسلامي',
  'due diligence',
  'China',
];
const nameOf = (id: string): string => names[Number(id.slice(1))] ?? `Entry ${id}`;
const kindOf = (id: string): Kind | undefined =>
  (['state', 'organisation', 'organisation', 'term', 'platform'] as const)[Number(id.slice(1))] ??
  kinds[Number(id.slice(1)) % 4];

const month = (index: number): string => new Date(Date.UTC(2022, index)).toISOString().slice(0, 7);
const monthsOf = (count: number): Facets['months'] =>
  Array.from({ length: count }, (_, index) => ({
    value: month(index),
    count: (index * 7) % 23,
  })).filter((one) => one.count > 0 || count === 1);
const entriesOf = (count: number): Facets['entries'] =>
  Array.from({ length: count }, (_, index) => ({
    value: `e${index}`,
    count: Math.ceil(190 / (index + 1)),
  }));
const pairsOf = (count: number): Facets['pairs'] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: row }, (_, column) => ({
      entries: [`e${column}`, `e${row}`] satisfies [string, string],
      count: Math.floor(130 / (row * (column + 1))) - ((row + column) % 5),
    })),
  )
    .flat()
    .filter((pair) => pair.count > 0)
    .map(({ entries: [a, b], count }) => ({ entries: [a, b], count }));

const nothing: Facets = {
  entries: [],
  kinds: [],
  outlets: [],
  tags: [],
  collections: [],
  months: [],
  pairs: [],
};
const cases: Record<string, Facets> = {
  empty: nothing,
  one: {
    ...nothing,
    months: [{ value: '2026-03', count: 14 }],
    entries: entriesOf(1),
  },
  year: { ...nothing, months: monthsOf(9), entries: entriesOf(5), pairs: pairsOf(5) },
  gap: {
    ...nothing,
    months: [{ value: '1970-01', count: 2 }, ...monthsOf(9)],
    entries: entriesOf(2),
  },
  many: { ...nothing, months: monthsOf(60), entries: entriesOf(300), pairs: pairsOf(12) },
  hostile: {
    ...nothing,
    months: [{ value: '<img src=x onerror=alert(1)>', count: 3 }],
    entries: [{ value: '<img src=x onerror=alert(1)>', count: 3 }],
  },
};

const say = (...words: string[]): void => {
  document.title = words.join(' ');
};
render(
  <main>
    <h1>Pictures</h1>
    <Pictures
      facets={cases[location.search.slice(1)] ?? nothing}
      nameOf={nameOf}
      kindOf={kindOf}
      onMonth={(value) => say('month', value)}
      onEntry={(id) => say('entry', id)}
      onPair={([a, b]) => say('pair', a, b)}
    />
  </main>,
  document.body,
);
