import { useEffect } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { isTyping } from './typing.ts';

type UndoBarProps = {
  /** What was done, in a sentence. */
  said: string;
  onUndo(): void;
  onLeave(): void;
};

/** Says what was done and takes it back: by the button, or by the usual key. */
export function UndoBar({ said, onUndo, onLeave }: UndoBarProps) {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isKey = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isKey || event.shiftKey || isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onUndo]);
  return (
    <div class="undo" role="status">
      <span>{said}</span>
      <button type="button" class="button plain" onClick={onUndo}>
        {t('undo')}
      </button>
      <button type="button" class="button plain" aria-label={t('dismiss')} onClick={onLeave}>
        ×
      </button>
    </div>
  );
}
