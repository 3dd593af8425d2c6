import type { EntryId, Kind } from '../../utils/model/entry.ts';
import type { DiplomaticEvent } from '../../utils/model/event.ts';
import type { EventFilter } from './place.ts';

/** The year of an event: four digits. */
export const yearOf = ({ date }: DiplomaticEvent): string => date.slice(0, 4);

/** What can be asked of an event. */
type Asked = {
  kindOf(id: EntryId): Kind | undefined;
  /** Makes spellings comparable; what is looked for is looked for in texts made so. */
  fold(text: string): string;
};

/** The events that a filter leaves, newest first. */
export function eventsIn(
  events: readonly DiplomaticEvent[],
  filter: EventFilter,
  { kindOf, fold }: Asked,
): DiplomaticEvent[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  const { entry, kind, from, to } = filter;
  return events
    .filter((event) => {
      const year = yearOf(event);
      if (from !== '' && year < from) return false;
      if (to !== '' && year > to) return false;
      if (entry !== '' && !event.entries.includes(entry)) return false;
      if (kind !== '' && !event.entries.some((id) => kindOf(id) === kind)) return false;
      if (words.length === 0) return true;
      const text = fold(`${event.title} ${event.summary}`);
      return words.every((word) => text.includes(word));
    })
    .sort(newestFirst);
}

/** Newest first; a date that is known less well comes after those within it. */
export const newestFirst = (a: DiplomaticEvent, b: DiplomaticEvent): number =>
  b.date.localeCompare(a.date) || a.id.localeCompare(b.id);

/** The events of each year, in the order of the events. */
export const byYear = (
  events: readonly DiplomaticEvent[],
): { year: string; events: DiplomaticEvent[] }[] =>
  [...Map.groupBy(events, yearOf)].map(([year, inIt]) => ({ year, events: inIt }));
