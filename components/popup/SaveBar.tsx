import { useState } from 'preact/hooks';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';

type SaveBarProps = {
  background: Remote<BackgroundApi>;
  page: Remote<PageApi>;
  /** False while there is no page to save from. */
  ready: boolean;
  openLibrary(): void;
};

/** Saves the page or the selected passage, and leads to the library. */
export function SaveBar({ background, page, ready, openLibrary }: SaveBarProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (what: 'quotePage' | 'quoteSelection'): Promise<void> => {
    setBusy(true);
    setSaid('Saving…');
    const draft = await page[what]();
    const saved = draft.ok ? await background.saveClipping(draft.value) : draft;
    setSaid(saved.ok ? 'Saved to your clippings.' : saved.problem.message);
    setBusy(false);
  };
  return (
    <footer>
      <p role="status">{said}</p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={!ready || busy}
          onClick={() => void save('quotePage')}
        >
          Save this page
        </button>
        <button
          type="button"
          class="button"
          disabled={!ready || busy}
          onClick={() => void save('quoteSelection')}
        >
          Save selection
        </button>
        <button type="button" class="button plain to-library" onClick={openLibrary}>
          Clippings
        </button>
      </div>
    </footer>
  );
}
