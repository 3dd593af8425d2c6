import { formatOf, plural } from '../../utils/i18n/index.ts';

/** A count where there is little room: "1.2K". */
export const shortCount = (count: number): string =>
  formatOf('compact', (tag) => new Intl.NumberFormat(tag, { notation: 'compact' })).format(count);

/** What a mark is called: "March 2026: 14 clippings". */
export const told = (name: string, count: number): string => plural('pictures_told', count, name);

/** A month (`2026-03`) in few letters: "Mar". */
export function shortMonth(month: string): string {
  const moment = new Date(`${month}-01T00:00:00Z`);
  return formatOf(
    'short month',
    (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'short' }),
  ).format(moment);
}
