import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { type Remark, tagsIn } from '../../utils/model/remark.ts';

type RemarkFormProps = {
  remark: Remark;
  onWrite(remark: Remark): void;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  /** What the reader has used before, most often first. */
  tags: readonly string[];
  collections: readonly string[];
};

/** A note, tags and a collection for what is saved next; folded away until there is something to write. */
export function RemarkForm(props: RemarkFormProps) {
  const { remark, onWrite, isOpen, onOpen, tags, collections } = props;
  // Of a line that is being written the last tag is not whole yet: the line stays as it is typed.
  const [line, setLine] = useState<string | null>(null);
  const shownLine = line !== null && sameTags(line, remark.tags) ? line : remark.tags.join(', ');
  return (
    <details class="remark" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{t('popup_note_and_tags')}</summary>
      <label>
        {t('note')}
        <textarea
          rows={2}
          dir="auto"
          value={remark.note}
          onInput={(event) => onWrite({ ...remark, note: event.currentTarget.value })}
        />
      </label>
      <div class="pair">
        <label>
          {t('tags')}
          <input
            type="text"
            dir="auto"
            list="known-tags"
            placeholder={t('popup_tags_example')}
            value={shownLine}
            onInput={(event) => {
              setLine(event.currentTarget.value);
              onWrite({ ...remark, tags: tagsIn(event.currentTarget.value) });
            }}
          />
        </label>
        <label>
          {t('collection')}
          <input
            type="text"
            dir="auto"
            list="known-collections"
            value={remark.collection}
            onInput={(event) => onWrite({ ...remark, collection: event.currentTarget.value })}
          />
        </label>
      </div>
      <Known id="known-tags" values={tags} />
      <Known id="known-collections" values={collections} />
    </details>
  );
}

const sameTags = (line: string, tags: readonly string[]): boolean =>
  tagsIn(line).join('\n') === tags.join('\n');

function Known({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
