import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Clipping, ClippingChange } from '../../utils/model/clipping.ts';
import { citationTypes } from '../../utils/model/clipping.ts';
import type { Result } from '../../utils/model/result.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { dirOf } from '../ui/typing.ts';
import {
  citationChange,
  citationFields,
  citationToText,
  originWords,
  textToCitation,
  typeNames,
} from './citation-text.ts';
import { Saving } from './Saving.tsx';

type CitationFormProps = {
  clipping: Clipping;
  onSave(change: ClippingChange): Promise<Result<unknown>>;
};

export const citationDraft = (id: string): string => `draft citation ${id}`;

/** Every field of the citation, to be put right. */
export function CitationForm({ clipping, onSave }: CitationFormProps) {
  const id = useId();
  const [outcome, setOutcome] = useState<Result<unknown> | null>(null);
  const kept = citationToText(clipping.citation);
  const draft = useDraft(citationDraft(clipping.id), kept);
  const save = async (): Promise<void> => {
    const read = textToCitation(draft.fields, clipping.citation);
    if (!read.ok) return setOutcome(read);
    const saved = await onSave(citationChange(clipping, read.value));
    setOutcome(saved);
    if (saved.ok) draft.drop();
  };
  return (
    <form
      class="citation-form"
      aria-label={t('library_citation')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {citationFields.map(({ field, name, hint }) => {
        const value = draft.fields[field];
        const origin = value === kept[field] ? clipping.origins[field] : 'reader';
        const common = {
          id: `${id}-${field}`,
          class: 'field',
          'aria-describedby': `${id}-${field}-hint`,
        };
        const write = (text: string): void => {
          setOutcome(null);
          draft.write({ [field]: text });
        };
        return (
          <div key={field}>
            <label for={common.id}>{t(name)}</label>
            {field === 'type' ? (
              <select {...common} value={value} onChange={(e) => write(e.currentTarget.value)}>
                {citationTypes.map((type) => (
                  <option key={type} value={type}>
                    {t(typeNames[type])}
                  </option>
                ))}
              </select>
            ) : field === 'author' || field === 'title' ? (
              <textarea
                {...common}
                dir={dirOf(value)}
                rows={2}
                value={value}
                onInput={(event) => write(event.currentTarget.value)}
              />
            ) : (
              <input
                {...common}
                dir={dirOf(value)}
                value={value}
                onInput={(event) => write(event.currentTarget.value)}
              />
            )}
            <div class="quiet small" id={`${id}-${field}-hint`}>
              {hint ? <p>{t(hint)}</p> : null}
              {origin && value ? <p>{t(originWords[origin])}</p> : null}
            </div>
          </div>
        );
      })}
      <Saving
        verb={t('library_citation_save')}
        isChanged={draft.isChanged}
        outcome={outcome}
        onDrop={draft.drop}
      />
    </form>
  );
}
