import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import { Mark } from '../ui/Mark.tsx';
import { BriefEditor } from './BriefEditor.tsx';
import { BriefList } from './BriefList.tsx';
import { routeOf } from './route.ts';
import type { BriefMaking, BriefStore } from './types.ts';

export type BriefScreenProps = {
  background: Remote<BackgroundApi>;
  store: BriefStore;
  making: BriefMaking;
};

/** The page of briefs: all of them, or the one that its address names. */
export function BriefScreen({ background, store, making }: BriefScreenProps) {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <div class={`brief-page ${route.view}`}>
      <header>
        <Mark size={32} />
        {route.view === 'list' ? (
          <h1>{t('briefs')}</h1>
        ) : (
          <h1>
            <a href="#all">{t('briefs')}</a>
          </h1>
        )}
        <a class="elsewhere" href="library.html">
          {t('clippings')}
        </a>
      </header>
      {route.view === 'list' ? <BriefList store={store} making={making} /> : null}
      {route.view === 'new' ? <Beginning store={store} ids={route.ids} /> : null}
      {route.view === 'brief' ? (
        <BriefEditor
          key={route.id}
          background={background}
          store={store}
          making={making}
          id={route.id}
        />
      ) : null}
    </div>
  );
}

/** Keeps a new brief and goes there, without leaving behind an address that would begin another. */
function Beginning({ store, ids }: { store: BriefStore; ids: readonly ClippingId[] }) {
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void store.begin(ids).then((begun) => {
      if (begun.ok) location.replace(begun.value);
      else setProblem(begun.problem.message);
    });
    // What it begins with is what the address said when it was opened.
  }, []);
  return (
    <main>
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : (
        <p class="quiet">{t('loading')}</p>
      )}
    </main>
  );
}
