import type { Kind } from '../../utils/model/entry.ts';
import type { Reading, ReadMention } from '../../utils/model/reading.ts';
import type { Measurements } from './meter.ts';

/** What Attaché found on a page and what it cost. Field order is that of the printed line. */
export type PageReport = {
  page: string;
  browser: string;
  title: string;
  language: string;
  mentions: {
    surface: string;
    entry: string;
    kind: Kind;
    form: ReadMention['form'];
    certainty: number;
    because: string;
  }[];
  counts: Record<'state' | 'platform' | 'organisation' | 'term', number>;
  /** Ids of the events related to the article, most related first. */
  events: string[];
  /** Milliseconds since navigation start. */
  firstPaintMs: number | null;
  lastPaintMs: number | null;
  /** Milliseconds of the page's main thread that Attaché's script used; see `createStopwatch` for what it covers. */
  mainThreadMs: number;
  /** Durations in milliseconds of main-thread tasks over 50 ms, the page's own included; null where the browser measures none. */
  longTasks: number[] | null;
  layoutShift: number | null;
  /** Changes to the host document; the page's own scripts do not run, so they are Attaché's. */
  domChanges: number;
  /** Number of requests Attaché sent. */
  requests: number;
  errors: string[];
};

/** The part of a report that says what was found. */
export function found(
  reading: Reading | null,
): Pick<PageReport, 'title' | 'language' | 'mentions' | 'counts'> {
  const mentions = reading?.mentions ?? [];
  const counts = { state: 0, platform: 0, organisation: 0, term: 0 };
  for (const { kind } of mentions) counts[kind] += 1;
  return {
    title: reading?.metadata.headline ?? '',
    language: reading?.metadata.language ?? '',
    mentions: mentions.map(({ surface, entryId, kind, form, certainty, because }) => ({
      surface,
      entry: entryId,
      kind,
      form,
      certainty,
      because,
    })),
    counts,
  };
}

/** The part of a report that says what it cost; nothing where there is no reading or measurement. */
export function cost(
  reading: Reading | null,
  measured: Measurements | null,
): Pick<
  PageReport,
  'firstPaintMs' | 'lastPaintMs' | 'mainThreadMs' | 'longTasks' | 'layoutShift' | 'domChanges'
> {
  const { childList = 0, attributes = 0, characterData = 0 } = measured?.mutations ?? {};
  return {
    firstPaintMs: reading?.cost.firstPaintMs ?? null,
    lastPaintMs: reading?.cost.lastPaintMs ?? null,
    mainThreadMs: reading?.cost.mainThreadMs ?? 0,
    longTasks: measured?.longTasks.map(({ duration }) => Math.round(duration)) ?? [],
    layoutShift: measured?.layoutShift ?? 0,
    domChanges: childList + attributes + characterData,
  };
}
