import type { Brief, BriefPart } from '../../utils/model/brief.ts';

/** A part while it is worked on: its key stays with it wherever it is moved. */
export type Row = { key: string; part: BriefPart };

/** A brief while it is worked on. */
export type Draft = Omit<Brief, 'parts'> & { rows: readonly Row[] };

let made = 0;
export const rowOf = (part: BriefPart): Row => ({ key: `part-${++made}`, part });

export const draftOf = ({ parts, ...rest }: Brief): Draft => ({ ...rest, rows: parts.map(rowOf) });
export const briefIn = ({ rows, ...rest }: Draft): Brief => ({
  ...rest,
  parts: rows.map(({ part }) => part),
});

/** The rows with more of them at an index. */
export const inserted = (rows: readonly Row[], at: number, more: readonly Row[]): Row[] => [
  ...rows.slice(0, at),
  ...more,
  ...rows.slice(at),
];

export const without = (rows: readonly Row[], key: string): Row[] =>
  rows.filter((row) => row.key !== key);

export const changed = (rows: readonly Row[], key: string, part: BriefPart): Row[] =>
  rows.map((row) => (row.key === key ? { key, part } : row));

/** The rows with one of them at another index; an index beyond either end is that end. */
export function moved(rows: readonly Row[], key: string, to: number): Row[] {
  const row = rows.find((one) => one.key === key);
  if (!row) return [...rows];
  const rest = without(rows, key);
  return inserted(rest, Math.min(Math.max(to, 0), rest.length), [row]);
}

/** The index at which a row comes to stand when it is dropped at the top or the bottom of another. */
export function dropIndex(
  rows: readonly Row[],
  key: string,
  over: string,
  edge: 'top' | 'bottom',
): number {
  const from = rows.findIndex((row) => row.key === key);
  const target = rows.findIndex((row) => row.key === over);
  const gap = target + (edge === 'bottom' ? 1 : 0);
  return from < gap ? gap - 1 : gap;
}
