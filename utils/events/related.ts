import type { EntryId, EntrySummary } from '../model/entry.ts';
import type { DiplomaticEvent, RelatedEvent, Relation } from '../model/event.ts';

/** What events are compared with. `near` outweighs `page`; `about` must take part in the event. */
export type EventQuestion = {
  about?: EntryId;
  near: readonly EntryId[];
  page: readonly EntryId[];
  /** ISO date of the article, or empty. */
  published: string;
};

export type RelatedEvents = (question: EventQuestion, limit: number) => RelatedEvent[];

const NEAR_FACTOR = 2;
const DATE_WEIGHT = 0.5;
/** Below this an article has no more in common with an event than one frequent entry. */
const ARTICLE_FLOOR = 4;
/**
 * An entry in more events than this, and in more than this part of all, says little of what an event
 * is about; some of them together may.
 */
const COMMON = 5;
const COMMON_PART = 0.05;
const COMMON_TOGETHER = 4;
/** What shares less than this part of what the best event shares is beside the point. */
const RELATIVE_FLOOR = 1 / 3;
const NAMES_IN_REASON = 3;

/**
 * Ranks events by the entries they share with what is read. A shared entry weighs by its rarity
 * among the events (inverse document frequency, Spärck Jones 1972): a shared OEWG says more than
 * a shared United States. Events with too little in common are left out; none is a good answer.
 */
export function createRelatedEvents(
  events: readonly DiplomaticEvent[],
  find: (id: EntryId) => Pick<EntrySummary, 'name' | 'kind'> | undefined,
): RelatedEvents {
  const nameOf = (id: EntryId): string => find(id)?.name ?? id;
  const frequency = new Map<EntryId, number>();
  for (const event of events) {
    for (const id of event.entries) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  }
  const isState = (id: EntryId): boolean => find(id)?.kind === 'state';
  const isCommon = (id: EntryId): boolean =>
    (frequency.get(id) ?? 0) > Math.max(COMMON, COMMON_PART * events.length);
  const weightOf = (id: EntryId): number =>
    Math.log2(1 + events.length / (1 + (frequency.get(id) ?? events.length)));

  return ({ about, near, page, published }, limit) => {
    const nearby = new Set(near);
    const onPage = new Set(page);
    const found = events.flatMap((event) => {
      if (about !== undefined && !event.entries.includes(about)) return [];
      const shared = event.entries.filter((id) => id === about || nearby.has(id) || onPage.has(id));
      const weigh = (id: EntryId) => weightOf(id) * (nearby.has(id) ? NEAR_FACTOR : 1);
      const score = shared.reduce((sum, id) => sum + weigh(id), 0);
      if (shared.length === 0) return [];
      // For an article, one shared entry is chance, and so are two that are in events of every
      // sort (states, NATO, attribution). A relation needs a second entry and a subject besides.
      const isChance =
        shared.length < 2 ||
        shared.every(isState) ||
        (shared.every(isCommon) && shared.length < COMMON_TOGETHER) ||
        score < ARTICLE_FLOOR;
      if (about === undefined && isChance) return [];
      return [{ event, shared: shared.sort((a, b) => weigh(b) - weigh(a)), score }];
    });
    const best = Math.max(0, ...found.map(({ score }) => score));
    return found
      .filter(({ score }) => about !== undefined || score >= RELATIVE_FLOOR * best)
      .map((one) => ({ ...one, score: one.score + DATE_WEIGHT * closeness(one.event, published) }))
      .sort((a, b) => b.score - a.score || b.event.date.localeCompare(a.event.date))
      .slice(0, limit)
      .map(({ event, shared }) => ({ event, reason: reasonFor(shared, about, nearby, nameOf) }));
  };
}

/** 1 for the same day, about a half at three years' distance, towards 0; 0 without a date. */
function closeness(event: DiplomaticEvent, published: string): number {
  const days = Math.abs(Date.parse(published) - Date.parse(event.date)) / 86_400_000;
  return Number.isNaN(days) ? 0 : 1 / (1 + days / 1000);
}

function reasonFor(
  shared: readonly EntryId[],
  about: EntryId | undefined,
  nearby: ReadonlySet<EntryId>,
  nameOf: (id: EntryId) => string,
): Relation {
  const others = shared.filter((id) => id !== about);
  const beside = others.filter((id) => nearby.has(id));
  const chosen = (beside.length > 0 ? beside : others).slice(0, NAMES_IN_REASON).map(nameOf);
  return {
    about: about === undefined ? null : nameOf(about),
    shared: chosen,
    near: beside.length > 0,
  };
}
