import { useId } from 'preact/hooks';
import { isolated, t } from '../../utils/i18n/index.ts';
import type { Counted } from '../../utils/model/find-clippings.ts';
import { dirOf } from '../ui/typing.ts';
import { Offered } from './Offered.tsx';
import { tidied } from './SortForm.tsx';

type TagFieldProps = {
  tags: readonly string[];
  /** What is typed and not a tag yet. */
  typed: string;
  offered: readonly Counted[];
  onTyped(text: string): void;
  onTags(tags: readonly string[]): void;
};

/** Tags: each to be taken off, and a field for one more; Enter or a comma ends it. */
export function TagField({ tags, typed, offered, onTyped, onTags }: TagFieldProps) {
  const id = useId();
  const add = (): void => {
    const tag = tidied(typed);
    if (tag) onTags(tags.includes(tag) ? tags : [...tags, tag]);
  };
  return (
    <>
      <label for={id}>{t('tags')}</label>
      {tags.length > 0 ? (
        <ul class="chips" aria-label={t('library_tags_of')}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="chip"
                aria-label={t('library_tag_remove_named', isolated(tag))}
                onClick={() => onTags(tags.filter((each) => each !== tag))}
              >
                <bdi>{tag}</bdi> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        id={id}
        class="field"
        list={`${id}-offered`}
        placeholder={t('library_tag_placeholder')}
        dir={dirOf(typed)}
        autocomplete="off"
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing) return;
          if (event.ctrlKey || event.metaKey || !tidied(typed)) return;
          event.preventDefault();
          add();
        }}
      />
      <Offered id={`${id}-offered`} values={offered} />
    </>
  );
}
