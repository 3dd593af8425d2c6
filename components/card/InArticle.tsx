import { t } from '../../utils/i18n/index.ts';
import type { Quotation } from '../../utils/model/passage.ts';

/** Where the article itself says what the entry is, and a way there. */
export function InArticle({ quotation, onGo }: { quotation: Quotation; onGo(): void }) {
  const { before, name, after, language, direction } = quotation;
  return (
    <section class="group in-article" aria-labelledby="in-article">
      <h3 class="heading" id="in-article">
        {t('card_in_this_article')}
      </h3>
      <blockquote lang={language} dir={direction}>
        {before}
        <b>{name}</b>
        {after}
      </blockquote>
      <button type="button" class="button plain" onClick={onGo}>
        {t('card_go_to_sentence')}
      </button>
    </section>
  );
}
