import { ownAddress } from '../../utils/page/clip/canonical.ts';
import { cite } from '../../utils/page/clip/citation.ts';
import type { PageFacts } from '../../utils/page/clip/facts.ts';

export const now = new Date('2026-11-29T10:00:00Z');
export const read = 'https://news.example.org/world/talks';
const nothing: PageFacts = {
  read,
  jsonLd: [],
  meta: [],
  canonical: '',
  heading: '',
  title: '',
  language: '',
  time: '',
  host: 'news.example.org',
};
/** Cites a page by its facts; what is not given says nothing. */
export const citing = (facts: Partial<PageFacts>, byline = '') => {
  const all = { ...nothing, ...facts };
  const own = ownAddress(all.read, { canonical: all.canonical, openGraph: '' });
  return cite(all, own, now, () => byline);
};
/** Facts of a page that says a thing in JSON-LD. */
export const ld = (thing: unknown): Partial<PageFacts> => ({ jsonLd: [JSON.stringify(thing)] });
