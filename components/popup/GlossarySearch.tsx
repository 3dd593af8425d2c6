import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntrySummary } from '../../utils/model/entry.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { EntryRow } from './EntryRow.tsx';

type GlossarySearchProps = {
  background: Remote<BackgroundApi>;
  /** What is selected on the page: it is looked up when the popup opens. */
  selected: string;
  /** Told whether there is a query: the article steps back while there is. */
  onActive(active: boolean): void;
};

const WAIT_MS = 120;
const nowhere = { page: [], near: [], published: '' };

/** Looks words up in the glossary, whatever page is open. "/" puts the cursor here. */
export function GlossarySearch({ background, selected, onActive }: GlossarySearchProps) {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), WAIT_MS);
    onActive(typed.trim() !== '');
    return () => clearTimeout(timer);
  }, [typed, onActive]);
  useEffect(() => {
    if (selected === '' || field.current?.value !== '') return;
    setTyped(selected);
    setQuery(selected);
  }, [selected]);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target === field.current) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const { value: answer, problem } = useAnswer(query === '' ? null : query, () =>
    background.searchGlossary(query),
  );
  // What was found for fewer letters stays until the next answer: a list that blinks cannot be hit.
  const last = useRef<EntrySummary[] | null>(null);
  last.current = query === '' || problem ? null : (answer ?? last.current);
  const value = last.current;
  return (
    <search>
      <input
        ref={field}
        type="search"
        placeholder="Look up in the glossary"
        aria-label="Look up in the glossary"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="hidden" role="status">
        {value ? `${value.length} found` : ''}
      </p>
      {problem ? <p role="alert">{problem.message}</p> : null}
      {value?.length === 0 ? <p class="state quiet">“{query}” is not in the glossary.</p> : null}
      {value && value.length > 0 ? (
        <ul>
          {value.map(({ id, name }) => (
            <EntryRow key={id} background={background} entryId={id} name={name} context={nowhere} />
          ))}
        </ul>
      ) : null}
    </search>
  );
}
