/**
 * An ISO 8601 date in words of the reader's language, as precise as it is given: "2013",
 * "August 2013", "21 August 2013". Anything else comes back as it is.
 */
export function dateInWords(date: string, locale?: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return formatOf(locale, month !== undefined, day !== undefined).format(moment);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is kept: making one costs more than a hundred dates written with it. */
function formatOf(locale: string | undefined, hasMonth: boolean, hasDay: boolean) {
  const key = `${locale} ${hasMonth} ${hasDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(hasMonth ? { month: 'long' } : {}),
      ...(hasDay ? { day: 'numeric' } : {}),
    });
  formats.set(key, format);
  return format;
}
