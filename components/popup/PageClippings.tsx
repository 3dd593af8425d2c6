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
        Clippings of this page
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
        <button type="button" class="go" title="Go to it in the article" onClick={onGo}>
          {words}
        </button>
      ) : quote === '' ? (
        <p>{clipping.scope === 'article' ? 'The whole article' : 'The page itself'}</p>
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
      return <p class="quiet small">{quotation(clipping) === '' ? 'Saved' : 'Here'}</p>;
    case 'moved':
      return <p class="quiet small">Moved</p>;
    case 'orphan':
      return <p class="gone small">Not found on the page any more</p>;
    case 'edited':
      return (
        <dl class="then-and-now small">
          <dt>Changed since. Then</dt>
          <dd dir={clipping.direction} lang={clipping.language || undefined}>
            {quotation(clipping)}
          </dd>
          <dt>Now</dt>
          <dd dir={clipping.direction} lang={clipping.language || undefined}>
            {placed.now}
          </dd>
        </dl>
      );
  }
}
