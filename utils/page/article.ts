import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { collect } from './collect.ts';
import { describesArticle } from './metadata.ts';
import { closestOf, documentRoot, firstOf, isInDesignMode } from './nodes.ts';

/** So much running text, in UTF-16 units, tells what a page is. */
const SAMPLE = 20_000;
/** Share of running text that stands in links: in an article at most so much, … */
const SHARE_IN_ARTICLE = 0.5;
/** … in a page that says it is a site or a list, or that is the first of its site, … */
const SHARE_IN_DOUBT = 0.35;
/** … and in a note too short for Readability. */
const SHARE_IN_NOTE = 0.2;

/** Signs of a program: a reader of mail, a board, a table to work in. */
const application = '[role="application"], [role="grid"], [role="treegrid"], [role="log"]';
/** What a page calls itself that holds other pages. */
const aboutMany = 'meta[property="og:type" i][content="website" i]';

export type PageKind = 'article' | 'other' | 'empty';

/**
 * What a page is, to be read by itself only if it is an article: what the page says of itself first
 * (schema.org, Open Graph, citation tags), then what Readability, the heart of Firefox's Reader View, thinks
 * of its paragraphs, then how much of its text stands in links. `empty`: there is no text, or none yet.
 * `trusts` is false where the page's account of itself is of an address before this one.
 */
export function kindOfPage(doc: Document, trusts = true): PageKind {
  const isFirst = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(doc.location.pathname);
  if (trusts && !isFirst && describesArticle(doc)) return 'article';
  const share = linkShare(doc);
  if (share === null) return 'empty';
  if (firstOf(doc, application) || isInDesignMode()) return 'other';
  return share <= mostLinks(doc, isFirst) ? 'article' : 'other';
}

function mostLinks(doc: Document, isFirst: boolean): number {
  if (!isProbablyReaderable(doc)) return SHARE_IN_NOTE;
  return isFirst || firstOf(doc, aboutMany) ? SHARE_IN_DOUBT : SHARE_IN_ARTICLE;
}

/** How much of the running text at the beginning stands in links, 0 to 1; null where there is no text. */
function linkShare(doc: Document): number | null {
  let all = 0;
  let inLinks = 0;
  for (const item of collect(documentRoot(doc))) {
    if (item.type !== 'block') continue;
    for (const { node } of item.block.segments) {
      const units = node.data.trim().length;
      all += units;
      const holder = node.parentElement;
      if (holder && closestOf(holder, 'a[href]')) inLinks += units;
    }
    if (all > SAMPLE) break;
  }
  return all === 0 ? null : inLinks / all;
}
