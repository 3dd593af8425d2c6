import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingChange, ClippingId } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';
import type { Result } from '../../utils/model/result.ts';
import { useClipping } from '../hooks/use-clipping.ts';
import { useNames } from '../hooks/use-names.ts';
import { CitationForm, citationDraft } from './CitationForm.tsx';
import { CitationView } from './CitationView.tsx';
import { titleOf } from './deeds.ts';
import { Facts } from './Facts.tsx';
import type { Find } from './Found.tsx';
import { NotesForm } from './NotesForm.tsx';
import { Passage } from './Passage.tsx';

type DetailsProps = {
  background: Remote<BackgroundApi>;
  id: ClippingId;
  version: number;
  facets: Facets | null;
  find: Find;
  linkTo(clipping: Clipping): string;
  onEntry(id: EntryId): void;
  onEdit(before: Clipping, change: ClippingChange): Promise<Result<Clipping>>;
  onDelete(clipping: Clipping): void;
  onRestore(clipping: Clipping): void;
  onClose(): void;
};

/** One clipping with all that is known of it, to be read, noted on and put right. */
export function Details(props: DetailsProps) {
  const { background, id, version, facets, find, onEdit, onClose } = props;
  const [opened, setClipping] = useClipping(background, id, version);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = opened.state === 'open';
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [id, isOpen]);
  const frame = (title: string, children: ComponentChildren, lang = '') => (
    <section
      class="details"
      aria-label={t('library_details')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <bdi lang={lang || undefined}>{title}</bdi>
        </h2>
        <button
          type="button"
          class="button plain"
          aria-label={t('library_details_close')}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      {children}
    </section>
  );
  if (opened.state === 'opening') return frame(t('library_opening'), null);
  if (opened.state !== 'open') {
    return frame(t('library_not_there'), <p role="alert">{opened.message}</p>);
  }
  const { clipping } = opened;
  const save = async (change: ClippingChange): Promise<Result<unknown>> => {
    const saved = await onEdit(clipping, change);
    if (saved.ok) setClipping(saved.value);
    return saved;
  };
  return frame(
    clipping.citation.title.trim() || clipping.citation.URL,
    <Body
      key={clipping.id}
      {...props}
      clipping={clipping}
      find={find}
      facets={facets}
      save={save}
    />,
    clipping.citation.language,
  );
}

type BodyProps = DetailsProps & {
  clipping: Clipping;
  save(change: ClippingChange): Promise<Result<unknown>>;
};

function Body({ clipping, save, ...props }: BodyProps) {
  const { background, facets, find, linkTo, onEntry, onDelete, onRestore } = props;
  const { nameOf: entryName } = useNames(background, clipping.mentions);
  // What was being written when the page was closed is there again.
  const [isEditing, setEditing] = useState(
    () => sessionStorage.getItem(citationDraft(clipping.id)) !== null,
  );
  const isTrashed = clipping.deleted !== null;
  return (
    <>
      <Passage clipping={clipping} find={find} />
      <Facts clipping={clipping} link={linkTo(clipping)} entryName={entryName} onEntry={onEntry} />
      {isTrashed ? null : <NotesForm clipping={clipping} facets={facets} onSave={save} />}
      <section>
        <div class="row">
          <h3 class="heading">{t('library_citation')}</h3>
          {isTrashed ? null : (
            <button
              type="button"
              class="button plain"
              aria-expanded={isEditing}
              onClick={() => setEditing(!isEditing)}
            >
              {isEditing ? t('done') : t('library_citation_edit')}
            </button>
          )}
        </div>
        {isEditing && !isTrashed ? (
          <CitationForm clipping={clipping} onSave={save} />
        ) : (
          <CitationView clipping={clipping} />
        )}
      </section>
      <button
        type="button"
        class="button"
        aria-label={
          isTrashed
            ? t('library_restore_this_named', titleOf(clipping))
            : t('library_trash_this_named', titleOf(clipping))
        }
        onClick={() => (isTrashed ? onRestore(clipping) : onDelete(clipping))}
      >
        {isTrashed ? t('library_restore_this') : t('library_trash_this')}
      </button>
    </>
  );
}
