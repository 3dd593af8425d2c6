import type { PageMetadata } from '../model/reading.ts';
import { allOf, baseOf, documentBody, documentRoot, firstOf, titleOf } from './nodes.ts';

/**
 * What the page says of itself: schema.org JSON-LD first, then Highwire and Dublin Core meta
 * tags, then Open Graph, then HTML. Absent is empty; nothing is guessed.
 */
export function readMetadata(doc: Document): PageMetadata {
  const article = articleOf(doc);
  const { meta, metaAll } = metaOf(doc);
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
    outlet: outletOf(doc, article, meta),
    section: sectionOf(article, meta),
    authors: authors ?? [],
    published:
      textOf(article?.datePublished) ||
      meta('citation_publication_date', 'dc.date', 'article:published_time'),
    language: (root.lang || language).replace('_', '-'),
    direction: getComputedStyle(documentBody(doc) ?? root).direction === 'rtl' ? 'rtl' : 'ltr',
    doi: meta('citation_doi', 'dc.identifier.doi').replace(/^(?:https?:\/\/doi\.org\/|doi:)/i, ''),
  };
}

/** The outlet and the section, which each part of a page is read with, and its addresses. */
export function readPlace(
  doc: Document,
): Pick<PageMetadata, 'outlet' | 'section' | 'url' | 'canonicalUrl'> {
  const article = articleOf(doc);
  const { meta } = metaOf(doc);
  return {
    outlet: outletOf(doc, article, meta),
    section: sectionOf(article, meta),
    url: doc.location.href,
    canonicalUrl: canonical(doc, meta('og:url')),
  };
}

type Meta = (...names: string[]) => string;

const outletOf = (doc: Document, article: Thing | null, meta: Meta): string =>
  meta('og:site_name') ||
  namesOf(article?.publisher)[0] ||
  meta('citation_journal_title', 'dc.publisher') ||
  doc.location.hostname.replace(/^www\./, '');

const sectionOf = (article: Thing | null, meta: Meta): string =>
  [article?.articleSection].flat().map(textOf).find(Boolean) || meta('article:section');

/** The meta elements by name, in one pass: each question to the document would go through all of it. */
function metaOf(doc: Document): { meta: Meta; metaAll(name: string): string[] } {
  const byName = new Map<string, string>();
  const named: [name: string, content: string][] = [];
  for (const element of allOf(doc, 'meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const name = element.getAttribute('name')?.toLowerCase();
    const property = element.getAttribute('property')?.toLowerCase();
    for (const key of [name, property]) if (key && !byName.has(key)) byName.set(key, content);
    if (name) named.push([name, content]);
  }
  return {
    meta: (...names) => names.map((name) => byName.get(name)).find(Boolean) ?? '',
    metaAll: (wanted) => named.flatMap(([name, content]) => (name === wanted ? [content] : [])),
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
