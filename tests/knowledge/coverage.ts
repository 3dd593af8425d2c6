import type { Knowledge } from '../../utils/knowledge/knowledge.ts';
import { type Entry, kinds } from '../../utils/model/entry.ts';

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
