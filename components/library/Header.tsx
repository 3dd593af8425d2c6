import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../../utils/i18n/index.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import { Mark } from '../ui/Mark.tsx';
import { SearchBox } from './SearchBox.tsx';

type HeaderProps = {
  query: ClippingQuery;
  field: RefObject<HTMLInputElement | null>;
  onText(text: string): void;
  onDown(): void;
  onTrash(isTrash: boolean): void;
  onKeys(): void;
  /** What concerns the library as a whole. */
  children: ComponentChildren;
};

/** The head of the page: what it is, finding, and the way to the trash and back. */
export function Header({ query, field, onText, onDown, onTrash, onKeys, children }: HeaderProps) {
  return (
    <header class="head">
      <Mark size={32} />
      <h1>{query.trash ? t('library_trash') : t('clippings')}</h1>
      <SearchBox
        field={field}
        text={query.text}
        label={query.trash ? t('library_find_trash') : t('library_find_clippings')}
        onText={onText}
        onDown={onDown}
      />
      {children}
      <button type="button" class="button plain" onClick={() => onTrash(!query.trash)}>
        {query.trash ? t('library_back') : t('library_trash')}
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={t('library_keys_show')}
        aria-keyshortcuts="?"
        onClick={onKeys}
      >
        ?
      </button>
    </header>
  );
}
