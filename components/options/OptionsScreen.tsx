import { useCallback, useState } from 'preact/hooks';
import type { Exclusion } from '../../utils/model/exclusion.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Result } from '../../utils/model/result.ts';
import type { SitesStore } from '../../utils/model/site.ts';
import { useKept } from '../hooks/use-kept.ts';
import { MarkingMenu, type MarkingStore, summaryOf } from '../popup/MarkingMenu.tsx';
import { SiteList } from '../sites/SiteList.tsx';
import { Mark } from '../ui/Mark.tsx';
import { UndoBar } from '../ui/UndoBar.tsx';
import { NotThisList } from './NotThisList.tsx';

type Own = { site: string; marking: Marking };

/** What the options change, each told of when another screen changes it. */
export type OptionsStore = {
  marking: MarkingStore;
  sites: SitesStore;
  readOwn(): Promise<Own[]>;
  watchOwn(signal: AbortSignal, listener: (own: Own[]) => void): void;
  readExclusions(): Promise<Exclusion[]>;
  watchExclusions(signal: AbortSignal, listener: (exclusions: Exclusion[]) => void): void;
  include(exclusion: Exclusion): Promise<Result<null>>;
  exclude(exclusion: Exclusion): Promise<Result<null>>;
  /** The exclusions as a file for the reader. */
  save(exclusions: readonly Exclusion[]): void;
};

const nothing = (): void => undefined;

/** What is marked everywhere, on which sites otherwise, and what never. */
export function OptionsScreen({ store }: { store: OptionsStore }) {
  const own = useKept(store.readOwn, store.watchOwn);
  const exclusions = useKept(store.readExclusions, store.watchExclusions);
  const [included, setIncluded] = useState<Exclusion | null>(null);
  const [problem, setProblem] = useState('');
  const say = useCallback((done: Result<null>): boolean => {
    setProblem(done.ok ? '' : done.problem.message);
    return done.ok;
  }, []);

  const include = async (exclusion: Exclusion): Promise<void> => {
    if (say(await store.include(exclusion))) setIncluded(exclusion);
  };
  const undo = async (): Promise<void> => {
    if (included && say(await store.exclude(included))) setIncluded(null);
  };

  return (
    <div class="options-page">
      <header>
        <Mark size={32} />
        <h1>Options</h1>
      </header>
      <main>
        {problem || own.problem || exclusions.problem ? (
          <p class="note correction" role="alert">
            {problem || own.problem || exclusions.problem}
          </p>
        ) : null}
        <section aria-labelledby="marked">
          <h2 id="marked">What is marked</h2>
          <p class="quiet">
            On every page, at once. A site can have a choice of its own: in the popup.
          </p>
          <MarkingMenu store={store.marking} site="" isOpen onChoice={nothing} />
        </section>
        <section aria-labelledby="sites">
          <h2 id="sites">Sites with a choice of their own</h2>
          {own.value?.length === 0 ? <p class="quiet">None.</p> : null}
          <ul class="rows">
            {(own.value ?? []).map(({ site, marking }) => (
              <li key={site}>
                <span>
                  {site} <span class="quiet">{summaryOf(marking)}</span>
                </span>
                <button
                  type="button"
                  class="button plain"
                  aria-label={`As elsewhere: ${site}`}
                  onClick={() => void store.marking.setOwn(site, false).then(say)}
                >
                  As elsewhere
                </button>
              </li>
            ))}
          </ul>
        </section>
        <SiteList store={store.sites} />
        <NotThisList exclusions={exclusions.value} onInclude={include} onSave={store.save} />
      </main>
      {included ? (
        <UndoBar
          said={`“${included.surface}” is marked on ${included.site} again.`}
          onUndo={() => void undo()}
          onLeave={() => setIncluded(null)}
        />
      ) : null}
    </div>
  );
}
