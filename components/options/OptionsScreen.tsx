import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Exclusion } from '../../utils/model/exclusion.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Result } from '../../utils/model/result.ts';
import { useKept } from '../hooks/use-kept.ts';
import { Mark } from '../ui/Mark.tsx';
import { UndoBar } from '../ui/UndoBar.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DamageNote } from './DamageNote.tsx';
import { DataSection } from './DataSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { NotThisList } from './NotThisList.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { Done, OptionsStore } from './types.ts';

type OptionsScreenProps = {
  store: OptionsStore;
  /** On which sites Attaché may run, as a list to be changed. */
  sites?: ComponentChildren;
};

/** All that a reader can choose, see of what is stored, and undo. Each change holds at once, everywhere. */
export function OptionsScreen({ store, sites }: OptionsScreenProps) {
  const choice = useKept(store.choice.read, store.choice.watch);
  const own = useKept(store.own.read, store.own.watch);
  const rules = useKept(store.rules.read, store.rules.watch);
  const damage = useKept(store.damage.read, store.damage.watch);
  const counts = useKept(store.data.counts.read, store.data.counts.watch);
  const [done, setDone] = useState<Done | null>(null);
  const [version, setVersion] = useState(0);
  const [isErased, setErased] = useState(false);
  const [problem, setProblem] = useState('');
  const say = useCallback((result: Result<unknown>): boolean => {
    setProblem(result.ok ? '' : result.problem.message);
    return result.ok;
  }, []);
  const offer = (what: Done | null): void => {
    setDone(what);
    setVersion((before) => before + 1);
  };

  const change = async (part: Partial<Marking>): Promise<void> => {
    say(await store.marking.change(part, ''));
  };
  const include = async (exclusion: Exclusion): Promise<void> => {
    if (!say(await store.rules.include(exclusion))) return;
    offer({
      said: t('options_marked_again', exclusion.surface, exclusion.site),
      undo: () => store.rules.exclude(exclusion),
    });
  };
  const wrong = [problem, choice.problem, own.problem, rules.problem].find((words) => words !== '');

  return (
    <>
      <div class="options-page">
        <div class="layout">
          <header>
            <Mark size={32} />
            <h1>{t('options')}</h1>
          </header>
          <SectionNav />
          <main>
            {wrong ? (
              <p class="note correction" role="alert">
                {wrong}
              </p>
            ) : null}
            <p role="status" class={isErased ? 'note' : 'hidden'}>
              {isErased ? t('options_erased') : ''}
            </p>
            <DamageNote
              damaged={damage.value ?? []}
              onRepair={async () => {
                say(await store.damage.repair((damage.value ?? []).map(({ key }) => key)));
              }}
            />
            <MarksSection store={store.marking} marking={choice.value} onChange={change} />
            <SitesSection
              sites={sites}
              own={own.value}
              onAsElsewhere={(site) => void store.marking.setOwn(site, false).then(say)}
            />
            <NotThisList
              exclusions={rules.value}
              onInclude={(exclusion) => void include(exclusion)}
              onSave={store.rules.save}
            />
            <KeysSection store={store.keys} say={say} />
            <AppearanceSection marking={choice.value} onChange={(part) => void change(part)} />
            <DataSection
              store={store}
              counts={counts.value}
              version={version}
              say={say}
              onDone={offer}
              onErased={() => {
                offer(null);
                setErased(true);
              }}
            />
            <AboutSection version={store.version} />
          </main>
        </div>
      </div>
      {done ? (
        <UndoBar
          said={done.said}
          onUndo={() => {
            void done.undo().then((undone) => {
              if (say(undone)) offer(null);
            });
          }}
          onLeave={() => setDone(null)}
        />
      ) : null}
    </>
  );
}
