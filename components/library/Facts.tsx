import { dateInWords, languageInWords, t } from '../../utils/i18n/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { WebLink } from '../ui/WebLink.tsx';
import { Worded } from '../ui/Worded.tsx';

type FactsProps = {
  clipping: Clipping;
  /** The address that opens the page at the sentence. */
  link: string;
  entryName(id: EntryId): string;
  onEntry(id: EntryId): void;
};

/** When and where it was kept, and what it mentions. */
export function Facts({ clipping, link, entryName, onEntry }: FactsProps) {
  const { mentions, created, modified, deleted, read, citation } = clipping;
  const isPassage = clipping.scope === 'passage';
  const written = languageInWords(clipping.language);
  const facts = [
    t('library_saved_on', dateInWords(created)),
    modified === created ? '' : t('library_edited_on', dateInWords(modified)),
    deleted === null ? '' : t('library_trashed_on', dateInWords(deleted)),
    written ? t('library_written_in', written) : '',
  ].filter(Boolean);
  return (
    <>
      <p>
        <WebLink url={link} clipping={clipping.id}>
          {isPassage ? t('library_open_at_sentence') : t('library_open_page')}
        </WebLink>
      </p>
      {mentions.length > 0 ? (
        <section aria-label={t('library_facet_entries')}>
          <h3 class="heading">{t('library_facet_entries')}</h3>
          <ul class="chips">
            {[...new Set(mentions)].map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="chip"
                  title={t('library_show_mentioning', entryName(id))}
                  onClick={() => onEntry(id)}
                >
                  <bdi>{entryName(id)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="quiet small">{facts.join(' ')}</p>
      {read === citation.URL ? null : (
        <p class="quiet small address">
          <Worded
            of="library_read_at"
            with={[
              <bdi key="read">
                <WebLink url={read}>{read}</WebLink>
              </bdi>,
            ]}
          />
        </p>
      )}
    </>
  );
}
