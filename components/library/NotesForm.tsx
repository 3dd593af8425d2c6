import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Clipping, ClippingChange } from '../../utils/model/clipping.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';
import type { Result } from '../../utils/model/result.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { dirOf } from '../ui/typing.ts';
import { Offered } from './Offered.tsx';
import { Saving } from './Saving.tsx';
import { tidied } from './SortForm.tsx';
import { TagField } from './TagField.tsx';

type NotesFormProps = {
  clipping: Clipping;
  facets: Facets | null;
  onSave(change: ClippingChange): Promise<Result<unknown>>;
};

/** What is the reader’s own: note, tags, collection. What is written waits in a draft until it is saved. */
export function NotesForm({ clipping, facets, onSave }: NotesFormProps) {
  const id = useId();
  const [outcome, setOutcome] = useState<Result<unknown> | null>(null);
  const draft = useDraft(`draft notes ${clipping.id}`, {
    note: clipping.note,
    tags: clipping.tags.join('\n'),
    tag: '',
    collection: clipping.collection,
  });
  const { note, tags, tag, collection } = draft.fields;
  const list = tags.split('\n').filter(Boolean);
  const write = (change: Partial<typeof draft.fields>): void => {
    setOutcome(null);
    draft.write(change);
  };
  const save = async (): Promise<void> => {
    // A tag that was typed and not entered is meant, too.
    const all = [...new Set([...list, tidied(tag)])].filter(Boolean);
    const change: ClippingChange = {
      ...(note === clipping.note ? {} : { note }),
      ...(all.join('\n') === clipping.tags.join('\n') ? {} : { tags: all }),
      ...(collection === clipping.collection ? {} : { collection: tidied(collection) }),
    };
    const saved = await onSave(change);
    setOutcome(saved);
    if (saved.ok) draft.drop();
  };
  return (
    <form
      class="own"
      aria-label={t('library_own')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label for={`${id}-note`}>{t('note')}</label>
      <textarea
        id={`${id}-note`}
        class="field"
        rows={3}
        dir={dirOf(note)}
        value={note}
        onInput={(event) => write({ note: event.currentTarget.value })}
      />
      <TagField
        tags={list}
        typed={tag}
        offered={facets?.tags ?? []}
        onTyped={(text) => write({ tag: text })}
        onTags={(next) => write({ tags: next.join('\n'), tag: '' })}
      />
      <label for={`${id}-collection`}>{t('collection')}</label>
      <input
        id={`${id}-collection`}
        class="field"
        list={`${id}-collections`}
        dir={dirOf(collection)}
        autocomplete="off"
        value={collection}
        onInput={(event) => write({ collection: event.currentTarget.value })}
      />
      <Offered id={`${id}-collections`} values={facets?.collections ?? []} />
      <Saving
        verb={t('library_save')}
        isChanged={draft.isChanged}
        outcome={outcome}
        onDrop={draft.drop}
      />
    </form>
  );
}
