import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';

/** What an update has left to be told. */
export type News = {
  /** The version whose news is unread; empty where there is none. */
  read(): Promise<string>;
  forget(): Promise<void>;
  /** Shows what is new. */
  open(): void;
};

/** Says after an update that there is something new, until it was looked at or sent away. Never in a tab of its own. */
export function NewsNote({ news }: { news: News }) {
  const [version, setVersion] = useState('');
  useEffect(() => {
    // Without storage there is nothing to be told; the menu of marks says what is wrong with it.
    news.read().then(setVersion, () => undefined);
  }, [news]);
  if (version === '') return null;
  return (
    <p class="note news">
      {t('popup_news', version)}{' '}
      <button type="button" class="button plain" onClick={news.open}>
        {t('news_heading')}
      </button>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          setVersion('');
          void news.forget();
        }}
      >
        {t('dismiss')}
      </button>
    </p>
  );
}
