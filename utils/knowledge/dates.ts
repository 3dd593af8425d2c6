import type { Entry, Source } from '../model/entry.ts';
import type { DiplomaticEvent } from '../model/event.ts';
import type { Filed, KnowledgeProblem } from './problem.ts';

/** Nothing lies after `today` (an ISO 8601 date), and nothing ends before it begins. */
export function checkDates(
  entries: readonly Filed[],
  events: readonly DiplomaticEvent[],
  today: string,
): KnowledgeProblem[] {
  const future = (date: string | undefined): boolean => date !== undefined && date > today;
  const inSources = (sources: readonly Source[], field: string): [string, string][] =>
    sources.flatMap(({ date }, index) =>
      future(date) ? [[`${field}.${index}.date`, 'lies in the future'] as [string, string]] : [],
    );
  const ofBoth = ({ checked, sources, notes }: Entry | DiplomaticEvent): [string, string][] => [
    ...(future(checked) ? [['checked', 'lies in the future'] as [string, string]] : []),
    ...inSources(sources, 'sources'),
    ...notes.flatMap((note, index) => inSources(note.sources, `notes.${index}.sources`)),
  ];
  const ofEntry = (entry: Entry): [string, string][] => {
    const founded = 'founded' in entry ? entry.founded : null;
    const restrictions = entry.kind === 'platform' ? (entry.restrictions ?? []) : [];
    return [
      ...ofBoth(entry),
      ...(founded !== null && future(String(founded))
        ? [['founded', 'lies in the future'] as [string, string]]
        : []),
      ...restrictions.flatMap(({ since, until, source }, index): [string, string][] => [
        ...(future(since)
          ? [[`restrictions.${index}.since`, 'lies in the future'] as [string, string]]
          : []),
        ...(until !== undefined && until < since.slice(0, until.length)
          ? [[`restrictions.${index}.until`, `lies before ${since}`] as [string, string]]
          : []),
        ...inSources([source], `restrictions.${index}.source`),
      ]),
    ];
  };
  return [
    ...entries.flatMap(({ file, entry }) =>
      ofEntry(entry).map(([field, reason]) => ({ file, entry: entry.id, field, reason })),
    ),
    ...events.flatMap((event) =>
      [
        ...(future(event.date)
          ? [['date', 'lies in the future: events have happened'] as [string, string]]
          : []),
        ...ofBoth(event),
      ].map(([field, reason]) => ({ file: 'events' as const, entry: event.id, field, reason })),
    ),
  ];
}
