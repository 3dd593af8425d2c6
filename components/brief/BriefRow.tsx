import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateInWords } from '../../utils/i18n/index.ts';
import type { KeptBrief } from '../../utils/model/brief.ts';
import { counted } from '../ui/numbers.ts';
import { hashOf } from './route.ts';
import { titleOf } from './titles.ts';

type BriefRowProps = {
  kept: KeptBrief;
  /** Whether its title is being written. */
  isRenamed: boolean;
  onRenaming(on: boolean): void;
  onRename(title: string): void;
  onCopy(): void;
  onDelete(): void;
};

/** One brief in the list of all. */
export function BriefRow(props: BriefRowProps) {
  const { kept, isRenamed, onRenaming, onRename, onCopy, onDelete } = props;
  const { brief } = kept;
  const title = titleOf(brief);
  const clippings = brief.parts.filter(({ type }) => type === 'clipping').length;
  return (
    <li>
      <div class="what">
        {isRenamed ? (
          <Renaming title={brief.title} onRename={onRename} onLeave={() => onRenaming(false)} />
        ) : (
          <h2>
            <a href={hashOf(kept.id)} dir="auto">
              {title}
            </a>
          </h2>
        )}
        <p class="quiet small">
          {counted(clippings, 'clipping')} · changed {dateInWords(kept.modified)}
        </p>
      </div>
      <div class="acts">
        <button
          type="button"
          class="button plain"
          aria-label={`Rename “${title}”`}
          onClick={() => onRenaming(true)}
        >
          Rename
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={`Duplicate “${title}”`}
          onClick={onCopy}
        >
          Duplicate
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={`Delete “${title}”`}
          onClick={onDelete}
        >
          Delete
        </button>
      </div>
    </li>
  );
}

type RenamingProps = { title: string; onRename(title: string): void; onLeave(): void };

function Renaming({ title, onRename, onLeave }: RenamingProps) {
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="renaming"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(text);
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label="Title"
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <button type="submit" class="button">
        Rename
      </button>
      <button type="button" class="button plain" onClick={onLeave}>
        Cancel
      </button>
    </form>
  );
}
