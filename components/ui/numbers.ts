/** The sentences around numbers are English. */
const format = new Intl.NumberFormat('en');

/** A number with its thousands parted: “5,000”. */
export const numberInWords = (number: number): string => format.format(number);

/** `1 clipping`, `12,000 clippings`; `many` where more of it is not said with an s. */
export const counted = (count: number, one = 'clipping', many = `${one}s`): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;

/** Bytes in the largest unit that leaves a number above one. */
export function sizeInWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = 0;
  for (; size >= 999.5 && unit < units.length - 1; unit++) size /= 1000;
  return `${size.toLocaleString('en', { maximumSignificantDigits: 3 })} ${units[unit]}`;
}
