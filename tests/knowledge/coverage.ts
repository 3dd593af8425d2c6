import type { Knowledge } from '../../utils/knowledge/knowledge.ts';
import { type Entry, kinds } from '../../utils/model/entry.ts';

const others = ['ar', 'es', 'fr', 'ru', 'zh'] as const;
const bases = ['document', 'reference-work', 'general-knowledge'] as const;
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** One line a file: how much there is. */
export function counts({ entries, events }: Knowledge): string {
  const rows = kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return [`${kind}s`, own.length, sum(own, ({ aliases }) => aliases.length), corrections(own)];
  });
  return table(
    ['', 'entries', 'aliases', 'corrections'],
    [...rows, ['events', events.length, '', corrections(events)]],
  );
}

/** What is covered and what is missing, for those who edit. */
export function coverage(knowledge: Knowledge): string {
  const { entries, events } = knowledge;
  const of = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
  const named = (own: readonly Entry[], language: string) =>
    own.filter(({ aliases }) =>
      aliases.some(({ lang, form }) => (lang === language || lang === 'mul') && form !== 'demonym'),
    ).length;
  const involved = new Set(events.flatMap((event) => event.entries));
  const parts: [title: string, text: string][] = [
    ['Counts', counts(knowledge)],
    [
      'Entries with a name in each language',
      table(
        ['', ...languages],
        kinds.map((kind) => [
          `${kind}s`,
          ...languages.map((language) => named(of(kind), language)),
        ]),
      ),
    ],
    [
      'Equivalents: entries with a preferred name in each of the other UN languages',
      table(
        ['', ...others, 'all five', 'with their document'],
        kinds.map((kind) => [
          `${kind}s`,
          ...others.map((language) => of(kind).filter(({ names }) => names?.[language]).length),
          of(kind).filter(({ names }) => others.every((language) => names?.[language])).length,
          of(kind).filter((entry) => entry.kind === 'term' && entry.namesSource).length,
        ]),
      ),
    ],
    [
      'What the text rests on',
      table(
        ['', ...bases, 'checked since 23 November 2026'],
        [...kinds.map((kind) => [`${kind}s`, of(kind)] as const), ['events', events] as const].map(
          ([name, rows]) => [
            name,
            ...bases.map((basis) => rows.filter((row) => row.basis === basis).length),
            rows.filter(({ checked }) => checked >= '2026-11-23').length,
          ],
        ),
      ),
    ],
    [
      'Remarks and restrictions',
      table(
        ['', 'usage', 'status', 'correction', 'basic', 'restricted'],
        kinds.map((kind) => [
          `${kind}s`,
          ...(['usage', 'status', 'correction'] as const).map(
            (note) => of(kind).filter(({ notes }) => notes.some((one) => one.kind === note)).length,
          ),
          of(kind).filter(({ basic }) => basic).length,
          of(kind).filter((entry) => entry.kind === 'platform' && entry.restrictions?.length)
            .length,
        ]),
      ),
    ],
    [
      'Sorts',
      table(
        ['', 'entries'],
        [...Map.groupBy(entries, sortOf)].sort().map(([sort, own]) => [sort, own.length]),
      ),
    ],
    [
      'Sources',
      table(
        ['', 'one', 'two or more', 'with a date'],
        [...kinds.map((kind) => [`${kind}s`, of(kind)] as const), ['events', events] as const].map(
          ([name, rows]) => [
            name,
            rows.filter(({ sources }) => sources.length === 1).length,
            rows.filter(({ sources }) => sources.length > 1).length,
            rows.filter(({ sources }) => sources.some(({ date }) => date !== undefined)).length,
          ],
        ),
      ),
    ],
    [
      'Ambiguity of aliases',
      table(
        ['', 'none', 'low', 'high'],
        kinds.map((kind) => [
          `${kind}s`,
          ...(['none', 'low', 'high'] as const).map((level) =>
            sum(
              of(kind),
              ({ aliases }) => aliases.filter(({ ambiguity }) => ambiguity === level).length,
            ),
          ),
        ]),
      ),
    ],
    [
      'Links',
      table(
        ['', 'with related entries', 'in an event'],
        kinds.map((kind) => [
          `${kind}s`,
          of(kind).filter(({ related }) => related.length > 0).length,
          of(kind).filter(({ id }) => involved.has(id)).length,
        ]),
      ),
    ],
    [
      'Events by decade',
      table(
        ['', 'events'],
        [...Map.groupBy(events, ({ date }) => `${date.slice(0, 3)}0s`)]
          .sort()
          .map(([decade, own]) => [decade, own.length]),
      ),
    ],
  ];
  return parts.map(([title, text]) => `${title}\n${text}`).join('\n\n');
}

const sortOf = (entry: Entry): string =>
  `${entry.kind}: ${entry.kind === 'state' ? entry.unStatus : entry.kind === 'term' ? entry.category : entry.type}`;

const corrections = (rows: readonly { notes: { kind: string }[] }[]): number =>
  sum(rows, ({ notes }) => notes.filter(({ kind }) => kind === 'correction').length);

const sum = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((total, row) => total + value(row), 0);

/** Columns aligned: names to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
