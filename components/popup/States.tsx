import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { Problem } from '../../utils/model/result.ts';
import { CopyDetails } from './CopyDetails.tsx';
import type { Trouble } from './details-text.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { LanguageOff } from './LanguageOff.tsx';

/* What is shown where there is no list. */

/** What a report says of where it happened: the rest of it is the problem. */
export type Where = Pick<Trouble, 'version' | 'browser' | 'address'>;

/** Bars in place of the list; shown only where the answer takes its time. */
export function Waiting({ words }: { words: string }) {
  return (
    <div class="waiting">
      <p class="hidden" role="status">
        {words}
      </p>
      <div aria-hidden="true">
        {[72, 40, 58, 34, 66].map((width) => (
          <span key={width} class="bar" style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}

export function NotArticle({ page }: { page: Remote<PageApi> }) {
  return (
    <div class="state">
      <h2>{t('popup_not_article')}</h2>
      <p>{t('popup_not_article_why')}</p>
      <button type="button" class="button primary" onClick={() => void page.ask()}>
        {t('popup_read_anyway')}
      </button>
    </div>
  );
}

export function NothingFound({ reading }: { reading: Reading }) {
  const { textLength, marking, metadata } = reading;
  return (
    <div class="state">
      <h2>{t(textLength === 0 ? 'popup_no_text' : 'popup_nothing')}</h2>
      <LanguageNote language={metadata.language} />
      <LanguageOff language={metadata.language} marking={marking} />
      <p>
        {textLength === 0
          ? t(isPdf(metadata.url) ? 'popup_is_pdf' : 'popup_no_text_why')
          : isLimited(marking)
            ? t('popup_nothing_chosen')
            : t('walk_nothing')}
      </p>
      <p class="quiet">{t('popup_glossary_works')}</p>
    </div>
  );
}

const isPdf = (url: string): boolean => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);

const isLimited = ({ kinds, languages, demonyms, metonyms }: Marking): boolean =>
  !demonyms || !metonyms || [kinds, languages].some((each) => Object.values(each).includes(false));

const headings: Partial<Record<Problem['code'], MessageKey>> = {
  'not-permitted': 'popup_not_permitted',
  'unsupported-page': 'popup_unsupported',
};

type RefusedProps = {
  problem: Problem;
  where: Where;
  /** What lets the reader allow this site. */
  allow: ComponentChildren;
};

/** The page may not be read, cannot be, or did not answer. */
export function Refused({ problem, where, allow }: RefusedProps) {
  const heading = headings[problem.code];
  return (
    <div class="state" role="alert">
      <h2>{t(heading ?? 'popup_went_wrong')}</h2>
      <p>{problem.message}</p>
      {problem.code === 'not-permitted' ? allow : null}
      {heading ? null : <CopyDetails trouble={{ ...where, ...problem, state: 'refused' }} />}
      <p class="quiet">{t('popup_glossary_works')}</p>
    </div>
  );
}

/** Reading began and came to nothing. */
export function Failed({ problem, where }: { problem: string; where: Where }) {
  const trouble = { ...where, state: 'failed', code: 'reading', message: problem };
  return (
    <div class="state" role="alert">
      <h2>{t('popup_failed')}</h2>
      <p>{problem}</p>
      <p>{t('popup_failed_remedy')}</p>
      <CopyDetails trouble={trouble} />
    </div>
  );
}
