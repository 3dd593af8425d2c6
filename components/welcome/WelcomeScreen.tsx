import type { ComponentChildren } from 'preact';
import { numberInWords, t } from '../../utils/i18n/index.ts';
import { kinds } from '../../utils/model/entry.ts';
import { KindLabel } from '../ui/KindLabel.tsx';
import { Mark } from '../ui/Mark.tsx';
import { KeysStep, type Shortcut } from './KeysStep.tsx';
import { WhatIsNew } from './WhatIsNew.tsx';

export type WelcomeScreenProps = {
  /** How many sites Attaché may read from the day it is installed. */
  siteCount: number;
  /** What may be read at present, and the way to more or less. */
  access: ComponentChildren;
  shortcuts: readonly Shortcut[];
  open(page: 'library' | 'glossary' | 'options'): void;
};

/** What a new reader sees once: three short steps, and what has changed since. */
export function WelcomeScreen({ siteCount, access, shortcuts, open }: WelcomeScreenProps) {
  return (
    <div class="welcome">
      <header>
        <Mark size={40} />
        <div>
          <h1>{t('welcome_heading')}</h1>
          <p class="quiet">{t('welcome_lead')}</p>
        </div>
      </header>
      <main>
        <ol class="steps">
          <li data-step={numberInWords(1)}>
            <h2>{t('welcome_try')}</h2>
            <p>{t('welcome_try_how')}</p>
            <iframe src="/sample.html" title={t('welcome_sample')} />
            <p class="legend">
              {kinds.map((kind) => (
                <KindLabel key={kind} kind={kind} />
              ))}
            </p>
          </li>
          <li data-step={numberInWords(2)}>
            <h2>{t('welcome_reads')}</h2>
            <p>{t('welcome_reads_sites', siteCount)}</p>
            <p>{t('welcome_reads_asked')}</p>
            <p>{t('welcome_private')}</p>
            {access}
          </li>
          <li data-step={numberInWords(3)}>
            <h2>{t('welcome_keep')}</h2>
            <p>{t('welcome_keep_how')}</p>
            <p>{t('welcome_pin')}</p>
            <KeysStep shortcuts={shortcuts} />
            <p class="ways">
              <button type="button" class="button" onClick={() => open('library')}>
                {t('clippings')}
              </button>
              <button type="button" class="button" onClick={() => open('glossary')}>
                {t('glossary')}
              </button>
              <button type="button" class="button" onClick={() => open('options')}>
                {t('options')}
              </button>
            </p>
          </li>
        </ol>
        <WhatIsNew />
      </main>
    </div>
  );
}
