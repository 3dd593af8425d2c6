import { useState } from 'preact/hooks';
import { listInWords, t } from '../../utils/i18n/index.ts';
import type { DamagedSetting } from '../../utils/model/settings.ts';
import { placeInWords } from './field-words.ts';

type DamageNoteProps = {
  damaged: readonly DamagedSetting[];
  onRepair(): Promise<void>;
};

/** Says which settings could not be read and are as usual; what is stored stays until the reader says so. */
export function DamageNote({ damaged, onRepair }: DamageNoteProps) {
  const [copied, setCopied] = useState('');
  if (damaged.length === 0) return null;
  const raw = JSON.stringify(
    Object.fromEntries(damaged.map(({ key, value }) => [key, value])),
    null,
    2,
  );
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(raw).then(
      () => true,
      () => false,
    );
    setCopied(t(done ? 'copied' : 'options_not_copied'));
  };
  return (
    <div class="note correction damage" role="alert">
      <p class="label">{t('options_damaged')}</p>
      <ul>
        {damaged.map((one) => (
          <li key={one.key}>{inWords(one)}</li>
        ))}
      </ul>
      <p>{t('options_damaged_kept')}</p>
      <details>
        <summary>{t('options_damaged_raw')}</summary>
        <pre dir="ltr">{raw}</pre>
      </details>
      <div class="row">
        <button type="button" class="button" onClick={() => void onRepair()}>
          {t('options_damaged_repair')}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <span role="status">{copied}</span>
      </div>
    </div>
  );
}

function inWords({ of, names, where }: DamagedSetting): string {
  if (of === 'rule') return t('options_damaged_rule', where);
  if (of === 'draft') return t('options_damaged_draft', where);
  if (of === 'backups') return t('options_damaged_backups');
  const what = listInWords(names.map(placeInWords));
  return where === '' ? what : t('options_damaged_on_site', what, where);
}
