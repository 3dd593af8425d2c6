/**
 * A date as pages write it, in ISO 8601; empty where it is none or may be read in two ways (`02/11/2026`).
 * Takes ISO dates and date-times, a year or month alone, those of Highwire tags (`2026/11/2`), and those of
 * mail and HTTP (RFC 5322: `Mon, 02 Nov 2026 08:00:00 GMT`).
 */
export function isoDate(text: string): string {
  const given = text.trim().slice(0, 64);
  const match = yearFirst.exec(given);
  if (match) {
    const [, year = '', month, day, time] = match;
    const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
    if (!isDay(date)) return '';
    return time ? `${date}T${zoneOf(time)}` : date;
  }
  if (!mailDate.test(given)) return '';
  const moment = new Date(given);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().replace('.000Z', 'Z');
}

const yearFirst =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?))?)?)?$/i;
const mailDate =
  /^(?:[a-z]{3},? )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/i;

/** `08:00 +0100` as ISO 8601 has it: `08:00+01:00`. */
const zoneOf = (time: string): string =>
  time
    .replace(/\s/g, '')
    .replace(',', '.')
    .replace(/(?:UTC|GMT)$/i, 'Z')
    .replace(/z$/, 'Z')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');

/** Whether a day, a month or a year exists. */
function isDay(date: string): boolean {
  const moment = new Date(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
