import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { kinds } from '../../utils/model/entry.ts';
import type { Exclusion } from '../../utils/model/exclusion.ts';
import { type Density, densities, type Marking } from '../../utils/model/marking.ts';
import type { Result } from '../../utils/model/result.ts';
import { ExclusionList } from './ExclusionList.tsx';

/** The reader's choice of marks, where it is kept. */
export type MarkingStore = {
  /** The choice that holds on a site, by host name; the general one for an empty name. */
  read(site: string): Promise<{ marking: Marking; damaged: string[]; isOwn: boolean }>;
  /** Changes the choice of a site that has its own, else the general one (empty name). */
  change(change: Partial<Marking>, site: string): Promise<Result<null>>;
  /** Gives a site a choice of its own, or takes it away. */
  setOwn(site: string, isOwn: boolean): Promise<Result<null>>;
  /** What the reader has said is not meant on a site, by host name. */
  exclusions(site: string): Promise<Exclusion[]>;
  include(exclusion: Exclusion): Promise<Result<null>>;
};

type MarkingMenuProps = {
  store: MarkingStore;
  /** Host name of the page; empty where none is read: then the choice is the general one. */
  site: string;
  /** Whether the menu is unfolded from the start. */
  isOpen?: boolean;
  /** Opens the options, where they are elsewhere. */
  onOptions?(): void;
  /** Told of the choice when it is known and whenever it has changed. */
  onChoice(marking: Marking): void;
};

const densityWords: Record<Density, string> = {
  every: 'Every mention',
  'first-in-section': 'The first in each section',
  'first-on-page': 'The first on the page',
  none: 'Nothing',
};
const kindWords: Record<(typeof kinds)[number], string> = {
  state: 'States',
  organisation: 'Organisations',
  platform: 'Platforms',
  term: 'Terms',
};
const formWords = [
  ['demonyms', 'Words for a state’s people', '“Estonian”'],
  ['metonyms', 'Capitals that stand for governments', '“Washington said”'],
  ['basic', 'Words everyone knows', '“government”, “internet”'],
  ['hover', 'Open cards by pointing', 'without a click'],
  ['map', 'Show a map of mentions beside the scrollbar', 'while a card is open'],
] as const;

/** What is marked: how often, which kinds, which forms. All of it holds at once on every open page. */
export function MarkingMenu({
  store,
  site,
  isOpen = false,
  onOptions,
  onChoice,
}: MarkingMenuProps) {
  const [marking, setMarking] = useState<Marking | null>(null);
  const [isOwn, setIsOwn] = useState(false);
  const [said, setSaid] = useState('');
  const underWay = useRef(0);
  const read = useCallback(() => {
    store.read(site).then(
      ({ marking: stored, damaged, isOwn: own }) => {
        // What has been changed since is on its way to be stored, and read when it is.
        if (underWay.current > 0) return;
        setMarking(stored);
        setIsOwn(own);
        onChoice(stored);
        if (damaged.length > 0) {
          setSaid(`A stored choice was damaged and is as usual again: ${damaged.join(', ')}.`);
        }
      },
      (error: unknown) => setSaid(`Your choice of marks could not be read: ${String(error)}`),
    );
  }, [store, site, onChoice]);
  useEffect(read, [read]);

  /** One change after the other: the second builds on what the first has stored. */
  const changes = useRef(Promise.resolve());
  const inTurn = (change: () => Promise<Result<null>>): void => {
    underWay.current++;
    changes.current = changes.current.then(async () => {
      const done = await change();
      setSaid(done.ok ? '' : done.problem.message);
      underWay.current--;
      read();
    });
  };
  const setOwn = (own: boolean): void => {
    setIsOwn(own);
    inTurn(() => store.setOwn(site, own));
  };
  const change = (part: Partial<Marking>): void => {
    if (!marking) return;
    setMarking({ ...marking, ...part });
    inTurn(() => store.change(part, isOwn ? site : ''));
  };

  return (
    <>
      {marking ? (
        <details class="marking" open={isOpen}>
          <summary>
            Marked: <span class="quiet">{summaryOf(marking)}</span>
          </summary>
          <label class="density">
            On the page{' '}
            <select
              value={marking.density}
              onChange={(event) => change({ density: event.currentTarget.value as Density })}
            >
              {densities.map((density) => (
                <option key={density} value={density}>
                  {densityWords[density]}
                </option>
              ))}
            </select>
          </label>
          <ul class="choices" aria-label="Kinds">
            {kinds.map((kind) => (
              <li key={kind}>
                <label>
                  <input
                    type="checkbox"
                    checked={marking.kinds[kind]}
                    onChange={(event) =>
                      change({
                        kinds: { ...marking.kinds, [kind]: event.currentTarget.checked },
                      })
                    }
                  />
                  <span class={`kind ${kind}`}>{kindWords[kind]}</span>
                </label>
              </li>
            ))}
          </ul>
          <ul class="choices forms" aria-label="Words">
            {formWords.map(([field, words, example]) => (
              <li key={field}>
                <label>
                  <input
                    type="checkbox"
                    checked={marking[field]}
                    onChange={(event) => change({ [field]: event.currentTarget.checked })}
                  />
                  <span>
                    {words} <span class="quiet">{example}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {site === '' ? null : (
            <label class="own">
              <input
                type="checkbox"
                checked={isOwn}
                onChange={(event) => setOwn(event.currentTarget.checked)}
              />
              <span>
                Only on {site} <span class="quiet">other sites stay as they are</span>
              </span>
            </label>
          )}
          <ExclusionList store={store} site={site} onProblem={setSaid} />
          {onOptions ? (
            <button type="button" class="button plain to-options" onClick={onOptions}>
              All options
            </button>
          ) : null}
        </details>
      ) : null}
      <p role="status" class={said === '' ? 'hidden' : 'note'}>
        {said}
      </p>
    </>
  );
}

/** The choice in a few words. */
export function summaryOf(marking: Marking): string {
  const off = kinds.filter((kind) => !marking.kinds[kind]);
  const which =
    off.length === kinds.length
      ? 'no kind'
      : off.length === 0
        ? ''
        : `without ${off.map((kind) => kindWords[kind].toLowerCase()).join(', ')}`;
  return [densityWords[marking.density].toLowerCase(), which].filter(Boolean).join(', ');
}
