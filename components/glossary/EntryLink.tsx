import type { Entry } from '../../utils/model/entry.ts';
import { shownName, spoken } from './names.ts';
import { entryHash } from './place.ts';

/** Leads to the page of an entry; what it is in one sentence shows on pointing at it. */
export function EntryLink({ entry }: { entry: Entry }) {
  const { text, lang } = shownName(entry);
  return (
    <a href={entryHash(entry.id)} title={entry.gist} {...spoken(lang)}>
      {text}
    </a>
  );
}
