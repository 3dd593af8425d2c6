import type { Brief, BriefPart, CitationStyle } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';

export const titleOf = ({ title }: Pick<Brief, 'title'>): string =>
  title.trim() || 'Untitled brief';

export const styleNames: Record<CitationStyle, string> = {
  apa: 'APA',
  chicago: 'Chicago',
  plain: 'Plain',
};

/** What a part is called by those who cannot see it: its sort, and how it begins. */
export function partName(part: BriefPart, clipping: Clipping | null | undefined): string {
  const [sort, words] =
    part.type === 'heading'
      ? ['heading', part.text]
      : part.type === 'note'
        ? ['note', part.text]
        : ['clipping', clipping ? clipping.citation.title || clipping.citation.URL : ''];
  const start = beginning(words.replace(/\s+/g, ' ').trim(), 40);
  return start === '' ? sort : `${sort} “${start}”`;
}

/** The first characters of a text, and a mark where there are more. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${[...text.slice(0, most * 2)].slice(0, most).join('').trimEnd()}…`;
}
