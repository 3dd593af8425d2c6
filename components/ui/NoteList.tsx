import type { Note } from '../../utils/model/entry.ts';
import { SourceLine } from './SourceLine.tsx';

const labels: Record<Note['kind'], string> = {
  correction: 'Checked claim',
  status: 'Status',
  usage: 'Usage',
};

/** Remarks on an entry or event; a corrected claim says what was said, and what the record says. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <div class={`note ${note.kind}`} key={note.text}>
          <span class="label">{labels[note.kind]}</span>
          {note.claim === undefined ? null : <p class="claim">{note.claim}</p>}
          <p>
            {note.kind === 'correction' ? 'The record: ' : ''}
            {note.text}
          </p>
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
