import { useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';

type ExportBarProps = {
  background: Remote<BackgroundApi>;
  /** What is exported, in the order shown. */
  ids: readonly ClippingId[];
  /** True when the reader chose them; false when they are all that is shown. */
  chosen: boolean;
  saveFile(name: string, text: string): void;
  copy(text: string): Promise<void>;
  today: string;
};

/** Takes clippings elsewhere, as Markdown: to a file or to the clipboard. */
export function ExportBar({ background, ids, chosen, saveFile, copy, today }: ExportBarProps) {
  const [said, setSaid] = useState('');
  const what = `${ids.length} ${ids.length === 1 ? 'clipping' : 'clippings'}`;
  const run = async (to: 'file' | 'clipboard'): Promise<void> => {
    const made = await background.exportMarkdown([...ids]);
    if (!made.ok) return setSaid(made.problem.message);
    if (to === 'file') saveFile(`attache-clippings-${today}.md`, made.value);
    else await copy(made.value);
    setSaid(to === 'file' ? `${what} exported.` : `${what} copied.`);
  };
  return (
    <div class="export">
      <button
        type="button"
        class="button"
        disabled={ids.length === 0}
        onClick={() => void run('file')}
      >
        {ids.length === 1 ? 'Export' : `Export ${chosen ? what : `all ${what}`}`} as Markdown
      </button>
      <button
        type="button"
        class="button plain"
        disabled={ids.length === 0}
        onClick={() => void run('clipboard')}
      >
        Copy
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}
