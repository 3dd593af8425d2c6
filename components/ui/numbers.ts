const format = new Intl.NumberFormat();

/** A number as the reader's language writes it: “5,000”. */
export const numberInWords = (number: number): string => format.format(number);
