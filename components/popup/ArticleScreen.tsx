import { useCallback, useRef, useState } from 'preact/hooks';
import { direction, t } from '../../utils/i18n/index.ts';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ListChoice } from '../../utils/model/list-choice.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Result } from '../../utils/model/result.ts';
import type { SiteAccess } from '../../utils/model/site.ts';
import type { ReadSource } from '../hooks/follow-reading.ts';
import { type ClipsInFrames, refreshFrames } from '../hooks/placed-in-frames.ts';
import { useClippingsHere } from '../hooks/use-clippings-here.ts';
import { useFound } from '../hooks/use-found.ts';
import { useListKeys } from '../hooks/use-list-keys.ts';
import { useReading } from '../hooks/use-reading.ts';
import { useSummaries } from '../hooks/use-summaries.ts';
import type { UnsavedStore } from '../hooks/use-unsaved.ts';
import { useWalk } from '../hooks/use-walk.ts';
import { SiteBar } from '../sites/SiteBar.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleView } from './ArticleView.tsx';
import { FindField } from './FindField.tsx';
import { GlossaryHits } from './GlossaryHits.tsx';
import { mentionedIn } from './groups.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { MarkingMenu, type MarkingStore } from './MarkingMenu.tsx';
import { holds } from './matching.ts';
import { type News, NewsNote } from './NewsNote.tsx';
import { PageClippings } from './PageClippings.tsx';
import { SaveBar } from './SaveBar.tsx';
import { Failed, Refused, Waiting } from './States.tsx';

export type ArticleScreenProps = Pick<ReadSource, 'first' | 'started'> & {
  background: Remote<BackgroundApi>;
  page: Remote<PageApi>;
  clips: ClipsInFrames;
  store: MarkingStore;
  unsaved: UnsavedStore;
  /** How the list is sorted; `keep` stores another choice. */
  list: { choice: ListChoice; keep(choice: ListChoice): Promise<Result<null>> };
  /** The tab; its title and address are empty where the browser does not say. */
  tab: { id: number; title: string; url: string; isPrivate: boolean };
  /** Changes whenever the page in the tab may be another. */
  moment: number;
  /** Attaché’s version and what the browser calls itself, for reports. */
  versions: { version: string; browser: string };
  sites: SiteAccess;
  news: News;
  /** Called when the site was allowed while its page could not be read. */
  onAllowed(): void;
  /** Called when the site is no longer read by itself. */
  onStopped(): void;
  /** Whether what is selected on the page is looked up from the start. */
  looksUpSelection: boolean;
  openLibrary: (() => void) | null;
  /** Opens the side panel; null where the browser has none, or this is it. */
  openBeside: (() => void) | null;
  openOptions(): void;
  /** Called when the reader has gone to a place on the page. */
  onArrived(): void;
  /** Called by Escape where there is nothing left to leave; null where nothing is to be closed. */
  close: (() => void) | null;
};

