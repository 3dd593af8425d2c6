import { t } from '../../utils/i18n/index.ts';
import { citationStyles } from '../../utils/model/brief.ts';
import type { Draft } from './draft.ts';
import { styleNames } from './titles.ts';

type BriefHeadProps = {
  draft: Draft;
  onChange(change: Partial<Pick<Draft, 'title' | 'intro' | 'style'>>): void;
};

/** Title, introduction, and how references are written. */
export function BriefHead({ draft, onChange }: BriefHeadProps) {
  return (
    <div class="head">
      <label>
        {t('title')}
        <input
          type="text"
          class="title"
          dir="auto"
          value={draft.title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('brief_introduction')}
        <textarea
          rows={2}
          dir="auto"
          value={draft.intro}
          onInput={(event) => onChange({ intro: event.currentTarget.value })}
        />
      </label>
      <fieldset class="styles">
        <legend>{t('references')}</legend>
        {citationStyles.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name="style"
              checked={draft.style === style}
              onChange={() => onChange({ style })}
            />
            {t(styleNames[style])}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
