import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import { rawData } from './raw-data.ts';

export type RawExportProps = {
  background: Remote<BackgroundApi>;
  /** Hands a JSON text to the browser as a download; it comes in parts. */
  saveJson(name: string, parts: string[]): void;
  today: string;
};

/** Takes everything out as it lies in the database, readable or not. */
export function RawExport({ background, saveJson, today }: RawExportProps) {
  const [said, setSaid] = useState('');
  const run = async (): Promise<void> => {
    setSaid(t('library_raw_collecting'));
    const data = await rawData(background);
    if (data.ok) saveJson(`attache-raw-data-${today}.json`, data.value);
    setSaid(data.ok ? t('library_raw_done') : data.problem.message);
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void run()}>
        {t('library_raw_export')}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}
