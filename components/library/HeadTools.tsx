import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { BackupPanel } from '../transfer/BackupPanel.tsx';
import type { Backups } from '../transfer/backups.ts';
import { Dialog } from '../transfer/Dialog.tsx';
import { ImportDialog } from '../transfer/ImportDialog.tsx';
import type { Importing } from '../transfer/importing.ts';

type HeadToolsProps = {
  importing: Importing;
  backups: Backups;
  /** Whether pictures are shown in place of the list. */
  isDrawn: boolean;
  onDraw(isDrawn: boolean): void;
  onBriefs(): void;
  /** Told when clippings have come or gone. */
  onChanged(): void;
};

/** What concerns the library as a whole: pictures of it, briefs, bringing clippings in, and copies. */
export function HeadTools(props: HeadToolsProps) {
  const { importing, backups, isDrawn, onDraw, onBriefs, onChanged } = props;
  const [open, setOpen] = useState(() => panelIn(location.hash));
  const close = (): void => setOpen(null);
  return (
    <div class="head-tools">
      <button
        type="button"
        class="button plain"
        aria-pressed={isDrawn}
        onClick={() => onDraw(!isDrawn)}
      >
        {t('library_pictures')}
      </button>
      <button type="button" class="button plain" onClick={onBriefs}>
        {t('briefs')}
      </button>
      <button
        type="button"
        class="button plain"
        aria-haspopup="dialog"
        onClick={() => setOpen('import')}
      >
        {t('library_import')}
      </button>
      <button
        type="button"
        class="button plain"
        aria-haspopup="dialog"
        onClick={() => setOpen('backups')}
      >
        {t('library_backups')}
      </button>
      {open === 'import' ? (
        <ImportDialog importing={importing} onClose={close} onChanged={onChanged} />
      ) : null}
      {open === 'backups' ? (
        <Dialog title={t('library_backups_title')} onClose={close}>
          <BackupPanel backups={backups} onChanged={onChanged} />
          <div class="dialog-actions">
            <button type="button" class="button" onClick={close}>
              {t('close')}
            </button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

/** What an address asks to be open (`#panel=backups`): the options lead here. */
function panelIn(hash: string): 'import' | 'backups' | null {
  const panel = new URLSearchParams(hash.slice(1)).get('panel');
  return panel === 'import' || panel === 'backups' ? panel : null;
}
