import type { Entry } from '../../utils/model/entry.ts';
import { Checked } from './Checked.tsx';
import { Equivalents } from './Equivalents.tsx';
import { english } from './english.ts';
import { Facts } from './Facts.tsx';
import { NoteList } from './NoteList.tsx';
import { RestrictionList } from './RestrictionList.tsx';

/** What is known of an entry, from the shortest to the longest: facts, gist, definition, remarks. */
export function EntryText({ entry, operator }: { entry: Entry; operator: string }) {
  return (
    <>
      <Facts entry={entry} operator={operator} />
      <p class="gist" {...english}>
        {entry.gist}
      </p>
      <p class="definition" {...english}>
        {entry.definition}
      </p>
      <NoteList notes={entry.notes} />
      {entry.kind === 'platform' ? (
        <RestrictionList restrictions={entry.restrictions ?? []} />
      ) : null}
      <Equivalents entry={entry} />
      <Checked basis={entry.basis} checked={entry.checked} />
    </>
  );
}
