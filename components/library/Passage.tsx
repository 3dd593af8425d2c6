import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { type Clipping, quotation } from '../../utils/model/clipping.ts';
import { type Find, Found } from './Found.tsx';
import { placeIn } from './passage.ts';

/** The quoted words in their paragraph; or the text of the whole article. */
export function Passage({ clipping, find }: { clipping: Clipping; find: Find }) {
  const { language, direction, paragraph, text } = clipping;
  const quote = quotation(clipping);
  const placed = placeIn(paragraph, quote);
  const written = { lang: language || undefined, dir: direction };
  return (
    <>
      {placed ? (
        <blockquote {...written} class="passage">
          <Found text={placed.before} find={find} />
          <strong class="quoted">
            <Found text={placed.exact} find={find} />
          </strong>
          <Found text={placed.after} find={find} />
        </blockquote>
      ) : null}
      {!placed && quote ? (
        <blockquote {...written} class="passage">
          <Found text={quote} find={find} />
        </blockquote>
      ) : null}
      {text ? <Article text={text} written={written} find={find} /> : null}
    </>
  );
}

/** So many paragraphs are drawn at first: an article may be a book. */
const AT_FIRST = 40;

function Article(props: { text: string; written: object; find: Find }) {
  const { text, written, find } = props;
  const [shown, setShown] = useState(AT_FIRST);
  const paragraphs = text.split(/\n\s*\n/);
  return (
    <section class="article">
      <h3 class="heading">{t('library_article')}</h3>
      <div {...written} class="text">
        {paragraphs.slice(0, shown).map((paragraph, at) => (
          <p key={at}>
            <Found text={paragraph} find={find} />
          </p>
        ))}
      </div>
      {paragraphs.length > shown ? (
        <button type="button" class="button plain" onClick={() => setShown(shown + 10 * AT_FIRST)}>
          {t('library_article_more')}
        </button>
      ) : null}
    </section>
  );
}
