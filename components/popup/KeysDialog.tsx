import { useEffect, useId, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n/index.ts';

const keys: readonly [keys: readonly string[], what: MessageKey][] = [
  [['/'], 'popup_keys_find'],
  [['↑', '↓'], 'popup_keys_rows'],
  [['Home', 'End'], 'popup_keys_ends'],
  [['A … Z'], 'popup_keys_letters'],
  [['Enter'], 'popup_keys_open'],
  [['→', '←'], 'popup_keys_mentions'],
  [['Ctrl / ⌘ + S'], 'popup_keys_save'],
  [['Esc'], 'popup_keys_escape'],
  [['?'], 'popup_keys_help'],
];

/** The keys of popup and side panel. In a language written from the right, the arrows are the other way round. */
export function KeysDialog({ isRtl, onClose }: { isRtl: boolean; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t('popup_keys')}</h2>
      <dl>
        {keys.map(([signs, what]) => (
          <div key={what}>
            <dt>
              {(isRtl && what === 'popup_keys_mentions' ? signs.toReversed() : signs).map(
                (sign) => (
                  <kbd key={sign}>{sign}</kbd>
                ),
              )}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
