import { counted } from '../ui/numbers.ts';
/** A count where there is little room: "1.2K". */
export const shortCount = (count: number): string =>
  new Intl.NumberFormat(undefined, { notation: 'compact' }).format(count);

/** What a mark is called: "March 2026: 14 clippings". */
export const told = (name: string, count: number): string => `${name}: ${counted(count)}`;

/** A month (`2026-03`) in few letters: "Mar". */
export function shortMonth(month: string): string {
  const moment = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(undefined, { timeZone: 'UTC', month: 'short' }).format(moment);
}
