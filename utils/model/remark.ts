import type { ClippingDraft } from './clipping.ts';

/** What a reader writes beside a clipping. */
export type Remark = Pick<ClippingDraft, 'note' | 'tags' | 'collection'>;

export const noRemark: Remark = { note: '', tags: [], collection: '' };

export const isEmpty = ({ note, tags, collection }: Remark): boolean =>
  note.trim() === '' && tags.length === 0 && collection.trim() === '';

/** Tags as a reader writes them in one line, parted by commas of any script; each once. */
export const tagsIn = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,،，、;]/)
      .map((tag) => tag.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  ),
];

/** A remark together with one that is there already: nothing of either is lost. */
export const together = (there: Remark, more: Remark): Remark => ({
  note: [there.note, more.note].filter((note) => note.trim() !== '').join('\n\n'),
  tags: [...new Set([...there.tags, ...more.tags])],
  collection: more.collection.trim() || there.collection,
});
