/**
 * Reads a date as tools write it and answers ISO 8601 in UTC; null where it is none, or could be two days.
 * Known: ISO 8601 with `T` or a blank (`2026-11-03 09:00:00+00:00`), seconds or milliseconds since 1970,
 * `3.11.2026`, and `3/11/2026` only where one of the numbers cannot be a month. As in ECMAScript, a day alone
 * is taken in UTC and a time without a zone in the zone of this machine.
 */
export function readMoment(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{9,10}$/.test(trimmed)) return momentOf(Number(trimmed) * 1000);
  if (/^\d{12,13}$/.test(trimmed)) return momentOf(Number(trimmed));
  const iso = isoOf(trimmed);
  return iso === null ? null : momentOf(Date.parse(iso));
}

/** A date of publication as it may stand in a citation: ISO 8601; a year or a month alone are kept so. */
export function readIssued(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(trimmed)) return trimmed;
  const moment = readMoment(trimmed);
  if (moment === null) return null;
  return /\d[T ]\d/.test(trimmed) || /^\d+$/.test(trimmed) ? moment : moment.slice(0, 10);
}

function momentOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString() : null;
}

const time = /(?:[T ]+(\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?/.source;
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})${time}$`, 'i');

function isoOf(text: string): string | null {
  const [, year, month, day, clock, zone] = yearFirst.exec(text) ?? [];
  if (year && month && day) return joined(year, month, day, clock, zone);
  const [, first, mark, second, lastYear, lastClock, lastZone] = yearLast.exec(text) ?? [];
  if (!first || !second || !lastYear) return null;
  // With dots the day is first everywhere; with strokes it depends on the country.
  if (mark === '.' || Number(first) > 12)
    return joined(lastYear, second, first, lastClock, lastZone);
  if (Number(second) > 12 || first === second)
    return joined(lastYear, first, second, lastClock, lastZone);
  return null;
}

function joined(year: string, month: string, day: string, clock = '', zone = ''): string | null {
  if (Number(day) > daysIn(Number(year), Number(month))) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (clock === '') return date;
  const offset = /^(?:z|utc)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)?$/, offsetOf);
  return `${date}T${clock.replace(',', '.').padStart(clock.length + (/^\d:/.test(clock) ? 1 : 0), '0')}${offset}`;
}

const offsetOf = (_: string, hours: string, minutes = '00'): string => `${hours}:${minutes}`;
/** `Date.parse` takes the 31st of February for a day in March. */
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
