import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Collected } from './collect.ts';
import { describesArticle } from './metadata.ts';
import { closestOf, firstOf, isInDesignMode } from './nodes.ts';

/** So much running text, in UTF-16 units, tells what a page is. */
const SAMPLE = 20_000;
/** Share of running text that stands in links: in an article at most so much, … */
const SHARE_IN_ARTICLE = 0.5;
/** … in a page that says it is a site or a list, or that is the first of its site, … */
const SHARE_IN_DOUBT = 0.35;
/** … and in a note too short for Readability, or a note has only a few of them. */
const SHARE_IN_NOTE = 0.2;
const FEW = 5;

/** Signs of a program: a reader of mail, a board, a table to work in. */
const application = '[role="application"], [role="grid"], [role="treegrid"], [role="log"]';
/** What a page calls itself that holds other pages. */
const aboutMany = 'meta[property="og:type" i][content="website" i]';

export type PageKind = 'article' | 'other' | 'empty';

/**
 * What a page is, to be read by itself only if it is an article: what the page says of itself first
 * (schema.org, Open Graph, citation tags), then what Readability, the heart of Firefox's Reader View, thinks
 * of its paragraphs, then how much of its text stands in links. `empty`: there is no text, or none yet.
 * `trusts` is false where the page's account of itself is of an address before this one; `walk` meets the
 * page's text, and is gone no further than is needed.
 */
export function kindOfPage(doc: Document, walk: Iterable<Collected>, trusts = true): PageKind {
  const isFirst = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(doc.location.pathname);
  if (trusts && !isFirst && describesArticle(doc)) return 'article';
  const links = linksOf(walk);
  if (links === null) return 'empty';
  if (firstOf(doc, application) || isInDesignMode()) return 'other';
  return hasFewLinks(doc, links, isFirst) ? 'article' : 'other';
}

/** Links in the running text: how many, and how much of the text is in them, 0 to 1. */
type Links = { count: number; share: number };

function hasFewLinks(doc: Document, { count, share }: Links, isFirst: boolean): boolean {
  if (!isProbablyReaderable(doc)) return share <= SHARE_IN_NOTE || count <= FEW;
  const isDoubtful = isFirst || firstOf(doc, aboutMany) !== null;
  return share <= (isDoubtful ? SHARE_IN_DOUBT : SHARE_IN_ARTICLE);
}

/** The links in the beginning of the running text; null where there is no text. */
function linksOf(walk: Iterable<Collected>): Links | null {
  let all = 0;
  let inLinks = 0;
  const links = new Set<Element>();
  for (const item of walk) {
    if (item.type !== 'block') continue;
    for (const { node } of item.block.segments) {
      const units = node.data.trim().length;
      all += units;
      const holder = node.parentElement;
      const link = holder && closestOf(holder, 'a[href]');
      if (!link) continue;
      links.add(link);
      inLinks += units;
    }
    if (all > SAMPLE) break;
  }
  return all === 0 ? null : { count: links.size, share: inLinks / all };
}
