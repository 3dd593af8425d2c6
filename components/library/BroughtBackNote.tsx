import { useState } from 'preact/hooks';
import { momentInWords, plural, t } from '../../utils/i18n/index.ts';
import type { BroughtBack } from '../../utils/model/kept.ts';
import type { Result } from '../../utils/model/result.ts';
import { useKept } from '../hooks/use-kept.ts';

/** The note that clippings were lost by the browser and brought back, until the reader has seen it. */
export type BroughtBackNews = {
  read(): Promise<BroughtBack | 'none'>;
  watch(signal: AbortSignal, listener: (what: BroughtBack | 'none') => void): void;
  forget(): Promise<Result<null>>;
};

/** Says that the browser had lost the clippings and that they are here again, where that has happened. */
export function BroughtBackNote({ news }: { news: BroughtBackNews }) {
  const { value } = useKept(news.read, news.watch);
  const [problem, setProblem] = useState('');
  if (value === null || value === 'none') return null;
  const forget = async (): Promise<void> => {
    const forgotten = await news.forget();
    if (!forgotten.ok) setProblem(forgotten.problem.message);
  };
  return (
    <aside class="note brought-back" aria-label={t('library_lost')}>
      <span class="label">{t('library_lost')}</span>
      <p>{t('library_lost_when', momentInWords(value.at))}</p>
      {value.unread > 0 ? <p>{plural('library_lost_unread', value.unread)}</p> : null}
      {problem ? <p role="alert">{problem}</p> : null}
      <div class="actions">
        <button type="button" class="button" onClick={() => void forget()}>
          {t('dismiss')}
        </button>
      </div>
    </aside>
  );
}
