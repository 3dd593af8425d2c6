import { direction, locale, type MessageKey, t } from '../../utils/i18n/index.ts';

/** Gives a page of ours the reader's language: `lang`, `dir`, and a title. To be called before it is drawn. */
export function dressPage(page: Document, title: MessageKey): void {
  page.documentElement.lang = locale();
  page.documentElement.dir = direction();
  page.title = t('page_title', t(title));
}
