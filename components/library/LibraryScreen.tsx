import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import type { Result } from '../../utils/model/result.ts';
import { useChosen } from '../hooks/use-chosen.ts';
import { useLibrary } from '../hooks/use-library.ts';
import { useOldTrash } from '../hooks/use-old-trash.ts';
import { usePageKeys } from '../hooks/use-page-keys.ts';
import { BackupReminder } from '../transfer/BackupReminder.tsx';
import type { Backups } from '../transfer/backups.ts';
import type { Exporting } from '../transfer/exporting.ts';
import type { Importing } from '../transfer/importing.ts';
import { UndoBar } from '../ui/UndoBar.tsx';
import { ActionBar } from './ActionBar.tsx';
import { actsOf } from './acts.ts';
import { type BroughtBackNews, BroughtBackNote } from './BroughtBackNote.tsx';
import { ClippingList } from './ClippingList.tsx';
import { DamagedNote } from './DamagedNote.tsx';
import { Details } from './Details.tsx';
import { Drawn } from './Drawn.tsx';
import { Filters } from './Filters.tsx';
import type { Find } from './Found.tsx';
import { chipsOf } from './filters.ts';
import { Header } from './Header.tsx';
import { HeadTools } from './HeadTools.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { ListHead } from './ListHead.tsx';
import { isNarrow, widest, withValue } from './place.ts';
import { Empty, EmptyTrash, Failed, Loading, NothingFound } from './States.tsx';
import { type Storage, StorageLine } from './StorageLine.tsx';
import { scopeOf } from './scope.ts';
import { TakeOut } from './TakeOut.tsx';
import { TrashBar } from './TrashBar.tsx';

export type LibraryScreenProps = {
  background: Remote<BackgroundApi>;
  linkTo(clipping: Clipping): string;
  /** Where a text has what a query looks for. */
  find(text: string, query: string): ReturnType<Find>;
  saveJson(name: string, parts: string[]): void;
  storage: Storage;
  exporting: Exporting;
  importing: Importing;
  backups: Backups;
  broughtBack: BroughtBackNews;
  /** Begins a brief of some clippings, and shows it. */
  makeBrief(ids: readonly ClippingId[]): Promise<Result<unknown>>;
  openBriefs(): void;
  now(): Date;
};

