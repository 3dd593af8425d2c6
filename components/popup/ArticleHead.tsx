import { t } from '../../utils/i18n/index.ts';
import type { PageMetadata } from '../../utils/model/reading.ts';
import { Mark } from '../ui/Mark.tsx';

type ArticleHeadProps = {
  /** Null while the page has not said anything of itself. */
  metadata: PageMetadata | null;
  /** The tab’s title, shown until then; empty where the browser does not say. */
  title: string;
  onHelp(): void;
};

/** Headline and outlet, as the page writes them, and the way to the keys. */
export function ArticleHead({ metadata, title, onHelp }: ArticleHeadProps) {
  const language = metadata?.language || undefined;
  return (
    <header>
      <Mark />
      <div class="title">
        <h1 dir="auto" lang={language}>
          {metadata?.headline || title || t('extension_name')}
        </h1>
        <p class="quiet" dir="auto">
          {metadata?.outlet ?? ''}
        </p>
      </div>
      <button
        type="button"
        class="button plain help"
        aria-label={t('popup_keys')}
        title={t('popup_keys')}
        aria-keyshortcuts="?"
        onClick={onHelp}
      >
        ?
      </button>
    </header>
  );
}
