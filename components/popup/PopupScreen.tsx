import { useState } from 'preact/hooks';
import type { BackgroundApi, ClipsApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Problem } from '../../utils/model/result.ts';
import type { SiteAccess } from '../../utils/model/site.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { useClippingsHere } from '../hooks/use-clippings-here.ts';
import { useReading } from '../hooks/use-reading.ts';
import type { UnsavedStore } from '../hooks/use-unsaved.ts';
import { SiteBar } from '../sites/SiteBar.tsx';
import { Mark } from '../ui/Mark.tsx';
import { ArticleView } from './ArticleView.tsx';
import { GlossarySearch } from './GlossarySearch.tsx';
import { MarkingMenu, type MarkingStore } from './MarkingMenu.tsx';
import { PageClippings } from './PageClippings.tsx';
import { SaveBar } from './SaveBar.tsx';

export type PopupScreenProps = {
  background: Remote<BackgroundApi>;
  page: Remote<PageApi>;
  clips: Remote<ClipsApi>;
  store: MarkingStore;
  unsaved: UnsavedStore;
  sites: SiteAccess;
  tab: { id: number; title: string; isPrivate: boolean; address: string };
  openLibrary(): void;
  /** Opens the clippings beside the page; null where the browser has no such place. */
  openBeside: (() => void) | null;
  openOptions(): void;
  close(): void;
  /** Opens the popup anew, for a page that may be read now. */
  again(): void;
};

/** The toolbar popup: what this article mentions, the glossary, and saving. */
export function PopupScreen(props: PopupScreenProps) {
  const {
    background,
    page,
    clips,
    store,
    unsaved,
    tab,
    openLibrary,
    openBeside,
    openOptions,
    close,
    sites,
    again,
  } = props;
  const [marking, setMarking] = useState<Marking | null>(null);
  const state = useReading(background, page, tab.id, marking);
  const [searching, setSearching] = useState(false);
  const isOpen = state.view === 'open';
  const selected = useAnswer(isOpen ? 'selected' : null, () => page.selectedText());
  const reading = state.view === 'open' ? state.reading : null;
  const [saves, setSaves] = useState(0);
  const here = useClippingsHere(
    background,
    clips,
    reading && reading.state !== 'reading' ? `${reading.metadata.url} ${saves}` : null,
  );
  const saved = async (): Promise<void> => {
    await clips.refresh();
    setSaves(saves + 1);
  };
  return (
    <div class="popup">
      <header>
        <Mark />
        <div class="title">
          <h1>{reading?.metadata.headline || tab.title || 'Attaché'}</h1>
          <p class="quiet">{reading?.metadata.outlet ?? ''}</p>
        </div>
      </header>
      <main aria-busy={state.view === 'opening' || reading?.state === 'reading'}>
        <GlossarySearch
          background={background}
          selected={selected.value ?? ''}
          onActive={setSearching}
        />
        <div hidden={searching}>
          <MarkingMenu
            store={store}
            site={siteOf(reading?.metadata.url)}
            onOptions={openOptions}
            onChoice={setMarking}
          />
          {state.view === 'opening' ? <p class="state quiet">Opening the article…</p> : null}
          {state.view === 'refused' ? <Refused problem={state.problem} /> : null}
          <SiteBar
            sites={sites}
            address={tab.address}
            onAllowed={() => state.view === 'refused' && again()}
            onStopped={close}
          />
          {reading?.state === 'failed' ? (
            <p class="state" role="alert">
              The article could not be read: {reading.problem} Reload the page to try again.
            </p>
          ) : null}
          {reading ? (
            <ArticleView background={background} page={page} reading={reading} close={close} />
          ) : null}
          <PageClippings here={here} clips={clips} close={close} />
        </div>
      </main>
      <SaveBar
        background={background}
        page={page}
        unsaved={unsaved}
        url={reading?.metadata.url ?? ''}
        isPrivate={tab.isPrivate}
        onSaved={() => void saved()}
        openLibrary={openLibrary}
        openBeside={openBeside}
      />
    </div>
  );
}

/** The host name of an address; empty where there is none. */
const siteOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');

const headings: Partial<Record<Problem['code'], string>> = {
  'not-permitted': 'Not allowed here yet',
  'unsupported-page': 'This page cannot be read',
};

function Refused({ problem }: { problem: Problem }) {
  return (
    <div class="state" role="alert">
      <h2>{headings[problem.code] ?? 'This did not work'}</h2>
      <p>{problem.message}</p>
      <p class="quiet">The glossary above works everywhere.</p>
    </div>
  );
}
