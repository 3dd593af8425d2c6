import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type { Brief, BriefPart, CitationStyle } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';

export const titleOf = ({ title }: Pick<Brief, 'title'>): string =>
  title.trim() || t('brief_untitled');

export const styleNames = {
  apa: 'style_apa',
  chicago: 'style_chicago',
  plain: 'style_plain',
} as const satisfies Record<CitationStyle, MessageKey>;

const bare = {
  heading: 'part_heading',
  note: 'part_note',
  clipping: 'part_clipping',
} as const;
const named = {
  heading: 'part_heading_named',
  note: 'part_note_named',
  clipping: 'part_clipping_named',
} as const;

/** What a part is called by those who cannot see it: its sort, and how it begins. */
export function partName(part: BriefPart, clipping: Clipping | null | undefined): string {
  const work = clipping ? clipping.citation.title || clipping.citation.URL : '';
  const words = part.type === 'clipping' ? work : part.text;
  const start = beginning(words.replace(/\s+/g, ' ').trim(), 40);
  return start === '' ? t(bare[part.type]) : t(named[part.type], start);
}

/** The first characters of a text, and a mark where there are more. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${[...text.slice(0, most * 2)].slice(0, most).join('').trimEnd()}…`;
}
