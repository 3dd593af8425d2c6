import fc from 'fast-check';
import type { Citation, Clipping } from '../../utils/model/clipping.ts';
import { clippingExample } from './example.ts';

/* Clippings as the worst of pages would make them. */

const fragments = [
  ...[
    '<img src=x onerror=alert(1)>',
    '</p><script>x</script>',
    '<!--',
    ']]>',
    '&lt;',
    '&#x6a;',
    '"',
    "'",
    '`',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u202e',
    '\u2067',
    '\u2069',
    '\ud800',
    '\udc00',
  ],
  ...[
    '=cmd()',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '＝1',
    '＠x',
    ',',
    ';',
    '""',
    '# x',
    '---',
    '===',
    '- x',
    '1. x',
    '1)',
    '> x',
    '    x',
  ],
  ...[
    '[x](javascript:x)',
    '![x](y)',
    '**',
    '_',
    '~~',
    '$$',
    '%%',
    '==',
    '|',
    '^a',
    '#tag',
    '[[x]]',
    '\\',
    '\\n',
  ],
  ...[
    'ER  - ',
    'TY  - NEWS',
    '{',
    '}',
    '}}',
    '\\input{x}',
    '%',
    '@article{x,',
    ' and ',
    ': ',
    '!!js/x',
    '*a',
    'null',
  ],
  ...[
    'word',
    ' ',
    '  ',
    'مرحبا',
    'שלום',
    '北京',
    'Ёлка',
    'é',
    '👩‍👩‍👧',
    'https://example.org/a_b',
    'no',
    '2026-11-02',
  ],
];

/** Text with everything that has a meaning somewhere. */
export const hostileText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 20,
  }),
);

const hostileAddress = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>x</script>',
    'vbscript:x',
    'file:///home/reader/page.html',
    'https://example.org/a?b={c}&d="e"#<f>',
    'https://example.org/)](javascript:x)',
  ),
  hostileText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

const name = fc.oneof(
  fc.record({ literal: hostileText }),
  fc.record({ family: hostileText, given: hostileText }),
);

const citation: fc.Arbitrary<Citation> = fc.record({
  type: fc.constantFrom<Citation['type']>(
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'post-weblog',
    'report',
    'webpage',
  ),
  title: hostileText,
  author: fc.array(name, { maxLength: 4 }),
  'container-title': hostileText,
  publisher: hostileText,
  issued: fc.oneof(fc.constantFrom('', '2026', '2026-11', '2026-11-02', '2026-13-45'), hostileText),
  accessed: fc.oneof(fc.constant('2026-11-03T09:00:00.000Z'), hostileText),
  URL: hostileAddress,
  DOI: fc.oneof(
    fc.constantFrom('', '10.1000/a"<b>', 'doi:10.1000/x', 'javascript:10.1000/x'),
    hostileText,
  ),
  language: fc.oneof(fc.constantFrom('en', 'ar', 'zh-Hans', '" onload="x'), hostileText),
});

export const hostileClipping: fc.Arbitrary<Clipping> = fc
  .record({
    id: fc.uuid(),
    exact: hostileText,
    prefix: hostileText,
    suffix: hostileText,
    source: hostileAddress,
    citation,
    language: fc.oneof(fc.constantFrom('en', 'ar', '" onload="x'), hostileText),
    direction: fc.constantFrom<Clipping['direction']>('ltr', 'rtl'),
    note: hostileText,
    tags: fc.array(hostileText, { maxLength: 3 }),
    collection: hostileText,
    mentions: fc.array(hostileText, { maxLength: 2 }),
    text: hostileText,
  })
  .map(({ exact, prefix, suffix, source, ...rest }) => ({
    ...clippingExample,
    ...rest,
    target: { source, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] },
  }));

/** What an export needs; entries are called by their ids. */
export const plainContext = { nameOf: (id: string) => id, now: new Date('2026-11-29T12:00:00Z') };

/** Bidirectional controls that can turn text round. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/;
