import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { keysInWords } from './keys-in-words.ts';

/** The keys of the page. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('library_keys')}</h2>
      <dl>
        {keysInWords().map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
