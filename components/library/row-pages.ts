import type { Clipping } from '../../utils/model/clipping.ts';
import type { ClippingQuery, Found } from '../../utils/model/find-clippings.ts';
import type { Problem, Result } from '../../utils/model/result.ts';

export type Ask = (query: ClippingQuery, from: number, count: number) => Promise<Result<Found>>;

export type RowPages = {
  /** Puts another question. What was found before stays to be seen until the first answer. */
  ask(query: ClippingQuery): void;
  /** Puts the same question anew, since something was changed. */
  again(): void;
  /** The rows from one index to another (included) are in view: asks for those that are missing. */
  want(first: number, last: number): void;
  row(index: number): Clipping | undefined;
  /** How many there are; null before the first answer. */
  total(): number | null;
  problem(): Problem | null;
  /** The question that what is shown answers; null before the first answer. */
  answered(): ClippingQuery | null;
};

/** So many rows are asked for at once. */
export const PAGE = 25;
/** So many pages are kept: what is far from the view is asked for again. */
const KEPT = 40;

/**
 * The rows of a list that is too long to be held, page by page as they come into view. An answer to an older
 * question never replaces one to a newer. `changed` is called whenever there is something else to be seen.
 */
export function createRowPages(ask: Ask, changed: () => void): RowPages {
  let query: ClippingQuery | null = null;
  let answered: ClippingQuery | null = null;
  let total: number | null = null;
  let problem: Problem | null = null;
  let pages = new Map<number, readonly Clipping[]>();
  let pending = new Set<number>();
  /** Counts questions; an answer that belongs to another count is late. */
  let question = 0;
  let isFirst = true;
  let inView = { first: 0, last: PAGE - 1 };

  async function fetch(page: number): Promise<void> {
    if (!query || pending.has(page)) return;
    pending.add(page);
    const mine = question;
    const found = await ask(query, page * PAGE, PAGE);
    if (mine !== question) return;
    pending.delete(page);
    if (found.ok) take(page, found.value);
    else problem = found.problem;
    changed();
  }
  function take(page: number, found: Found): void {
    if (isFirst) pages = new Map();
    isFirst = false;
    problem = null;
    answered = query;
    total = found.total;
    pages.set(page, found.clippings);
    const middle = (inView.first + inView.last) / 2 / PAGE;
    const far = [...pages.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const key of far.slice(KEPT)) pages.delete(key);
    // Where there are fewer now, what is in view has moved.
    fetchMissing();
  }
  function fetchMissing(): void {
    const last = Math.min(inView.last, Math.max(0, (total ?? 1) - 1));
    const first = Math.min(inView.first, last);
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
      if (!pages.has(page) || isFirst) void fetch(page);
    }
  }
  function start(): void {
    question++;
    isFirst = true;
    pending = new Set();
    fetchMissing();
  }
  return {
    ask(next) {
      query = next;
      inView = { first: 0, last: PAGE - 1 };
      start();
    },
    again: start,
    want(first, last) {
      if (first === inView.first && last === inView.last) return;
      inView = { first, last };
      // Until the first answer it is not known what is missing.
      if (!isFirst) fetchMissing();
    },
    row: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    total: () => total,
    problem: () => problem,
    answered: () => answered,
  };
}
