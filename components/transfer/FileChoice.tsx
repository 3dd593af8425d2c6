import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';

/** A file is chosen, or dropped here. */
export function FileChoice({ onFile }: { onFile(file: File): void }) {
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to do what the input does
    <div
      class={isOver ? 'file-choice over' : 'file-choice'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label>
        <span>{t('import_choose')}</span>
        <input
          type="file"
          accept=".json,.jsonld,.csv,.tsv,.tab,.txt"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) onFile(file);
            // So that the same file can be chosen again after it was mended.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
