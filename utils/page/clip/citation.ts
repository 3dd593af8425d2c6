import type {
  Citation,
  CitationField,
  CitationOrigin,
  ClippingDraft,
  Name,
} from '../../model/clipping.ts';
import type { OwnAddress } from './canonical.ts';
import { isoDate } from './dates.ts';
import { describedIn } from './described.ts';
import type { PageFacts } from './facts.ts';
import { bylineNames, highwireName, wholeName } from './names.ts';
import { metadataLine } from './text.ts';

export type Cited = Pick<ClippingDraft, 'citation' | 'origins'>;

/**
 * Cites a page by its own account, in the order of what is best kept: schema.org JSON-LD, the tags that
 * reference managers read (Highwire, Dublin Core), Open Graph, HTML; then a byline, and the host for an
 * outlet. Each field is taken from the first that has a sound value, and `origins` names it. `byline` is asked
 * for only where nobody else names an author.
 */
export function cite(facts: PageFacts, own: OwnAddress, now: Date, byline: () => string): Cited {
  const origins: Cited['origins'] = {};
  /** The first of some candidates that says something. */
  const pick = <Value extends string | Name[]>(
    field: CitationField,
    nothing: Value,
    ...candidates: [CitationOrigin, Value | (() => Value)][]
  ): Value => {
    for (const [origin, candidate] of candidates) {
      const value = typeof candidate === 'function' ? candidate() : candidate;
      if (value.length === 0) continue;
      origins[field] = origin;
      return value;
    }
    return nothing;
  };
  const said = describedIn(facts.jsonLd, [facts.read.replace(/#.*$/, ''), own.address]);
  const all = (...names: string[]): string[] =>
    facts.meta.flatMap(([name, content]) => (names.includes(name) ? [metadataLine(content)] : []));
  const meta = (...names: string[]): string =>
    names.map((name) => all(name).find(Boolean)).find(Boolean) ?? '';
  const names = (read: (text: string) => Name | null, ...of: string[]): Name[] =>
    all(...of)
      .slice(0, 100)
      .flatMap((text) => read(text) ?? []);

  const outlet = pick(
    'container-title',
    '',
    ['json-ld', said?.outlet ?? ''],
    ['highwire', meta('citation_journal_title', 'citation_conference_title')],
    ['dublin-core', meta('dc.source', 'dcterms.ispartof')],
    ['open-graph', meta('og:site_name')],
    ['html', meta('application-name')],
    ['address', facts.host.replace(/^www\./, '')],
  );
  const publisher = pick(
    'publisher',
    '',
    ['json-ld', unless(said?.publisher ?? '', outlet)],
    [
      'highwire',
      unless(meta('citation_publisher', 'citation_technical_report_institution'), outlet),
    ],
    ['dublin-core', unless(meta('dc.publisher', 'dcterms.publisher'), outlet)],
  );
  const citation: Citation = {
    type:
      pick<Citation['type'] | ''>(
        'type',
        '',
        ['json-ld', said?.type ?? ''],
        ['highwire', typeByTags(meta)],
        ['html', 'webpage'],
      ) || 'webpage',
    title: pick(
      'title',
      '',
      ['json-ld', said?.title ?? ''],
      ['highwire', meta('citation_title')],
      ['dublin-core', meta('dc.title', 'dcterms.title')],
      ['open-graph', meta('og:title')],
      ['html', metadataLine(facts.heading) || metadataLine(facts.title)],
    ),
    author: pick<Name[]>(
      'author',
      [],
      ['json-ld', said?.author ?? []],
      ['highwire', names(highwireName, 'citation_author', 'citation_authors')],
      ['dublin-core', names(highwireName, 'dc.creator', 'dcterms.creator')],
      ['open-graph', names(wholeName, 'article:author', 'og:article:author')],
      ['html', () => all('author').flatMap((line) => bylineNames(line, outlet))],
      ['byline', () => bylineNames(byline(), outlet)],
    ),
    'container-title': outlet,
    publisher,
    issued: pick(
      'issued',
      '',
      ['json-ld', isoDate(said?.issued ?? '')],
      [
        'highwire',
        isoDate(meta('citation_publication_date', 'citation_date', 'citation_online_date')),
      ],
      ['dublin-core', isoDate(meta('dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date'))],
      ['open-graph', isoDate(meta('article:published_time', 'og:article:published_time'))],
      [
        'html',
        isoDate(meta('date', 'pubdate', 'publish-date', 'parsely-pub-date')) || isoDate(facts.time),
      ],
    ),
    accessed: now.toISOString(),
    URL: pick('URL', '', [own.origin, own.address]),
    DOI: pick(
      'DOI',
      '',
      ['json-ld', doi(said?.doi ?? '')],
      ['highwire', doi(meta('citation_doi'))],
      ['dublin-core', doi(meta('dc.identifier.doi', 'dc.identifier', 'dcterms.identifier'))],
    ),
    language: pick(
      'language',
      '',
      ['json-ld', tag(said?.language ?? '')],
      ['highwire', tag(meta('citation_language'))],
      ['dublin-core', tag(meta('dc.language', 'dcterms.language'))],
      ['open-graph', tag(meta('og:locale'))],
      ['html', tag(facts.language)],
    ),
  };
  return { citation, origins };
}

function typeByTags(meta: (...names: string[]) => string): Citation['type'] | '' {
  if (meta('citation_journal_title')) return 'article-journal';
  return meta('citation_technical_report_institution') ? 'report' : '';
}

/** A text, unless another says the same. */
const unless = (text: string, other: string): string =>
  text.toLowerCase() === other.toLowerCase() ? '' : text;

const doi = (text: string): string =>
  /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1] ?? '';

/** A language tag in its canonical form (BCP 47); empty where it is none: some pages write “English”. */
export function tag(text: string): string {
  const given = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(given)) return '';
  try {
    return Intl.getCanonicalLocales(given)[0] ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
