import type { Clipping, ClippingDraft } from '../../utils/model/clipping.ts';

/** A draft as a page makes it; tests change what they are about. */
export const draftExample: ClippingDraft = {
  scope: 'passage',
  target: {
    source: 'https://example.org/story',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: 'The group met in New York.',
        prefix: 'A first sentence. ',
        suffix: ' It adopted a report.',
      },
      { type: 'TextPositionSelector', start: 120, end: 146 },
    ],
  },
  read: 'https://example.org/story?page=1',
  paragraph: 'A first sentence. The group met in New York. It adopted a report.',
  text: '',
  citation: {
    type: 'article-newspaper',
    title: 'A week of talks',
    author: [{ literal: 'Ana Author' }],
    'container-title': 'The Example',
    publisher: '',
    issued: '2026-11-02',
    accessed: '2026-11-03T09:00:00.000Z',
    URL: 'https://example.org/story',
    DOI: '',
    language: 'en',
  },
  origins: {
    title: 'json-ld',
    author: 'json-ld',
    'container-title': 'open-graph',
    issued: 'json-ld',
  },
  language: 'en',
  direction: 'ltr',
  mentions: ['oewg', 'US'],
  note: '',
  tags: ['un'],
  collection: 'Talks',
};

export const clippingExample: Clipping = {
  ...draftExample,
  id: 'a1',
  created: '2026-11-03T09:00:00.000Z',
  modified: '2026-11-03T09:00:00.000Z',
  deleted: null,
};

/** The example with another quotation and context. */
export const quoting = (exact: string, prefix = '', suffix = ''): Clipping => ({
  ...clippingExample,
  target: {
    ...clippingExample.target,
    selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
  },
});
