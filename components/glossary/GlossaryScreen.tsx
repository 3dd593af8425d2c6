import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { isTyping } from '../ui/typing.ts';
import { bring } from './bring.ts';
import { EntryPage } from './EntryPage.tsx';
import { EventsView } from './EventsView.tsx';
import { GlossaryHead } from './GlossaryHead.tsx';
import { ListView } from './ListView.tsx';
import { shownName } from './names.ts';
import { allEntries, entryHash, type Place } from './place.ts';
import { SheetView } from './SheetView.tsx';
import type { Glossary, GlossaryDeeds } from './types.ts';
import { useGlossaryPlace } from './use-glossary-place.ts';

/** The glossary on a page of its own: all entries, one, the events, and term sheets in two languages. */
export function GlossaryScreen({ deeds }: { deeds: GlossaryDeeds }) {
  const [{ place, before, moves }, go] = useGlossaryPlace();
  const [tries, setTries] = useState(1);
  const { value: glossary, problem } = useAnswer(`${tries}`, deeds.load);
  /** What is chosen for a term sheet; null while nothing is to be chosen. */
  const [chosen, setChosen] = useState<ReadonlySet<EntryId> | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.title = t('page_title', titleOf(place, glossary));
  }, [place, glossary]);
  useLayoutEffect(() => {
    if (!glossary || (moves === 0 && place.view !== 'entry')) return;
    const left =
      place.view === 'list' && before?.view === 'entry'
        ? main.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(entryHash(before.id))}"]`)
        : null;
    if (left) {
      left.focus({ preventScroll: true });
      bring(left, 'center');
    } else {
      scrollTo(0, 0);
      main.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
    // What is typed and filtered does not move the focus; going somewhere does.
  }, [moves, glossary]);
  useEffect(() => {
    const find = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', find);
    return () => document.removeEventListener('keydown', find);
  }, []);

  const look = (text: string): void => {
    const filter = place.view === 'list' ? { ...place.filter, text } : { ...allEntries, text };
    go({ view: 'list', filter }, place.view === 'list' ? 'replace' : 'push');
  };
  const shared = glossary ? { glossary, go, chosen, onChosen: setChosen } : null;
  return (
    <div class="glossary-page">
      <GlossaryHead
        place={place}
        field={field}
        onText={look}
        onDown={() => main.current?.querySelector<HTMLElement>('.entries a')?.focus()}
      />
      <main ref={main} aria-busy={!glossary && !problem}>
        {problem ? (
          <div class="note correction" role="alert">
            <p>{problem.message}</p>
            <button type="button" class="button" onClick={() => setTries(tries + 1)}>
              {t('try_again')}
            </button>
          </div>
        ) : null}
        {glossary || problem ? null : <p class="quiet">{t('glossary_loading')}</p>}
        {shared && place.view === 'list' ? <ListView {...shared} filter={place.filter} /> : null}
        {shared && place.view === 'entry' ? (
          <EntryPage key={place.id} glossary={shared.glossary} id={place.id} copy={deeds.copy} />
        ) : null}
        {shared && place.view === 'events' ? <EventsView {...shared} place={place} /> : null}
        {shared && place.view === 'sheet' ? (
          <SheetView {...shared} place={place} save={deeds.save} />
        ) : null}
      </main>
    </div>
  );
}

function titleOf(place: Place, glossary: Glossary | null): string {
  if (place.view === 'events') return t('glossary_events');
  if (place.view === 'sheet') return t('glossary_sheet');
  const entry = place.view === 'entry' ? glossary?.entry(place.id) : undefined;
  return entry ? shownName(entry).text : t('glossary');
}
