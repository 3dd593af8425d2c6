import { useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { useLibrary } from '../hooks/use-library.ts';
import { Mark } from '../ui/Mark.tsx';
import { UndoBar } from '../ui/UndoBar.tsx';
import { ClippingItem } from './ClippingItem.tsx';
import { ExportBar } from './ExportBar.tsx';
import { holds } from './quotation.ts';

export type LibraryScreenProps = {
  background: Remote<BackgroundApi>;
  linkTo(clipping: Clipping): string;
  saveFile(name: string, text: string): void;
  copy(text: string): Promise<void>;
  now(): Date;
};

/** All that was kept: to find, open at the sentence, delete and take elsewhere. */
export function LibraryScreen({ background, linkTo, saveFile, copy, now }: LibraryScreenProps) {
  const library = useLibrary(background);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<ClippingId>>(new Set());
  const { clippings, names, problem, deleted } = library;

  const shown = (clippings ?? []).filter((clipping) =>
    holds(
      clipping,
      filter,
      clipping.mentions.map((id) => names.get(id) ?? id),
    ),
  );
  const chosenShown = shown.filter(({ id }) => chosen.has(id));
  const exported = chosenShown.length > 0 ? chosenShown : shown;
  const choose = (ids: readonly ClippingId[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
  };

  return (
    <div class="library-page">
      <header>
        <Mark size={32} />
        <h1>Clippings</h1>
        <input
          type="search"
          placeholder="Find in clippings"
          aria-label="Find in clippings"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </header>
      <main aria-busy={clippings === null && problem === null}>
        {problem === null ? null : (
          <p class="note correction" role="alert">
            {problem}
            <button type="button" class="button plain" onClick={() => void library.reload()}>
              Try again
            </button>
          </p>
        )}
        {clippings === null && problem === null ? <p class="quiet">Loading…</p> : null}
        {clippings?.length === 0 ? <Empty /> : null}
        {clippings && clippings.length > 0 ? (
          <div class="tools">
            <label>
              <input
                type="checkbox"
                checked={shown.length > 0 && chosenShown.length === shown.length}
                onChange={(event) =>
                  choose(
                    shown.map(({ id }) => id),
                    event.currentTarget.checked,
                  )
                }
              />{' '}
              Choose all
            </label>
            <ExportBar
              background={background}
              ids={exported.map(({ id }) => id)}
              chosen={chosenShown.length > 0}
              saveFile={saveFile}
              copy={copy}
              today={now().toISOString().slice(0, 10)}
            />
          </div>
        ) : null}
        {clippings && clippings.length > 0 && shown.length === 0 ? (
          <p class="quiet">No clipping holds “{filter}”.</p>
        ) : null}
        <ul>
          {shown.map((clipping) => (
            <ClippingItem
              key={clipping.id}
              clipping={clipping}
              names={names}
              link={linkTo(clipping)}
              chosen={chosen.has(clipping.id)}
              onChoose={(on) => choose([clipping.id], on)}
              onDelete={() => void library.remove(clipping)}
            />
          ))}
        </ul>
      </main>
      {deleted ? (
        <UndoBar
          said={`“${deleted.citation.title || deleted.citation.URL}” was moved to the trash.`}
          onUndo={() => void library.undo()}
          onLeave={library.forgetDeleted}
        />
      ) : null}
    </div>
  );
}

function Empty() {
  return (
    <div class="empty">
      <h2>Nothing kept yet</h2>
      <p>
        Select a passage in an article and press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>, use
        “Save selection with Attaché” in the context menu, or “Save clipping” on a card.
      </p>
    </div>
  );
}
