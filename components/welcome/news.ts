import type { MessageKey } from '../../utils/i18n/index.ts';

/** What a version (major and minor) has brought, newest first. A test wants one for the version of the package. */
export const news: readonly { version: string; lines: readonly MessageKey[] }[] = [
  {
    version: '0.1',
    lines: ['news_marks', 'news_look_up', 'news_clippings', 'news_languages'],
  },
];
