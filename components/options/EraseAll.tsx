import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { Result } from '../../utils/model/result.ts';
import { Dialog } from '../transfer/Dialog.tsx';
import { Worded } from '../ui/Worded.tsx';
import { Part } from './Section.tsx';
import type { DataStore, FileStore } from './types.ts';

type EraseAllProps = { data: DataStore; file: FileStore; onErased(): void };

/** Removes everything, after a backup was offered and a word was typed. */
export function EraseAll({ data, file, onErased }: EraseAllProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Part id="erase" title={t('options_erase')} about={t('options_erase_about')}>
      <button
        type="button"
        class="button danger"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('options_erase_open')}
      </button>
      {isOpen ? (
        <EraseDialog
          data={data}
          file={file}
          onClose={() => setOpen(false)}
          onErased={() => {
            setOpen(false);
            onErased();
          }}
        />
      ) : null}
    </Part>
  );
}

function EraseDialog({ data, file, onClose, onErased }: EraseAllProps & { onClose(): void }) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const word = t('options_erase_word');
  const isMeant = plain(typed) === plain(word);
  const act = async (work: () => Promise<Result<unknown>>, words: string): Promise<boolean> => {
    setBusy(true);
    const done = await work();
    setBusy(false);
    setProblem(done.ok ? '' : done.problem.message);
    setSaid(done.ok ? words : '');
    return done.ok;
  };
  return (
    <Dialog title={t('options_erase')} isLocked={isBusy} onClose={onClose}>
      <p>{t('options_erase_what')}</p>
      <p>{t('options_erase_first')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => void act(data.backUp, t('options_backed_up'))}
        >
          {t('options_erase_back_up')}
        </button>
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => void act(file.save, t('options_settings_saved'))}
        >
          {t('options_settings_export')}
        </button>
      </div>
      <p role="status">{said}</p>
      {problem ? (
        <p class="note correction" role="alert">
          {problem}
        </p>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isMeant && !isBusy) void act(data.erase, '').then((isDone) => isDone && onErased());
        }}
      >
        <label for={id}>
          <Worded of="options_erase_type" with={[<strong key="word">{word}</strong>]} />
        </label>{' '}
        <input
          id={id}
          class="writable"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class="dialog-actions">
          <button type="button" class="button" disabled={isBusy} onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" class="button danger" disabled={!isMeant || isBusy}>
            {t('options_erase_now')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is typed counts as the word whatever its capitals, and however its accents are put together. */
const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase();