/** What the article in a tab mentions, the glossary, and saving: the whole popup, and a tab of the side panel. */
export function ArticleScreen(props: ArticleScreenProps) {
  const { background, page, clips, store, tab, moment, versions, onArrived, close } = props;
  const [marking, setMarking] = useState<Marking | null>(null);
  const state = useReading({ ...props, tabId: tab.id }, marking, moment);
  const reading = state.view === 'open' ? state.reading : null;
  const [choice, setChoice] = useState(props.list.choice);
  const [problem, setProblem] = useState('');
  const [areKeysShown, showKeys] = useState(false);
  const [saves, setSaves] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const save = useRef<() => void>(() => undefined);
  const walk = useWalk(page, onArrived);
  const find = useFound(background, page, props.looksUpSelection && reading !== null);
  const entries = mentionedIn(reading?.mentions ?? [], choice.order);
  const summaries = useSummaries(
    background,
    entries.map(({ entryId }) => entryId),
  );
  const nameOf = (id: string, name: string): string => summaries.get(id)?.name ?? name;
  const shown = find.isActive
    ? entries.filter((one) => holds([nameOf(one.entryId, one.name), ...one.surfaces], find.typed))
    : entries;
  const here = useClippingsHere(
    background,
    page,
    clips,
    reading && reading.state !== 'reading' ? `${reading.metadata.url} ${saves}` : null,
  );
  const saved = async (): Promise<void> => {
    await refreshFrames(page, clips);
    setSaves(saves + 1);
  };
  const choose = useCallback(
    (next: ListChoice) => {
      setChoice(next);
      void props.list.keep(next).then((kept) => setProblem(kept.ok ? '' : kept.problem.message));
    },
    [props.list],
  );
  useListKeys(root, {
    onMention: (row, step) => {
      const entry = entries.find(({ entryId }) => entryId === row);
      if (entry) walk.go(entry, step);
    },
    onFind: () => field.current?.focus(),
    onHelp: () => showKeys(true),
    onSave: () => save.current(),
    onEscape: find.isActive ? () => find.type('') : close,
  });

  const address = reading?.metadata.url ?? tab.url;
  const where = { ...versions, address };
  const siteBar = (
    <SiteBar
      sites={props.sites}
      address={address}
      onAllowed={() => state.view === 'refused' && props.onAllowed()}
      onStopped={props.onStopped}
    />
  );
  return (
    <div class="article" ref={root}>
      <ArticleHead
        metadata={reading?.metadata ?? null}
        title={tab.title}
        onHelp={() => showKeys(true)}
      />
      <main aria-busy={state.view === 'opening' || reading?.state === 'reading'}>
        <search>
          <FindField field={field} typed={find.typed} onTyped={find.type} />
        </search>
        <div hidden={find.isActive}>
          <NewsNote news={props.news} />
          <MarkingMenu
            store={store}
            site={siteOf(address)}
            known={reading?.marking}
            onOptions={props.openOptions}
            onChoice={setMarking}
          />
          {state.view === 'opening' ? <Waiting words={t('popup_opening')} /> : null}
          {state.view === 'refused' ? (
            <Refused problem={state.problem} where={where} allow={siteBar} />
          ) : null}
          {state.view === 'open' ? siteBar : null}
          {reading?.state === 'failed' ? (
            <Failed problem={reading.problem ?? ''} where={where} />
          ) : null}
        </div>
        {reading ? (
          <ArticleView
            background={background}
            page={page}
            reading={reading}
            entries={shown}
            isFiltered={find.isActive}
            summaries={summaries}
            ids={entries.map(({ entryId }) => entryId)}
            walk={walk}
            choice={choice}
            onChoice={choose}
            isPrivate={tab.isPrivate}
          />
        ) : null}
        {find.isActive ? (
          <GlossaryHits
            background={background}
            query={find.query}
            found={find.hits?.filter(({ id }) => shown.every((one) => one.entryId !== id)) ?? null}
            problem={find.problem}
            above={shown.length}
          />
        ) : null}
        <div hidden={find.isActive}>
          {problem === '' ? null : <p role="alert">{problem}</p>}
          <PageClippings here={here} clips={clips} close={onArrived} />
        </div>
        <p role="status" class="hidden">
          {walk.said}
        </p>
      </main>
      <SaveBar
        key={withoutFragment(reading?.metadata.url)}
        background={background}
        page={page}
        unsaved={props.unsaved}
        url={reading?.metadata.url ?? ''}
        isPrivate={tab.isPrivate}
        keys={save}
        canSave={state.view !== 'refused'}
        onSaved={() => void saved()}
        openLibrary={props.openLibrary}
        openBeside={props.openBeside}
      />
      {areKeysShown ? (
        <KeysDialog isRtl={direction() === 'rtl'} onClose={() => showKeys(false)} />
      ) : null}
    </div>
  );
}

/** The host name of an address; empty where there is none. */
const siteOf = (url: string): string =>
  /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
const withoutFragment = (url = ''): string => url.replace(/#.*$/, '');
