import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { anyClipping, type Found } from '../../utils/model/find-clippings.ts';
import { ClippingWords } from './ClippingWords.tsx';
import { beginning } from './titles.ts';

type ClippingPickerProps = {
  background: Remote<BackgroundApi>;
  there: ReadonlySet<ClippingId>;
  onPick(clipping: Clipping): void;
};

const PAGE = 20;

/** Finds clippings by their words and adds them one by one. */
export function ClippingPicker({ background, there, onPick }: ClippingPickerProps) {
  const [text, setText] = useState('');
  const [count, setCount] = useState(PAGE);
  const { found, problem } = useFound(background, text, count);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div class="picker">
      <input
        ref={field}
        type="search"
        aria-label={t('brief_find')}
        placeholder={t('brief_find')}
        dir="auto"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setCount(PAGE);
        }}
      />
      <p role="status" class="quiet small">
        {found ? plural('clippings_counted', found.total) : ''}
      </p>
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
      <ul>
        {(found?.clippings ?? []).map((clipping) => (
          <li key={clipping.id}>
            <div class="what">
              <ClippingWords clipping={clipping} />
            </div>
            <button
              type="button"
              class="button"
              aria-label={t(
                there.has(clipping.id) ? 'add_again_named' : 'add_named',
                nameOf(clipping),
              )}
              onClick={() => onPick(clipping)}
            >
              {t(there.has(clipping.id) ? 'add_again' : 'add')}
            </button>
          </li>
        ))}
      </ul>
      {found && found.total > found.clippings.length ? (
        <button type="button" class="button plain" onClick={() => setCount(count + PAGE)}>
          {t('show_more')}
        </button>
      ) : null}
    </div>
  );
}

const nameOf = ({ citation }: Clipping): string => beginning(citation.title || citation.URL, 60);

/** The first clippings that have the words; those found before stay until others are. */
function useFound(background: Remote<BackgroundApi>, text: string, count: number) {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isLate = false;
    void background.findClippings({ ...anyClipping, text }, 0, count).then((answer) => {
      if (isLate) return;
      setProblem(answer.ok ? '' : answer.problem.message);
      if (answer.ok) setFound(answer.value);
    });
    return () => {
      isLate = true;
    };
  }, [background, text, count]);
  return { found, problem };
}
