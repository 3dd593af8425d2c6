import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateInWords, plural, t } from '../../utils/i18n/index.ts';
import type { KeptBrief } from '../../utils/model/brief.ts';
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
        <p class="quiet small">{plural('brief_row', clippings, dateInWords(kept.modified))}</p>
      </div>
      <div class="acts">
        <button
          type="button"
          class="button plain"
          aria-label={t('rename_named', title)}
          onClick={() => onRenaming(true)}
        >
          {t('rename')}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={t('duplicate_named', title)}
          onClick={onCopy}
        >
          {t('duplicate')}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={t('delete_named', title)}
          onClick={onDelete}
        >
          {t('delete')}
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
        aria-label={t('title')}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <button type="submit" class="button">
        {t('rename')}
      </button>
      <button type="button" class="button plain" onClick={onLeave}>
        {t('cancel')}
      </button>
    </form>
  );
}
