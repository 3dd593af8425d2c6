import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listInWords, type MessageKey, t } from '../../utils/i18n/index.ts';
import { type Kind, kinds } from '../../utils/model/entry.ts';
import type { Exclusion } from '../../utils/model/exclusion.ts';
import { type Density, densities, type Marking } from '../../utils/model/marking.ts';
import type { Result } from '../../utils/model/result.ts';
import { densityWithin, kindWithin } from '../ui/marking-words.ts';
import { Worded } from '../ui/Worded.tsx';
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
  /** The choice that the page is marked by: shown until what is stored is read. */
  known?: Marking | undefined;
  /** Whether the menu is unfolded from the start. */
  isOpen?: boolean;
  /** Opens the options, where they are elsewhere. */
  onOptions?(): void;
  /** Told of the choice when it is known and whenever it has changed. */
  onChoice(marking: Marking): void;
};

const densityWords = {
  every: 'marking_every',
  'first-in-section': 'marking_first_in_section',
  'first-on-page': 'marking_first_on_page',
  none: 'marking_none',
} as const satisfies Record<Density, MessageKey>;
const kindWords = {
  state: 'marking_states',
  organisation: 'marking_organisations',
  platform: 'marking_platforms',
  term: 'marking_terms',
} as const satisfies Record<Kind, MessageKey>;
const formWords = [
  ['demonyms', 'marking_demonyms', 'marking_demonyms_example'],
  ['metonyms', 'marking_metonyms', 'marking_metonyms_example'],
  ['basic', 'marking_basic', 'marking_basic_example'],
  ['hover', 'marking_hover', 'marking_hover_example'],
  ['map', 'marking_map', 'marking_map_example'],
] as const;

/** What is marked: how often, which kinds, which forms. All of it holds at once on every open page. */
export function MarkingMenu(props: MarkingMenuProps) {
  const { store, site, known, isOpen = false, onOptions, onChoice } = props;
  const [stored, setMarking] = useState<Marking | null>(null);
  const marking = stored ?? known;
  const [isOwn, setIsOwn] = useState(false);
  const [said, setSaid] = useState('');
  const underWay = useRef(0);
  const read = useCallback(() => {
    store.read(site).then(
      ({ marking: chosen, damaged, isOwn: own }) => {
        // What has been changed since is on its way to be stored, and read when it is.
        if (underWay.current > 0) return;
        setMarking(chosen);
        setIsOwn(own);
        onChoice(chosen);
        if (damaged.length > 0) setSaid(t('marking_damaged', listInWords(damaged)));
      },
      (error: unknown) => setSaid(t('marking_unread', String(error))),
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
            <Worded
              of="marking_summary"
              with={[
                <span class="quiet" key="choice">
                  {summaryOf(marking)}
                </span>,
              ]}
            />
          </summary>
          <label class="density">
            {t('marking_on_page')}{' '}
            <select
              value={marking.density}
              onChange={(event) => change({ density: event.currentTarget.value as Density })}
            >
              {densities.map((density) => (
                <option key={density} value={density}>
                  {t(densityWords[density])}
                </option>
              ))}
            </select>
          </label>
          <ul class="choices" aria-label={t('marking_kinds')}>
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
                  <span class={`kind ${kind}`}>{t(kindWords[kind])}</span>
                </label>
              </li>
            ))}
          </ul>
          <ul class="choices forms" aria-label={t('marking_words')}>
            {formWords.map(([field, words, example]) => (
              <li key={field}>
                <label>
                  <input
                    type="checkbox"
                    checked={marking[field]}
                    onChange={(event) => change({ [field]: event.currentTarget.checked })}
                  />
                  <span>
                    {t(words)} <span class="quiet">{t(example)}</span>
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
                <Worded of="marking_only_on" with={[<bdi key="site">{site}</bdi>]} />{' '}
                <span class="quiet">{t('marking_only_on_means')}</span>
              </span>
            </label>
          )}
          <ExclusionList store={store} site={site} onProblem={setSaid} />
          {onOptions ? (
            <button type="button" class="button plain to-options" onClick={onOptions}>
              {t('marking_all_options')}
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

/** The choice in a few words, to stand within a sentence. */
export function summaryOf(marking: Marking): string {
  const off = kinds.filter((kind) => !marking.kinds[kind]);
  const density = t(densityWithin[marking.density]);
  if (off.length === 0) return density;
  return off.length === kinds.length
    ? t('marking_no_kind', density)
    : t('marking_without', density, listInWords(off.map((kind) => t(kindWithin[kind]))));
}
