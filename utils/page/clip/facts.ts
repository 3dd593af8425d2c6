import { allOf, baseOf, documentRoot, firstOf, titleOf } from '../nodes.ts';

/** What a page says of itself, as it stands there: text that nobody has believed yet. */
export type PageFacts = {
  /** The address in the location bar. */
  read: string;
  jsonLd: string[];
  /** The meta elements: name or property in small letters, and content. */
  meta: [name: string, content: string][];
  /** Absolute address of the canonical link; empty without one. */
  canonical: string;
  heading: string;
  title: string;
  language: string;
  /** When the page's markup dates itself. */
  time: string;
  host: string;
};

/** So many meta elements are read, and so many units of each. */
const MOST = 500;
const LONGEST = 10_000;

/** Reads what a document says of itself. Nothing of it is changed. */
export function factsOf(doc: Document): PageFacts {
  const meta = allOf(doc, 'meta[content]')
    .slice(0, MOST)
    .flatMap((element): [string, string][] => {
      const content = element.getAttribute('content')?.trim().slice(0, LONGEST) ?? '';
      const names = new Set(
        ['name', 'property'].map((key) => element.getAttribute(key)?.toLowerCase() ?? ''),
      );
      return content === '' ? [] : [...names].filter(Boolean).map((name) => [name, content]);
    });
  return {
    read: doc.location.href,
    jsonLd: allOf(doc, 'script[type="application/ld+json" i]').map(
      ({ textContent }) => textContent ?? '',
    ),
    meta,
    canonical: absolute(firstOf(doc, 'link[rel~="canonical" i]')?.getAttribute('href') ?? '', doc),
    heading: headingOf(doc),
    title: titleOf(doc),
    language: documentRoot(doc)?.getAttribute('lang') ?? '',
    time: timeOf(doc),
    host: doc.location.hostname,
  };
}

/** The heading of the article, where it has one alone; else the first of the page. */
function headingOf(doc: Document): string {
  const within = allOf(doc, 'article h1, main h1');
  return ((within.length === 1 ? within[0] : firstOf(doc, 'h1'))?.textContent ?? '').slice(
    0,
    LONGEST,
  );
}

/** A time that is said to be that of publication, or the only one of an article. */
function timeOf(doc: Document): string {
  const said = firstOf(doc, '[itemprop~="datePublished"], time[pubdate]');
  const times = allOf(doc, 'article time[datetime], main time[datetime]');
  const time = said ?? (times.length === 1 ? times[0] : null);
  return ['datetime', 'content'].map((name) => time?.getAttribute(name)).find(Boolean) ?? '';
}

const absolute = (href: string, doc: Document): string =>
  href.trim() !== '' && URL.canParse(href, baseOf(doc)) ? new URL(href, baseOf(doc)).href : '';
