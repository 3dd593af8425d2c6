import fc from 'fast-check';
import {
  type Citation,
  type Clipping,
  citationOrigins,
  citationTypes,
  type Selector,
} from '../../utils/model/clipping.ts';

/** Any sequence of UTF-16 units, halves of surrogate pairs among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));
export const anyText = fc.oneof(
  anyUnits,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    '\u2028',
    '__proto__',
    '</script>',
    '\u202egnp',
    '{"a":1}',
  ),
);

export const anyAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText.map((text) => `https://example.org/${text}`),
);

const anyMoment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const offset = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const anySelector: fc.Arbitrary<Selector> = fc.oneof(
  fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: anyText,
    prefix: anyText,
    suffix: anyText,
  }),
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: offset, end: offset }),
  fc.record({
    type: fc.constant('RangeSelector' as const),
    startSelector: fc.record({ type: fc.constant('XPathSelector' as const), value: anyText }),
    startOffset: offset,
    endSelector: fc.record({ type: fc.constant('XPathSelector' as const), value: anyText }),
    endOffset: offset,
  }),
);

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  type: fc.constantFrom(...citationTypes),
  title: anyText,
  author: fc.array(
    fc.oneof(fc.record({ literal: anyText }), fc.record({ family: anyText, given: anyText })),
    { maxLength: 3 },
  ),
  'container-title': anyText,
  publisher: anyText,
  issued: anyText,
  accessed: anyText,
  URL: anyAddress,
  DOI: anyText,
  language: anyText,
});

const origin = fc.constantFrom(...citationOrigins);

const anyFields: fc.Arbitrary<Clipping> = fc.record({
  scope: fc.constantFrom('passage' as const, 'article' as const, 'page' as const),
  target: fc.record({ source: anyAddress, selector: fc.array(anySelector, { maxLength: 3 }) }),
  read: anyAddress,
  paragraph: anyText,
  text: anyText,
  citation: anyCitation,
  origins: fc.record({ title: origin, author: origin, issued: origin }, { requiredKeys: [] }),
  language: anyText,
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  mentions: fc.array(anyText, { maxLength: 3 }),
  note: anyText,
  tags: fc.array(anyText, { maxLength: 3 }),
  collection: anyText,
  id: fc.oneof(
    fc.uuid(),
    anyText.filter((text) => text.length > 0),
  ),
  created: anyMoment,
  modified: anyMoment,
  deleted: fc.option(anyMoment),
});

/** Every clipping that the model allows; cloned, as a database does, for plain objects. */
export const anyClipping: fc.Arbitrary<Clipping> = anyFields.map((clipping) =>
  structuredClone(clipping),
);
