import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { MentionedEntry } from '../popup/groups.ts';

/** The mentions of one entry, and the ways to them. */
export type Walked = {
  count: number;
  /** The one that was gone to last, from 0; null before the first. */
  at: number | null;
  /** Goes to the next one, round the end. */
  onNext(): void;
  /** Goes to the nth, counted from 0. */
  onJump(nth: number): void;
};

export type Walk = {
  of(entry: MentionedEntry): Walked;
  /** Goes on from where the reader is among the mentions of an entry. */
  go(entry: MentionedEntry, direction: 'next' | 'previous'): void;
  /** Where that has led to, in words for a screen reader; or why it has not. */
  said: string;
};

/** The way from mention to mention of each entry; `onArrived` is told when the page is there. */
export function useWalk(page: Remote<PageApi>, onArrived: () => void): Walk {
  const [places, setPlaces] = useState<ReadonlyMap<EntryId, number>>(new Map());
  const [said, setSaid] = useState('');
  const jump = async (entry: MentionedEntry, nth: number): Promise<void> => {
    const { entryId, indexes, name } = entry;
    setPlaces(new Map(places).set(entryId, nth));
    const gone = await page.goTo(indexes[nth] ?? 0);
    setSaid(gone.ok ? t('popup_arrived', nth + 1, indexes.length, name) : gone.problem.message);
    if (gone.ok) onArrived();
  };
  const placeOf = ({ entryId, indexes }: MentionedEntry): number | null => {
    const at = places.get(entryId);
    return at === undefined || at >= indexes.length ? null : at;
  };
  const go = (entry: MentionedEntry, direction: 'next' | 'previous'): void => {
    const count = entry.indexes.length;
    const at = placeOf(entry);
    const step = direction === 'next' ? 1 : -1;
    void jump(entry, at === null ? (step > 0 ? 0 : count - 1) : (at + step + count) % count);
  };
  return {
    said,
    go,
    of: (entry) => ({
      count: entry.indexes.length,
      at: placeOf(entry),
      onNext: () => go(entry, 'next'),
      onJump: (nth) => void jump(entry, nth),
    }),
  };
}
