import { formatOf } from './source.ts';

/**
 * An ISO 8601 date in words of the reader's language, as precise as it is given: "2013",
 * "August 2013", "21 August 2013". Anything else comes back as it is.
 */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const fields = `date ${month !== undefined} ${day !== undefined}`;
  return formatOf(
    fields,
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month === undefined ? {} : { month: 'long' }),
        ...(day === undefined ? {} : { day: 'numeric' }),
      }),
  ).format(moment);
}

/** A moment (ISO 8601) with its time of day, in the reader's time zone; anything else as it is. */
export function momentInWords(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? moment
    : formatOf(
        'moment',
        (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }),
      ).format(date);
}
