import type { RefObject } from 'preact';
import { t } from '../../utils/i18n/index.ts';

type FindFieldProps = {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onTyped(typed: string): void;
};

/** One field for what the article mentions and for the whole glossary. */
export function FindField({ field, typed, onTyped }: FindFieldProps) {
  return (
    <input
      ref={field}
      type="search"
      class="find"
      placeholder={t('popup_find')}
      aria-label={t('popup_find')}
      aria-keyshortcuts="/"
      value={typed}
      onInput={(event) => onTyped(event.currentTarget.value)}
    />
  );
}
