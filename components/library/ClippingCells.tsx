import { dateInWords, type MessageKey, plural, t } from '../../utils/i18n/index.ts';
import { type Clipping, nameOf, quotation } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { Listed } from '../ui/Listed.tsx';
import { WebLink } from '../ui/WebLink.tsx';
import { Worded } from '../ui/Worded.tsx';
import { titleOf } from './deeds.ts';
import { type Find, Found } from './Found.tsx';
import { Cell } from './grid.tsx';
import { excerptOf } from './passage.ts';

type ClippingCellsProps = {
  clipping: Clipping;
  isActive: boolean;
  isChosen: boolean;
  find: Find;
  entryName(id: EntryId): string;
  /** The address that opens the page at the sentence. */
  link: string;
  onChoose(isRange: boolean): void;
  onDelete(): void;
  onRestore(): void;
};

/** The cells of a row, one kept passage or page: its words, where they are from, and what they mention. */
export function ClippingCells(props: ClippingCellsProps) {
  const { clipping, isActive, isChosen, find, entryName, link } = props;
  const { citation, mentions, note, tags, collection, deleted } = clipping;
  const title = titleOf(clipping);
  const quote = quotation(clipping) || clipping.text;
  const origin = [
    citation.author.map(nameOf).join(', '),
    citation['container-title'],
    dateInWords(citation.issued),
  ].filter(Boolean);
  // Only the row with the focus has stops for Tab: there are thousands of others.
  const tabIndex = isActive ? 0 : -1;
  return (
    <>
      <Cell className="pick">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('library_choose', title)}
          checked={isChosen}
          onClick={(event) => {
            event.stopPropagation();
            props.onChoose(event.shiftKey);
          }}
        />
      </Cell>
      <Cell className="what">
        {quote ? (
          <blockquote dir={clipping.direction} lang={clipping.language || undefined}>
            <Found text={excerptOf(quote, find(quote)[0]?.[0] ?? 0)} find={find} />
          </blockquote>
        ) : null}
        <h2>
          <bdi lang={citation.language || undefined}>
            <WebLink url={link} tabIndex={tabIndex} clipping={clipping.id}>
              <Found text={citation.title.trim() || citation.URL} find={find} />
            </WebLink>
          </bdi>
        </h2>
        {origin.length > 0 ? (
          <p class="quiet origin">
            {origin.map((part, at) => (
              <span key={part}>
                {at > 0 ? ' · ' : ''}
                <bdi>
                  <Found text={part} find={find} />
                </bdi>
              </span>
            ))}
          </p>
        ) : null}
        {note ? (
          <p class="note-line" dir="auto">
            <Found text={excerptOf(note, find(note)[0]?.[0] ?? 0)} find={find} />
          </p>
        ) : null}
        <p class="quiet small">
          {deleted === null
            ? t(kept[clipping.scope], dateInWords(clipping.created))
            : t('library_row_deleted', dateInWords(deleted))}
          {mentions.length > 0 ? (
            <>
              {' · '}
              <Worded
                of="library_row_mentions"
                with={[<Mentions key="names" names={mentions.map(entryName)} find={find} />]}
              />
            </>
          ) : null}
        </p>
        {tags.length > 0 || collection ? (
          <p class="labels">
            {collection ? (
              <bdi class="label in">
                <Found text={collection} find={find} />
              </bdi>
            ) : null}
            {tags.slice(0, MOST).map((tag) => (
              <bdi class="label" key={tag}>
                <Found text={tag} find={find} />
              </bdi>
            ))}
          </p>
        ) : null}
      </Cell>
      <Cell className="acts">
        <button
          type="button"
          class="button plain"
          tabIndex={tabIndex}
          aria-label={
            deleted === null ? t('delete_named', title) : t('library_restore_named', title)
          }
          onClick={deleted === null ? props.onDelete : props.onRestore}
        >
          {deleted === null ? t('library_delete') : t('restore')}
        </button>
      </Cell>
    </>
  );
}

const kept = {
  passage: 'library_row_saved',
  article: 'library_row_article_saved',
  page: 'library_row_page_saved',
} as const satisfies Record<Clipping['scope'], MessageKey>;

const MOST = 8;

/** The first names, and how many more there are. */
function Mentions({ names, find }: { names: readonly string[]; find: Find }) {
  const more = names.length - MOST;
  const shown = names.slice(0, MOST).map((name) => (
    <bdi key={name}>
      <Found text={name} find={find} />
    </bdi>
  ));
  return <Listed of={more > 0 ? [...shown, plural('library_some_more', more)] : shown} />;
}
