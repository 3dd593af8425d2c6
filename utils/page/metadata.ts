import type { PageMetadata } from '../model/reading.ts';
import { allOf, baseOf, documentBody, documentRoot, firstOf, titleOf } from './nodes.ts';

/**
 * What the page says of itself: schema.org JSON-LD first, then Highwire and Dublin Core meta
 * tags, then Open Graph, then HTML. Absent is empty; nothing is guessed.
 */
export function readMetadata(doc: Document): PageMetadata {
  const article = articleOf(doc);
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const selector = `meta[name="${name}" i],meta[property="${name}" i]`;
      const content = firstOf(doc, selector)?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return '';
  };
  const metaAll = (name: string): string[] =>
    allOf(doc, `meta[name="${name}" i]`).flatMap(
      (element) => element.getAttribute('content')?.trim() || [],
    );
  const authors = [
    namesOf(article?.author),
    metaAll('citation_author'),
    metaAll('dc.creator'),
    metaAll('author'),
    [meta('article:author')].filter((name) => name !== '' && !/^https?:/.test(name)),
  ].find((names) => names.length > 0);
  const root = documentRoot(doc);
  const language = textOf(article?.inLanguage) || root.lang || meta('og:locale', 'dc.language');
  return {
    url: doc.location.href,
    canonicalUrl: canonical(doc, meta('og:url')),
    headline:
      textOf(article?.headline) ||
      meta('citation_title', 'dc.title', 'og:title') ||
      firstOf(doc, 'h1')?.textContent?.trim() ||
      titleOf(doc),
    outlet:
      meta('og:site_name') ||
      namesOf(article?.publisher)[0] ||
      meta('citation_journal_title', 'dc.publisher') ||
      doc.location.hostname.replace(/^www\./, ''),
    section: [article?.articleSection].flat().map(textOf).find(Boolean) || meta('article:section'),
    authors: authors ?? [],
    published:
      textOf(article?.datePublished) ||
      meta('citation_publication_date', 'dc.date', 'article:published_time'),
    language: (root.lang || language).replace('_', '-'),
    direction: getComputedStyle(documentBody(doc) ?? root).direction === 'rtl' ? 'rtl' : 'ltr',
    doi: meta('citation_doi', 'dc.identifier.doi').replace(/^(?:https?:\/\/doi\.org\/|doi:)/i, ''),
  };
}

function canonical(doc: Document, fallback: string): string {
  const href = firstOf(doc, 'link[rel~="canonical" i]')?.getAttribute('href') || fallback;
  const own = doc.location.href.replace(/#.*$/, '');
  if (!href || !URL.canParse(href, baseOf(doc))) return own;
  const url = new URL(href, baseOf(doc));
  return /^https?:$/.test(url.protocol) ? url.href : own;
}

/** Whether a page says of itself that it is an article. */
export function describesArticle(doc: Document): boolean {
  return firstOf(doc, articleMarks) !== null || articleOf(doc) !== null || hasOneArticle(doc);
}

const articleMarks =
  'meta[property="og:type" i][content="article" i], meta[property="article:published_time" i], meta[name="citation_title" i]';

/** Microdata of one article; a page of teasers has many. */
const hasOneArticle = (doc: Document): boolean =>
  allOf(doc, '[itemscope][itemtype*="schema.org/"][itemtype*="Article"]').length === 1;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** The first article that the page's JSON-LD describes. */
function articleOf(doc: Document): Thing | null {
  for (const script of allOf(doc, 'script[type="application/ld+json"]')) {
    for (const thing of thingsIn(parse(script.textContent ?? ''), 0)) {
      const types = [thing['@type']].flat().map(String);
      if (types.some((type) => /Article|BlogPosting|Report$/.test(type))) return thing;
    }
  }
  return null;
}

/** Pages ship broken JSON-LD; what cannot be parsed says nothing. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function* thingsIn(value: unknown, depth: number): Generator<Thing> {
  if (depth > 3) return;
  if (Array.isArray(value)) for (const item of value) yield* thingsIn(item, depth + 1);
  else if (isThing(value)) {
    yield value;
    yield* thingsIn(value['@graph'], depth + 1);
    yield* thingsIn(value.mainEntity, depth + 1);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Names of persons or organisations, given as text, object or list of either. */
function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const name = isThing(item) ? textOf(item.name) : textOf(item);
    return name ? [name] : [];
  });
}
