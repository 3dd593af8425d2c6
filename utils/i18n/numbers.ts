import { formatOf } from './source.ts';

/** A number as the language writes it: “5,000”. */
export const numberInWords = (number: number): string =>
  formatOf('number', (tag) => new Intl.NumberFormat(tag)).format(number);

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the largest unit that leaves a number above one: “1.23 MB”. */
export function sizeInWords(bytes: number): string {
  let size = bytes;
  let index = 0;
  for (; size >= 999.5 && index < units.length - 1; index++) size /= 1000;
  const unit = units[index] ?? 'byte';
  return formatOf(unit, (tag) => {
    const unitDisplay = unit === 'byte' ? 'long' : 'short';
    return new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay,
      maximumSignificantDigits: 3,
    });
  }).format(size);
}

/** Compares two texts as the language sorts them; digits by their number. */
export const compare = (one: string, other: string): number =>
  formatOf('collator', (tag) => new Intl.Collator(tag, { numeric: true })).compare(one, other);

/** Things in a row: “a, b and c”. */
export const listInWords = (things: readonly string[]): string =>
  formatOf('list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(things);

/** What a code of a language or region stands for; undefined where it is none. */
function named(type: 'language' | 'region', code: string): string | undefined {
  try {
    return formatOf(type, (tag) => new Intl.DisplayNames(tag, { type })).of(code);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a language is called (`fr`: “French”); empty where the tag is none. */
export const languageInWords = (tag: string): string => named('language', tag) ?? '';

/** What a region is called (ISO 3166-1 alpha-2); the code itself where it is none. */
export const regionInWords = (code: string): string => named('region', code) ?? code;
