/*
 * CSV as RFC 4180 has it: cells in quotation marks where they must be, lines ended by CR LF.
 */

/** By this mark at the start of a file Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of a table. With `isSafe` no cell is run as a formula by a spreadsheet. */
export const csvLine = (cells: readonly string[], isSafe: boolean): string =>
  `${cells.map((cell) => quotedCell(isSafe ? neutral(cell) : cell)).join(',')}\r\n`;

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"). Some pass
 * over white space first, and take the wide forms of the signs for the signs.
 */
const neutral = (cell: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;

const quotedCell = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
