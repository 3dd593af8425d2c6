import { t } from '../../utils/i18n/index.ts';
import type { Note } from '../../utils/model/entry.ts';
import { english } from './english.ts';
import { SourceLine } from './SourceLine.tsx';
import { sortInWords } from './sort-words.ts';

/** Remarks on an entry or event; a corrected claim says what was said, and what the record says. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <div class={`note ${note.kind}`} key={note.text}>
          <span class="label">{sortInWords('entry_note', note.kind)}</span>
          {note.claim === undefined ? null : (
            <p class="claim" {...english}>
              {note.claim}
            </p>
          )}
          {note.kind === 'correction' ? <p class="label">{t('entry_note_record')}</p> : null}
          <p {...english}>{note.text}</p>
          {note.sources.length === 0 ? null : (
            <p>
              <SourceLine sources={note.sources} />
            </p>
          )}
        </div>
      ))}
    </>
  );
}
