import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import { savedInWords } from '../../utils/messaging/saved-words.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { isEmpty, together } from '../../utils/model/remark.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { type UnsavedStore, useUnsaved } from '../hooks/use-unsaved.ts';
import { RemarkForm } from './RemarkForm.tsx';

type SaveBarProps = {
  background: Remote<BackgroundApi>;
  page: Remote<PageApi>;
  unsaved: UnsavedStore;
  /** The page to save from; empty while there is none. */
  url: string;
  /** Whether there may be a page to save; if not, there is only the way to the library. */
  canSave: boolean;
  /** Whether the page is in a private window. */
  isPrivate: boolean;
  onSaved(): void;
  /** Where the key for saving finds what it does. */
  keys: RefObject<() => void>;
  openLibrary: (() => void) | null;
  openBeside: (() => void) | null;
};

/** `either`: what is selected, or the page where nothing is. */
type Draft = 'quotePage' | 'quoteSelection' | 'quoteArticle' | 'either';

/** Saves the page or the selected passage with a note, and leads to the library. */
export function SaveBar(props: SaveBarProps) {
  const { background, page, url, canSave, isPrivate, onSaved, openLibrary, openBeside } = props;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  /** A clipping that was there before, with which the remark can be put. */
  const [known, setKnown] = useState<Clipping | null>(null);
  const unsaved = useUnsaved(props.unsaved, url);
  const [isOpen, setIsOpen] = useState(false);
  const isWriting = isOpen || !isEmpty(unsaved.remark);
  // Counted over all clippings: only when there is somebody to choose from them.
  const used = useAnswer(isWriting ? 'used' : null, () => background.clippingFacets(anyClipping));

  const save = async (what: Draft): Promise<void> => {
    setBusy(true);
    setKnown(null);
    setSaid(t('saving'));
    const selected = what === 'either' ? await page.quoteSelection() : null;
    const hasNone = selected?.ok === false && selected.problem.code === 'nothing-selected';
    const draft =
      selected && !hasNone ? selected : await page[what === 'either' ? 'quotePage' : what]();
    const saved = draft.ok
      ? await background.saveClipping({ ...draft.value, ...unsaved.remark })
      : draft;
    setBusy(false);
    if (!saved.ok) return setSaid(saved.problem.message);
    onSaved();
    setSaid(savedInWords({ ...saved.value, isPrivate }));
    if (saved.value.isNew) await unsaved.forget();
    else setKnown(saved.value.clipping);
  };
  const add = async (clipping: Clipping): Promise<void> => {
    const changed = await background.changeClipping(
      clipping.id,
      together(clipping, unsaved.remark),
    );
    if (!changed.ok) return setSaid(changed.problem.message);
    setKnown(null);
    setSaid(t('popup_added'));
    await unsaved.forget();
  };
  const isReady = url !== '' && !busy;
  props.keys.current = () => {
    if (isReady) void save('either');
  };
  const values = (facet: 'tags' | 'collections') =>
    (used.value?.[facet] ?? []).map(({ value }) => value).filter(Boolean);
  if (!canSave && !openLibrary) return null;
  return (
    <footer>
      <div class="beside-save">
        {canSave ? (
          <RemarkForm
            remark={unsaved.remark}
            onWrite={unsaved.write}
            isOpen={isWriting}
            onOpen={setIsOpen}
            tags={values('tags')}
            collections={values('collections')}
          />
        ) : null}
        {openLibrary ? (
          <button type="button" class="button plain" onClick={openLibrary}>
            {t('clippings')}
          </button>
        ) : null}
        {openBeside ? (
          <button type="button" class="button plain" onClick={openBeside}>
            {t('popup_beside')}
          </button>
        ) : null}
      </div>
      <p role="status" class="said">
        {unsaved.problem || said}
        {known && !isEmpty(unsaved.remark) ? (
          <button type="button" class="button plain" onClick={() => void add(known)}>
            {t('popup_add_remark')}
          </button>
        ) : null}
      </p>
      {canSave ? (
        <div class="actions">
          <button
            type="button"
            class="button primary"
            disabled={!isReady}
            onClick={() => void save('quotePage')}
          >
            {t('popup_save_page')}
          </button>
          <button
            type="button"
            class="button"
            disabled={!isReady}
            onClick={() => void save('quoteSelection')}
          >
            {t('popup_save_selection')}
          </button>
          <button
            type="button"
            class="button"
            disabled={!isReady}
            onClick={() => void save('quoteArticle')}
          >
            {t('popup_save_article')}
          </button>
        </div>
      ) : null}
    </footer>
  );
}
