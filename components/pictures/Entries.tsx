import { useState } from 'preact/hooks';
import { numberInWords, plural, t } from '../../utils/i18n/index.ts';
import { type EntryId, type Kind, kinds } from '../../utils/model/entry.ts';
import type { Counted } from '../../utils/model/find-clippings.ts';
import { KindLabel } from '../ui/KindLabel.tsx';
import { Picture } from './Picture.tsx';

type EntriesProps = {
  entries: readonly Counted<EntryId>[];
  nameOf(id: EntryId): string;
  kindOf(id: EntryId): Kind | undefined;
  onEntry(id: EntryId): void;
};

/** So many are drawn at first, and so many more at a time. */
const FIRST = 12;
const MORE = 48;

/** What clippings mention, most first; lines are drawn as the marks of each kind are. */
export function Entries({ entries, nameOf, kindOf, onEntry }: EntriesProps) {
  const [count, setCount] = useState(FIRST);
  const shown = entries.slice(0, count);
  const most = entries[0]?.count ?? 1;
  const drawn = kinds.filter((kind) => shown.some(({ value }) => kindOf(value) === kind));
  const lines = entries.map(({ value, count: own }) => ({
    key: value,
    name: nameOf(value),
    count: own,
    onChoose: () => onEntry(value),
  }));
  return (
    <Picture
      title={t('pictures_entries')}
      column={t('pictures_entry')}
      lines={lines}
      none={t('pictures_entries_none')}
    >
      <p class="legend" aria-hidden="true">
        {drawn.map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
      </p>
      <ul class="entries">
        {shown.map(({ value, count: own }) => (
          <li key={value}>
            <button type="button" onClick={() => onEntry(value)}>
              <span class="name">
                <bdi>{nameOf(value)}</bdi>
              </span>
              <span class="track">
                <span
                  class={`line ${kindOf(value) ?? ''}`}
                  style={{ inlineSize: `${(own / most) * 100}%` }}
                />
              </span>
              <span class="count">
                <span aria-hidden="true">{numberInWords(own)}</span>
                <span class="hidden">{plural('library_count', own)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {entries.length > count ? (
        <button type="button" class="button plain" onClick={() => setCount(count + MORE)}>
          {plural('pictures_more', Math.min(MORE, entries.length - count))}
        </button>
      ) : null}
    </Picture>
  );
}
