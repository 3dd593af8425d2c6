import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Block } from '../../utils/model/block.ts';
import type { Brief, BriefId } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { UndoBar } from '../ui/UndoBar.tsx';
import { BriefHead } from './BriefHead.tsx';
import { BriefTools } from './BriefTools.tsx';
import { briefIn, inserted, type Row, without } from './draft.ts';
import { PartList } from './PartList.tsx';
import { Preview } from './Preview.tsx';
import { partName } from './titles.ts';
import type { BriefMaking, BriefStore } from './types.ts';
import { useBrief } from './use-brief.ts';
import { useClippings } from './use-clippings.ts';

type BriefEditorProps = {
  background: Remote<BackgroundApi>;
  store: BriefStore;
  making: BriefMaking;
  id: BriefId;
};

/** One brief: what it is made of, and beside it what it will look like. */
export function BriefEditor({ background, store, making, id }: BriefEditorProps) {
  const { draft, change, problem } = useBrief(store, id);
  const brief = useMemo(() => draft && briefIn(draft), [draft]);
  const ids = useMemo(
    () => (brief?.parts ?? []).flatMap((part) => (part.type === 'clipping' ? [part.id] : [])),
    [brief],
  );
  const library = useClippings(background, ids);
  const [refused, setRefused] = useState('');
  const [removed, setRemoved] = useState<{ row: Row; at: number } | null>(null);

  const there = useMemo(
    () => [...library.known.values()].flatMap((one) => (isThere(one) ? [one] : [])),
    [library.known],
  );
  const isComplete = ids.every((one) => library.known.has(one));
  const blocks = useBlocks(making.blocksOf, brief, there, isComplete);

  const remove = (row: Row, at: number): void => {
    change((now) => ({ ...now, rows: without(now.rows, row.key) }));
    setRemoved({ row, at });
  };
  const undo = (): void => {
    if (!removed) return;
    const { row, at } = removed;
    change((now) => ({ ...now, rows: inserted(now.rows, at, [row]) }));
    setRemoved(null);
  };
  const restore = async (clipping: Clipping): Promise<void> => {
    const done = await background.restoreClippings([clipping.id]);
    setRefused(done.ok ? '' : done.problem.message);
    library.reload();
  };

  return (
    <main aria-busy={draft === null && problem === ''}>
      {problem || refused || library.problem ? (
        <p class="note correction" role="alert">
          {problem || refused || library.problem}{' '}
          {library.problem ? (
            <button type="button" class="button plain" onClick={library.reload}>
              {t('try_again')}
            </button>
          ) : null}
        </p>
      ) : null}
      {draft && brief ? (
        <div class="desk">
          <section class="making" aria-label={t('brief_parts')}>
            <BriefHead draft={draft} onChange={(more) => change((now) => ({ ...now, ...more }))} />
            <PartList
              background={background}
              rows={draft.rows}
              known={library.known}
              onRows={(edit) => change((now) => ({ ...now, rows: edit(now.rows) }))}
              onRemove={remove}
              onLearn={library.learn}
              onRestore={(clipping) => void restore(clipping)}
            />
          </section>
          <section class="shown" aria-label={t('brief_preview')}>
            <BriefTools
              making={making}
              brief={brief}
              clippings={there}
              blocks={blocks}
              isComplete={isComplete}
              missing={ids.filter((one) => isComplete && !isThere(library.known.get(one))).length}
            />
            {blocks ? <Preview blocks={blocks} /> : <p class="quiet">{t('loading')}</p>}
          </section>
        </div>
      ) : null}
      {removed ? (
        <UndoBar
          said={t(
            'brief_removed',
            partName(removed.row.part, clippingOf(removed.row, library.known)),
          )}
          onUndo={undo}
          onLeave={() => setRemoved(null)}
        />
      ) : null}
    </main>
  );
}

/** What lies in the trash is deleted: it is not quoted. */
const isThere = (clipping: Clipping | null | undefined): clipping is Clipping =>
  clipping !== null && clipping !== undefined && clipping.deleted === null;

const clippingOf = ({ part }: Row, known: ReadonlyMap<string, Clipping | null>) =>
  part.type === 'clipping' ? known.get(part.id) : null;

/** The blocks of a brief once all its clippings are known; until then those before: nothing is said to be gone early. */
function useBlocks(
  blocksOf: BriefMaking['blocksOf'],
  brief: Brief | null,
  clippings: readonly Clipping[],
  isComplete: boolean,
): Block[] | null {
  const last = useRef<Block[] | null>(null);
  return useMemo(() => {
    if (brief && isComplete) last.current = blocksOf(brief, clippings);
    return last.current;
  }, [blocksOf, brief, clippings, isComplete]);
}
