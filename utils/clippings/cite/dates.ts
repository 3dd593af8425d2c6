/** A date as far as it is known; months and days count from 1. */
export type DateParts =
  | [year: number]
  | [year: number, month: number]
  | [year: number, month: number, day: number];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Reads an ISO 8601 date, date-time, month or year. The day is the one that is written, whatever the time zone:
 * that is the date under which something was published. Null for anything else, and for days that do not exist.
 */
export function dateParts(date: string): DateParts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/s.exec(date.trim());
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  if (!year) return null;
  if (!found[2]) return [year];
  if (!month || month > 12) return null;
  if (!found[3]) return [year, month];
  return day && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [year, month, day] : null;
}

/** `2026-11-02`, `2026-11`, `2026`; empty for what is no date. */
export const isoDate = (date: string): string =>
  (dateParts(date) ?? [])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

/** `November 2, 2026`, `November 2026`, `2026`. */
export function monthFirst([year, month, day]: DateParts): string {
  if (!month) return String(year);
  return day ? `${monthName(month)} ${day}, ${year}` : `${monthName(month)} ${year}`;
}

/** `2026, November 2`, `2026, November`, `2026`. */
export function yearFirst([year, month, day]: DateParts): string {
  if (!month) return String(year);
  return `${year}, ${monthName(month)}${day ? ` ${day}` : ''}`;
}

const monthName = (month: number): string => months[month - 1] ?? '';
