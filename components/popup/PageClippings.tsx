import { t } from '../../utils/i18n/index.ts';
import { quotation } from '../../utils/model/clipping.ts';
import type { ClipsInFrames } from '../hooks/placed-in-frames.ts';
import type { ClippingHere, ClippingsHere } from '../hooks/use-clippings-here.ts';

type PageClippingsProps = {
  here: ClippingsHere;
  clips: ClipsInFrames;
  close(): void;
};

/** What was clipped from this page and its frames, and how it stands there now. A click goes to the passage. */
export function PageClippings({ here, clips, close }: PageClippingsProps) {
  if (here.problem) return <p role="alert">{here.problem}</p>;
  if (here.list.length === 0) return null;
  const go = async ({ frameId, clipping }: ClippingHere): Promise<void> => {
    const gone = await clips(frameId).goToClipping(clipping.id);
    if (gone.ok) close();
  };
  return (
    <section aria-labelledby="page-clippings">
      <h2 class="heading" id="page-clippings">
        {t('popup_page_clippings')}
      </h2>
      <ul class="page-clippings">
        {here.list.map((one) => (
          <PageClipping key={one.clipping.id} {...one} onGo={() => void go(one)} />
        ))}
      </ul>
    </section>
  );
}

function PageClipping({ clipping, placed, onGo }: ClippingHere & { onGo(): void }) {
  const quote = quotation(clipping);
  const isOnPage = quote !== '' && placed.state !== 'orphan';
  const words = (
    <q class="quote" dir={clipping.direction} lang={clipping.language || undefined}>
      {quote}
    </q>
  );
  return (
    <li>
      {isOnPage ? (
        <button type="button" class="go" title={t('popup_go_to_it')} onClick={onGo}>
          {words}
        </button>
      ) : quote === '' ? (
        <p>{t(clipping.scope === 'article' ? 'popup_whole_article' : 'popup_whole_page')}</p>
      ) : (
        words
      )}
      <State clipping={clipping} placed={placed} />
    </li>
  );
}

function State({ clipping, placed }: Pick<ClippingHere, 'clipping' | 'placed'>) {
  switch (placed.state) {
    case 'here':
      return (
        <p class="quiet small">
          {t(quotation(clipping) === '' ? 'popup_clipping_saved' : 'popup_clipping_here')}
        </p>
      );
    case 'moved':
      return <p class="quiet small">{t('popup_clipping_moved')}</p>;
    case 'orphan':
      return <p class="gone small">{t('popup_clipping_gone')}</p>;
    case 'edited':
      return (
        <dl class="then-and-now small">
          <dt>{t('popup_clipping_then')}</dt>
          <dd dir={clipping.direction} lang={clipping.language || undefined}>
            {quotation(clipping)}
          </dd>
          <dt>{t('popup_clipping_now')}</dt>
          <dd dir={clipping.direction} lang={clipping.language || undefined}>
            {placed.now}
          </dd>
        </dl>
      );
  }
}
