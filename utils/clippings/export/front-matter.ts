import { type Clipping, nameOf as written } from '../../model/clipping.ts';
import { isoDate } from '../cite/dates.ts';
import { clean, oneLine } from '../document/clean.ts';
import { passageLink, webLink } from '../document/links.ts';
import type { ExportContext } from './format.ts';

type Value = string | number | readonly string[];

/**
 * Properties at the head of a Markdown file, in YAML 1.2 between lines of dashes, as Obsidian and static site
 * generators read them. Every text is a double-quoted scalar, which JSON's strings are too (YAML 1.2, section 1.3),
 * so that none can be taken for a date, a number, a truth value or a key.
 */
export function frontMatter(properties: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(properties)
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}:${yaml(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

/** What a note says of its clipping. */
export function properties(clipping: Clipping, { nameOf }: ExportContext): Record<string, Value> {
  const { citation } = clipping;
  return {
    title: oneLine(citation.title),
    author: citation.author.map(written).map(oneLine).filter(Boolean),
    source: oneLine(citation['container-title'] || citation.publisher),
    published: isoDate(citation.issued) || oneLine(citation.issued),
    accessed: isoDate(citation.accessed),
    url: webLink(citation.URL) || oneLine(citation.URL),
    passage: passageLink(clipping),
    doi: oneLine(citation.DOI),
    language: oneLine(clipping.language),
    tags: clipping.tags.map(obsidianTag).filter(Boolean),
    collection: oneLine(clipping.collection),
    mentions: clipping.mentions.map(nameOf).map(oneLine).filter(Boolean),
    created: clipping.created,
    id: oneLine(clipping.id),
  };
}

/**
 * Obsidian's tags are letters, digits, underlines, hyphens and slashes, and not digits alone
 * (help.obsidian.md/tags).
 */
function obsidianTag(tag: string): string {
  const name = oneLine(tag)
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-|-$/g, '');
  return /^[\p{N}-]+$/u.test(name) ? `_${name}` : name;
}

function yaml(value: Value): string {
  if (typeof value === 'string') return ` ${quoted(value)}`;
  if (typeof value === 'number') return ` ${value}`;
  return value.map((item) => `\n  - ${quoted(item)}`).join('');
}

const quoted = (text: string): string => JSON.stringify(clean(text));
