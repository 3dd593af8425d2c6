import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { Result } from '../../utils/model/result.ts';
import { useKept } from '../hooks/use-kept.ts';
import { Part } from './Section.tsx';
import type { SyncStore } from './types.ts';

/** Whether settings are kept in step through the account of the browser, and how that goes. */
export function SyncSwitch({ store }: { store: SyncStore }) {
  const state = useKept(store.read, store.watch);
  const [problem, setProblem] = useState('');
  const say = (done: Result<null>): void => setProblem(done.ok ? '' : done.problem.message);
  const sync = state.value;
  const wrong = problem || state.problem || sync?.problem || '';
  return (
    <Part id="in-step" title={t('options_sync')} about={t('options_sync_about')}>
      <label class="tick">
        <input
          type="checkbox"
          disabled={sync === null}
          checked={sync?.isOn ?? false}
          onChange={(event) => void store.change(event.currentTarget.checked).then(say)}
        />
        <span>{t('options_sync_switch')}</span>
      </label>
      {sync?.isOn ? <p class="quiet">{t('options_sync_is_on')}</p> : null}
      {sync?.isOn && sync.left > 0 ? (
        <p class="note correction" role="status">
          {plural('options_sync_left', sync.left)}
        </p>
      ) : null}
      {wrong ? (
        <div class="note correction" role="alert">
          <p>{t('options_sync_problem', wrong)}</p>
          <button type="button" class="button plain" onClick={() => void store.now().then(say)}>
            {t('try_again')}
          </button>
        </div>
      ) : null}
      {sync && !sync.isOn && sync.hasCopy ? (
        <div class="note">
          <p>{t('options_sync_copy')}</p>
          <button
            type="button"
            class="button plain"
            onClick={() => void store.removeCopy().then(say)}
          >
            {t('options_sync_remove_copy')}
          </button>
        </div>
      ) : null}
    </Part>
  );
}
