import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { collect } from './collect.ts';
import { describesArticle } from './metadata.ts';

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

/**
 * Whether a page is an article, to be read where nobody asked for it: what the page says of itself first
 * (schema.org, Open Graph, citation tags), then what Readability, the heart of Firefox's Reader View, thinks
 * of its paragraphs, then how much of its text stands in links. A page without text is none yet.
 * `trusts` is false where the page's account of itself is of an address before this one.
 */
export function isArticle(doc: Document, trusts = true): boolean {
  const isFirst = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(doc.location.pathname);
  if (trusts && !isFirst && describesArticle(doc)) return true;
  if (doc.querySelector(application) || doc.designMode === 'on') return false;
  const share = linkShare(doc);
  if (share === null) return false;
  if (!isProbablyReaderable(doc)) return share <= SHARE_IN_NOTE;
  return share <= (isFirst || doc.querySelector(aboutMany) ? SHARE_IN_DOUBT : SHARE_IN_ARTICLE);
}

/** How much of the running text at the beginning stands in links, 0 to 1; null where there is no text. */
function linkShare(doc: Document): number | null {
  let all = 0;
  let inLinks = 0;
  for (const item of collect(doc.documentElement)) {
    if (item.type !== 'block') continue;
    for (const { node } of item.block.segments) {
      const units = node.data.trim().length;
      all += units;
      if (node.parentElement?.closest('a[href]')) inLinks += units;
    }
    if (all > SAMPLE) break;
  }
  return all === 0 ? null : inLinks / all;
}