/** All that was kept: to find, read, sort, put right, delete and take elsewhere. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { background, linkTo, find, saveJson, storage, exporting, backups, now } = props;
  const library = useLibrary(background);
  const { place, go, look, rows, facets, nameOf, kindOf, version, undo } = library;
  const { query, open } = place;
  const choice = useChosen(background, query, rows, library.tell);
  const old = useOldTrash(background, query.trash, version, now);
  const [said, say] = useState('');
  const [areKeysShown, showKeys] = useState(false);
  const [areFiltersOpen, openFilters] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  usePageKeys({ '/': () => field.current?.focus(), '?': () => showKeys(true) });
  useFocusBack(open !== null);

  const total = rows.total();
  const problem = rows.problem();
  const scope = scopeOf(background, query, total ?? 0, choice.ids);
  const acts = actsOf({ background, library, choice, scope, old, say });
  const text = rows.answered()?.text ?? '';
  const findShown = useCallback<Find>((words) => find(words, text), [find, text]);
  const today = now().toISOString().slice(0, 10);
  const raw = { background, saveJson, today };
  // Drawn anew only where something of it is another: while typing, there are many drawings.
  const filters = useMemo(
    () => <Filters query={query} facets={facets} entryName={nameOf} onQuery={look} />,
    [query, facets, nameOf, open],
  );
  const clear = (): void => look(widest(query));

  return (
    <div
      class={`library-page${open === null ? '' : ' has-details'}`}
      onClickCapture={(event) => tellOpening(event, background)}
      onAuxClickCapture={(event) => tellOpening(event, background)}
    >
      <Header
        query={query}
        field={field}
        onText={(words) => look({ ...query, text: words }, 'replace')}
        onDown={focusList}
        onTrash={(trash) => go({ query: { ...anyClipping, trash }, open: null }, 'push')}
        onKeys={() => showKeys(true)}
      >
        <HeadTools
          importing={props.importing}
          backups={backups}
          isDrawn={isDrawn}
          onDraw={setDrawn}
          onBriefs={props.openBriefs}
          onChanged={library.refresh}
        />
      </Header>
      <div class="columns">
        <aside
          id="filters"
          class={areFiltersOpen ? 'filters is-open' : 'filters'}
          aria-label={t('library_filters')}
        >
          {filters}
        </aside>
        <main>
          <section
            class="listing"
            aria-label={t('library_list')}
            aria-busy={rows.answered() !== query && problem === null}
          >
            <BroughtBackNote news={props.broughtBack} />
            <DamagedNote {...raw} moment={`${version} ${rows.answered() !== null}`} />
            {isNarrow(query) ? null : <BackupReminder backups={backups} count={total ?? 0} />}
            {library.problem ? (
              <p class="note correction" role="alert">
                {library.problem.message}
                <button type="button" class="button plain" onClick={() => library.tell(null)}>
                  {t('dismiss')}
                </button>
              </p>
            ) : null}
            <ListHead
              query={query}
              total={total}
              chips={chipsOf(query, nameOf)}
              areFiltersOpen={areFiltersOpen}
              onFilters={() => openFilters(!areFiltersOpen)}
              onQuery={look}
            />
            <p role="status" class="quiet said">
              {said}
            </p>
            {query.trash ? (
              <TrashBar
                scope={scope}
                total={total ?? 0}
                old={old}
                onChooseAll={() => void choice.all()}
                onChooseNone={choice.none}
                onRestore={() => void acts.restoreChosen()}
                onRemove={(what) => void acts.removeForGood(what)}
              />
            ) : total ? (
              <ActionBar
                scope={scope}
                total={total}
                facets={facets}
                onChooseAll={() => void choice.all()}
                onChooseNone={choice.none}
                onSort={acts.sortChosen}
                onDelete={() => void acts.removeChosen()}
              >
                <TakeOut scope={scope} exporting={exporting} makeBrief={props.makeBrief} />
              </ActionBar>
            ) : null}
            {problem ? <Failed {...raw} problem={problem} onAgain={library.refresh} /> : null}
            {total === null && problem === null ? <Loading /> : null}
            {total === 0 && isNarrow(query) ? (
              <NothingFound text={query.text} onClear={clear} />
            ) : null}
            {total === 0 && !isNarrow(query) ? query.trash ? <EmptyTrash /> : <Empty /> : null}
            {total && isDrawn ? (
              <Drawn query={query} facets={facets} nameOf={nameOf} kindOf={kindOf} onQuery={look} />
            ) : null}
            {total && !isDrawn ? (
              <ClippingList
                rows={rows}
                total={total}
                listKey={JSON.stringify(rows.answered())}
                chosen={choice.ids}
                open={open}
                find={findShown}
                entryName={nameOf}
                linkTo={linkTo}
                onOpen={(id) => go({ query, open: id }, open === null ? 'push' : 'replace')}
                onToggle={choice.toggle}
                onExtend={(start, to) => void choice.extend(start, to)}
                onChooseAll={() => void choice.all()}
                onLeave={() => (open === null ? choice.none() : go({ query, open: null }, 'push'))}
                onDelete={(clipping) => void acts.remove(clipping)}
                onRestore={(clipping) => void acts.restore(clipping)}
              />
            ) : null}
          </section>
          {open === null ? null : (
            <Details
              background={background}
              id={open}
              version={version}
              facets={facets}
              find={findShown}
              linkTo={linkTo}
              onEntry={(id) =>
                go({ query: withValue(query, 'entries', id, true), open: null }, 'push')
              }
              onEdit={acts.edit}
              onDelete={(clipping) => void acts.remove(clipping)}
              onRestore={(clipping) => void acts.restore(clipping)}
              onClose={() => go({ query, open: null }, 'push')}
            />
          )}
        </main>
      </div>
      <StorageLine storage={storage} version={version} />
      {areKeysShown ? <KeysHelp onClose={() => showKeys(false)} /> : null}
      {undo.offered ? (
        <UndoBar said={undo.offered.said} onUndo={undo.undo} onLeave={undo.leave} />
      ) : null}
    </div>
  );
}

/** Whoever opens the page of a clipping is led to the passage, also where the browser's own way there fails. */
function tellOpening(event: MouseEvent, background: Remote<BackgroundApi>): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-clipping]') : null;
  const id = link?.getAttribute('data-clipping');
  if (id) void background.openingClipping(id);
}

/** The row of the list that Tab stops at. */
const focusList = (): void =>
  document.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();

/** When the details close, and the focus with them, it goes back to the list. */
function useFocusBack(isOpen: boolean): void {
  const was = useRef(isOpen);
  useEffect(() => {
    const closed = was.current && !isOpen;
    was.current = isOpen;
    if (closed && document.activeElement === document.body) focusList();
  }, [isOpen]);
}
