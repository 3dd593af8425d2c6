import { describe, expect, test } from 'vitest';
import { clippingExample } from '../../../tests/clippings/example.ts';
import { brief, example, imported, now, quote } from '../../../tests/clippings/read-example.ts';
import { citationIn } from './csl.ts';

test('Web Annotations give passages, notes and tags', () => {
  const read = imported('web-annotations.json');
  expect(brief(read)).toMatchObject([
    {
      source: 'https://example.org/story',
      selector: [quote('The group met in New York.', 'A first sentence. ', ' It adopted')],
      note: 'Who says so?',
      tags: ['norms'],
      created: '2026-10-05T08:14:22.000Z',
      modified: '2026-10-05T09:00:00.000Z',
    },
    {
      scope: 'page',
      source: 'https://example.org/other',
      note: 'To read.',
      created: now.toISOString(),
    },
  ]);
  const [one] = JSON.parse(example('web-annotations.json')).first.items;
  expect(imported('one.jsonld', JSON.stringify(one)).clippings).toEqual(read.clippings.slice(0, 1));
});

describe('an annotation as we export it', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const { citation, target, tags, collection, created, modified } = clippingExample;
  const text = (purpose: string, value: string, format = 'text/plain') => ({
    type: 'TextualBody',
    purpose,
    value,
    format,
  });
  const path = (value: string, offset: number) => ({
    type: 'XPathSelector',
    value,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  });
  const exported = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    created,
    modified,
    body: [
      text('commenting', 'mine'),
      text('tagging', 'un'),
      text('classifying', 'Talks'),
      text('identifying', 'United States'),
      text('describing', JSON.stringify(citation), 'application/vnd.citationstyles.csl+json'),
    ],
    target: {
      source: target.source,
      language: 'en',
      textDirection: 'ltr',
      state: { type: 'TimeState', sourceDate: citation.accessed },
      selector: [
        ...target.selector,
        {
          type: 'RangeSelector',
          startSelector: path('/html[1]/body[1]/p[1]/text()[1]', 3),
          endSelector: path('/html[1]/body[1]/p[2]/text()[1]', 8),
        },
      ],
    },
  };

  test('comes back with its id, citation, places, note, tags and collection', () => {
    const read = imported('x.jsonld', JSON.stringify([exported]));
    const range = {
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: '/html[1]/body[1]/p[1]/text()[1]' },
      startOffset: 3,
      endSelector: { type: 'XPathSelector', value: '/html[1]/body[1]/p[2]/text()[1]' },
      endOffset: 8,
    };
    expect(read.clippings).toMatchObject([
      {
        id,
        scope: 'passage',
        target: { source: target.source, selector: [...target.selector, range] },
        citation,
        origins: { title: 'import', author: 'import', accessed: 'import', type: 'import' },
        language: 'en',
        note: 'mine',
        tags,
        collection,
        created,
        modified,
      },
    ]);
    expect(read.problems).toEqual([]);
  });
  test('has an id of its own where it names itself within its file alone', () => {
    const ids = ['#1', 'https://example.org/#1'].map(
      (name) => imported('x.json', JSON.stringify({ ...exported, id: name })).clippings[0]?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a citation in CSL-JSON', () => {
  const items: [string, unknown, ReturnType<typeof citationIn>][] = [
    ['its dates', { issued: { 'date-parts': [[2026, 11, 3]] } }, { issued: '2026-11-03' }],
    ['a year', { issued: { 'date-parts': [['2026']] } }, { issued: '2026' }],
    ['a date in words', { issued: { raw: 'spring' } }, {}],
    [
      'names',
      {
        author: [{ family: 'Author', given: 'Ana' }, { literal: 'The Team' }, { given: 'Bo' }, {}],
      },
      { author: [{ family: 'Author', given: 'Ana' }, { literal: 'The Team' }, { literal: 'Bo' }] },
    ],
    ['a type that is unknown here', { type: 'song', title: 'x' }, { title: 'x' }],
    ['what is no text', { title: ['x'], publisher: {}, URL: 'javascript:alert(1)' }, {}],
    ['no item', [1], {}],
  ];
  test.each(items)('%s', (_, item, expected) => {
    expect(citationIn(JSON.stringify(item))).toEqual(expected);
  });
  test('that is no JSON says nothing', () => {
    expect(citationIn('title: x')).toEqual({});
  });
});
