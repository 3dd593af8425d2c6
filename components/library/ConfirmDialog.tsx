import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';

type ConfirmProps = {
  title: string;
  text: string;
  verb: string;
  onConfirm(): void;
  onClose(): void;
};

/** Asks before something that cannot be taken back. The safe answer has the focus. */
export function ConfirmDialog({ title, text, verb, onConfirm, onClose }: ConfirmProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {verb}
        </button>
      </div>
    </dialog>
  );
}
