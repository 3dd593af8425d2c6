import { t } from '../i18n/index.ts';
import type { Saved } from '../model/kept.ts';

/** What is said to the reader after saving. */
export function savedInWords({ isNew, isPrivate }: Saved): string {
  if (!isNew) return t('saved_already');
  return isPrivate ? t('saved_privately') : t('saved');
}
