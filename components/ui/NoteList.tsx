import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type { Note } from '../../utils/model/entry.ts';
import { english } from './english.ts';
import { SourceLine } from './SourceLine.tsx';

const labels = {
  correction: 'entry_note_correction',
  status: 'entry_note_status',
  usage: 'entry_note_usage',
} as const satisfies Record<Note['kind'], MessageKey>;

/** Remarks on an entry or event; a corrected claim says what was said, and what the record says. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <div class={`note ${note.kind}`} key={note.text}>
          <span class="label">{t(labels[note.kind])}</span>
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
