import { max, nice, ticks } from 'd3-array';
import type { Counted } from '../../utils/model/find-clippings.ts';

/** A month with its count and its height (0 to 1), or many empty months that are left out. */
export type Bar =
  | { type: 'month'; month: string; count: number; height: number }
  | { type: 'gap'; months: number };

export type MonthPicture = {
  bars: Bar[];
  /** Round counts with their height, 0 to 1, lowest first. */
  lines: { count: number; height: number }[];
};

/** More empty months than these in a row are left out: one odd date must not squeeze all others. */
const MOST_EMPTY = 12;
/** About so many lines beside the bars. */
const LINES = 4;

/**
 * Months (`2026-11`, oldest first) as bars on a line of time: empty months between them are there too. What is no
 * month is left out.
 */
export function monthPicture(months: readonly Counted[]): MonthPicture {
  const counts = new Map(
    months.flatMap(({ value, count }) => {
      const number = numberOf(value);
      return number === null ? [] : [[number, count] as const];
    }),
  );
  const [, top] = nice(0, max([1, ...counts.values()]) ?? 1, LINES);
  const bars: Bar[] = [];
  let last: number | null = null;
  for (const [number, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (last !== null) bars.push(...emptyBetween(last, number));
    bars.push({ type: 'month', month: nameOf(number), count, height: count / top });
    last = number;
  }
  const lines = bars.length === 0 ? [] : ticks(0, top, LINES);
  return {
    bars,
    lines: lines
      .filter((count) => Number.isInteger(count))
      .map((count) => ({ count, height: count / top })),
  };
}

function emptyBetween(before: number, after: number): Bar[] {
  const months = after - before - 1;
  if (months > MOST_EMPTY) return [{ type: 'gap', months }];
  return Array.from({ length: months }, (_, index) => ({
    type: 'month',
    month: nameOf(before + 1 + index),
    count: 0,
    height: 0,
  }));
}

/** What stands below the bars: a text, the index of the bar at which it begins, and how many it may use. */
export type Label = { text: string; from: number; span: number };

/** So many bars can be named one by one; of more, the years are. */
const NAMED = 12;
/** A year that has fewer bars has no room for its name. */
const ROOM = 3;

/** The names below the bars. `shortMonth` names a month of few letters. */
export function labelsOf(bars: readonly Bar[], shortMonth: (month: string) => string): Label[] {
  if (bars.length <= NAMED) {
    return bars.flatMap((bar, from) =>
      bar.type === 'month' ? [{ text: shortMonth(bar.month), from, span: 1 }] : [],
    );
  }
  return yearsOf(bars).filter(({ span }) => span >= ROOM);
}

/** Each year with the bars that it has. */
export function yearsOf(bars: readonly Bar[]): Label[] {
  const years: Label[] = [];
  for (const [from, bar] of bars.entries()) {
    if (bar.type === 'gap') continue;
    const text = bar.month.slice(0, 4);
    const last = years.at(-1);
    if (last?.text === text) last.span = from - last.from + 1;
    else years.push({ text, from, span: 1 });
  }
  return years;
}

/** Months since the year 0. */
function numberOf(month: string): number | null {
  const [, year, own] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(own) - 1;
}

const nameOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
