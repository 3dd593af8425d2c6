import { dateInWords } from '../../utils/i18n/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { WebLink } from '../ui/WebLink.tsx';

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
  const dates = [
    `Saved ${dateInWords(created)}`,
    modified === created ? '' : `edited ${dateInWords(modified)}`,
    deleted === null ? '' : `in the trash since ${dateInWords(deleted)}`,
  ].filter(Boolean);
  return (
    <>
      <p>
        <WebLink url={link} clipping={clipping.id}>
          {isPassage ? 'Open the page at the sentence' : 'Open the page'}
        </WebLink>
      </p>
      {mentions.length > 0 ? (
        <section aria-label="Mentions">
          <h3 class="heading">Mentions</h3>
          <ul class="chips">
            {[...new Set(mentions)].map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="chip"
                  title={`Show the clippings that mention ${entryName(id)}`}
                  onClick={() => onEntry(id)}
                >
                  <bdi>{entryName(id)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="quiet small">
        {dates.join(', ')}.
        {languageName(clipping.language) ? ` In ${languageName(clipping.language)}.` : ''}
      </p>
      {read === citation.URL ? null : (
        <p class="quiet small address">
          Read at <WebLink url={read}>{read}</WebLink>
        </p>
      )}
    </>
  );
}

/** English for a language tag, as the rest of the page is English; empty for what is no tag. */
function languageName(tag: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return '';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
