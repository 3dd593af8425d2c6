import { describe, expect, test } from 'vitest';
import { citing, ld, now, read } from '../../../tests/clippings/citing.ts';

describe('a citation', () => {
  test('of a page that says nothing has its address, its host and when it was read', () => {
    expect(citing({})).toEqual({
      citation: {
        type: 'webpage',
        title: '',
        author: [],
        'container-title': 'news.example.org',
        publisher: '',
        issued: '',
        accessed: now.toISOString(),
        URL: read,
        DOI: '',
        language: '',
      },
      origins: { type: 'html', 'container-title': 'address', URL: 'address' },
    });
  });

  const article = {
    '@type': 'NewsArticle',
    headline: 'Talks go on',
    author: [
      { '@type': 'Person', name: 'Ana Author' },
      { '@type': 'Person', givenName: 'Bert', familyName: 'Beispiel' },
      'Carla Tercera',
    ],
    publisher: { '@type': 'Organization', name: 'The Example' },
    datePublished: '2026-11-02T08:00:00+0100',
    inLanguage: 'en_GB',
  };
  const whole = {
    type: 'article-newspaper',
    title: 'Talks go on',
    author: [
      { literal: 'Ana Author' },
      { family: 'Beispiel', given: 'Bert' },
      { literal: 'Carla Tercera' },
    ],
    'container-title': 'The Example',
    publisher: '',
    issued: '2026-11-02T08:00:00+01:00',
    language: 'en-GB',
  };
  test.each<[string, unknown]>([
    ['alone', article],
    ['in a list', [{ '@type': 'WebSite', name: 'x' }, article]],
    [
      'in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, article] },
    ],
    ['as main entity', { '@type': 'WebPage', mainEntity: article }],
    ['with types by address', { ...article, '@type': ['https://schema.org/NewsArticle'] }],
    [
      'with references in its graph',
      {
        '@graph': [
          { ...article, publisher: { '@id': '#org' }, author: { '@id': '#list' } },
          { '@type': 'Organization', '@id': '#org', name: 'The Example' },
        ],
      },
    ],
  ])('from JSON-LD, the article %s', (how, thing) => {
    const { citation, origins } = citing(ld(thing));
    const expected = how.startsWith('with references') ? { ...whole, author: [] } : whole;
    expect(citation).toMatchObject(expected);
    expect(origins).toMatchObject({
      type: 'json-ld',
      title: 'json-ld',
      issued: 'json-ld',
      language: 'json-ld',
    });
  });

  test.each<[string, unknown, string, string?]>([
    ['BlogPosting', { '@type': 'BlogPosting' }, 'post-weblog'],
    ['Report', { '@type': 'Report' }, 'report'],
    ['ScholarlyArticle', { '@type': 'ScholarlyArticle' }, 'article-journal'],
    ['OpinionNewsArticle', { '@type': 'OpinionNewsArticle' }, 'article-newspaper'],
    [
      'an article of a magazine’s issue',
      {
        '@type': 'Article',
        isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Magazine', name: 'Monat' } },
      },
      'article-magazine',
      'Monat',
    ],
    ['an article of who knows what', { '@type': 'Article' }, 'webpage'],
    [
      'an article on a page of a site',
      {
        '@type': 'Article',
        isPartOf: {
          '@type': 'WebPage',
          name: 'Talks',
          isPartOf: { '@type': 'WebSite', name: 'The Site' },
        },
      },
      'webpage',
      'The Site',
    ],
  ])('%s', (_, thing, type, outlet = 'news.example.org') => {
    expect(citing(ld(thing)).citation).toMatchObject({ type, 'container-title': outlet });
  });

  test('of several articles is that of this address', () => {
    const others = [
      { ...article, headline: 'Something else', url: 'https://news.example.org/other' },
      { ...article, mainEntityOfPage: { '@id': read } },
    ];
    expect(citing(ld(others)).citation.title).toBe('Talks go on');
  });

  test('takes Highwire tags before Dublin Core before Open Graph before HTML', () => {
    const meta: [string, string][] = [
      ['og:title', 'By Open Graph'],
      ['og:site_name', 'The Site'],
      ['article:published_time', '2026-01-03'],
      ['article:author', 'https://social.example/ana'],
      ['dc.title', 'By Dublin Core'],
      ['dc.creator', 'Beispiel, Bert'],
      ['citation_title', 'By Highwire'],
      ['citation_journal_title', 'Journal of Talks'],
      ['citation_publication_date', '2026/1/2'],
      ['citation_doi', 'doi:10.1234/abc.5'],
      ['citation_author', 'Author, Ana'],
      ['citation_author', 'Carla Tercera'],
    ];
    const steps: [string, object, object][] = [
      [
        'citation_',
        {
          type: 'article-journal',
          title: 'By Highwire',
          author: [{ family: 'Author', given: 'Ana' }, { literal: 'Carla Tercera' }],
          'container-title': 'Journal of Talks',
          issued: '2026-01-02',
          DOI: '10.1234/abc.5',
        },
        {
          title: 'highwire',
          author: 'highwire',
          'container-title': 'highwire',
          issued: 'highwire',
          DOI: 'highwire',
        },
      ],
      [
        'dc.',
        { title: 'By Dublin Core', author: [{ family: 'Beispiel', given: 'Bert' }] },
        { title: 'dublin-core', author: 'dublin-core' },
      ],
      [
        'og:',
        { title: 'By Open Graph', author: [], issued: '2026-01-03', 'container-title': 'The Site' },
        { title: 'open-graph', issued: 'open-graph' },
      ],
      [
        'none',
        { title: 'By heading', 'container-title': 'news.example.org' },
        { title: 'html', 'container-title': 'address' },
      ],
    ];
    let left = meta;
    for (const [prefix, citation, origins] of steps) {
      const got = citing({ meta: left, heading: 'By heading', title: 'By title' });
      expect(got.citation).toMatchObject(citation);
      expect(got.origins).toMatchObject(origins);
      left = left.filter(
        ([name]) => !name.startsWith(prefix) && !(prefix === 'og:' && name.startsWith('article:')),
      );
    }
  });

  test('goes on to the next source where one holds nonsense', () => {
    const facts = {
      jsonLd: [
        '{ "@type": "NewsArticle", "headline": "Broken',
        '<!-- [] -->',
        JSON.stringify({
          '@type': 'NewsArticle',
          headline: ' ',
          datePublished: '02/11/2026',
          inLanguage: 'English',
          author: null,
          publisher: 7,
        }),
      ],
      meta: [
        ['og:title', 'From Open Graph'],
        ['citation_publication_date', 'soon'],
        ['og:locale', 'de_CH'],
        ['citation_doi', 'none'],
      ] as [string, string][],
      time: '2026-11-03T10:00Z',
    };
    expect(citing(facts)).toMatchObject({
      citation: {
        type: 'article-newspaper',
        title: 'From Open Graph',
        issued: '2026-11-03T10:00Z',
        language: 'de-CH',
        DOI: '',
        author: [],
      },
      origins: { title: 'open-graph', issued: 'html', language: 'open-graph' },
    });
  });

  test('asks for a byline only where nobody else names an author', () => {
    const facts = { meta: [['citation_author', 'Author, Ana']] as [string, string][] };
    expect(citing(facts, 'By Somebody Else').citation.author).toEqual([
      { family: 'Author', given: 'Ana' },
    ]);
    expect(citing({}, 'By Ana Author')).toMatchObject({
      citation: { author: [{ literal: 'Ana Author' }] },
      origins: { author: 'byline' },
    });
  });
});
