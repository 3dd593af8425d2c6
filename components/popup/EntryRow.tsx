import { useId, useState } from 'preact/hooks';
import type { BackgroundApi, ReadingContext } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { EntryText } from '../ui/EntryText.tsx';
import { SourceList } from '../ui/SourceList.tsx';

type EntryRowProps = {
  background: Remote<BackgroundApi>;
  entryId: EntryId;
  name: string;
  /** How the article writes it, when that differs from the name. */
  surface?: string;
  /** Number of mentions; left out for search results. */
  count?: number;
  context: ReadingContext;
  /** Goes to the nth mention, counted from 0. */
  onJump?(nth: number): void;
};

/** One entry in a list: its name and count; opened, its definition and the way to its mentions. */
export function EntryRow(props: EntryRowProps) {
  const { background, entryId, name, surface, count, context, onJump } = props;
  const [open, setOpen] = useState(false);
  const details = useId();
  const { value, problem } = useAnswer(open ? entryId : null, () =>
    background.describe(entryId, context),
  );
  return (
    <li class="entry">
      <div class="line">
        <button
          type="button"
          class="name"
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          {name}
          {surface && surface !== name ? <span class="quiet surface"> “{surface}”</span> : null}
        </button>
        {count === undefined || !onJump ? null : (
          <button
            type="button"
            class="button plain count"
            aria-label={`Go to ${name} in the article, ${count} ${count === 1 ? 'mention' : 'mentions'}`}
            title="Go to it in the article"
            onClick={() => onJump(0)}
          >
            {count} <span aria-hidden="true">↘</span>
          </button>
        )}
      </div>
      <div id={details} class="details" hidden={!open}>
        {problem ? <p role="alert">{problem.message}</p> : null}
        {value ? (
          <>
            <EntryText entry={value.entry} operator={value.operator} />
            <SourceList sources={value.entry.sources} />
            {count !== undefined && count > 1 && onJump ? (
              <Mentions count={count} onJump={onJump} />
            ) : null}
          </>
        ) : null}
        {open && !value && !problem ? <p class="quiet">Looking it up…</p> : null}
      </div>
    </li>
  );
}

const MOST = 12;

function Mentions({ count, onJump }: { count: number; onJump(nth: number): void }) {
  return (
    <p class="mentions">
      <span class="heading">Mentions</span>
      {Array.from({ length: Math.min(count, MOST) }, (_, nth) => (
        <button
          type="button"
          class="button plain"
          key={nth}
          aria-label={`Go to mention ${nth + 1} of ${count}`}
          onClick={() => onJump(nth)}
        >
          {nth + 1}
        </button>
      ))}
    </p>
  );
}
