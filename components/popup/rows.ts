import { typedAhead } from './matching.ts';

/* The rows of a screen (`data-row`): one list for the keys, whatever stands between them. */

/** The rows that show. */
export const rowsIn = (root: HTMLElement | null): HTMLElement[] =>
  allIn(root).filter((row) => row.getClientRects().length > 0);

const allIn = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
];

export const focusOn = (row: HTMLElement | undefined): void =>
  row?.querySelector<HTMLElement>('.name')?.focus();

/** Tab stops at one row, the first where `current` is none, and at what has been opened in any. */
export function rove(root: HTMLElement | null, current: string): void {
  const rows = allIn(root);
  const stop = rows.find((row) => row.dataset.row === current) ?? rows[0];
  for (const row of rows) {
    for (const button of row.querySelectorAll<HTMLElement>('.name, .count')) {
      button.tabIndex = row === stop ? 0 : -1;
    }
  }
}

/** The row whose name begins with what was typed; else the one that the article writes so. */
export function ahead(
  rows: readonly HTMLElement[],
  word: string,
  at: number,
): HTMLElement | undefined {
  const texts = (part: string) => rows.map((row) => row.querySelector(part)?.textContent ?? '');
  const byName = typedAhead(texts('.words'), word, at);
  return rows[byName >= 0 ? byName : typedAhead(texts('.written'), word, at)];
}
