import type { Clipping, RangeSelector, Selector } from '../../model/clipping.ts';
import { languageTag } from '../document/clean.ts';
import type { ExportContext, TextWriter } from './format.ts';
import { jsonArray } from './json.ts';

/**
 * W3C Web Annotation Data Model (www.w3.org/TR/annotation-model) in JSON-LD: an array of annotations, each whole by
 * itself. Texts are exactly as they were kept, or a quotation would not be found on its page again.
 */
export const webAnnotations: TextWriter = (clippings, context) =>
  jsonArray(annotations(clippings, context));

function* annotations(clippings: readonly Clipping[], context: ExportContext): Generator<object> {
  for (const clipping of clippings) yield annotation(clipping, context);
}

function annotation(clipping: Clipping, context: ExportContext): object {
  const body = bodies(clipping, context);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri(clipping.id),
    type: 'Annotation',
    motivation: motivation(clipping),
    created: clipping.created,
    modified: clipping.modified,
    ...(body.length > 0 && { body }),
    target: target(clipping),
  };
}

/** A UUID as a URN (RFC 9562), an id that is an IRI as it is; ids from elsewhere under a name of ours. */
function iri(id: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    return `urn:uuid:${id.toLowerCase()}`;
  return /^(?:urn|https?):[^\s<>"{}|\\^`]+$/i.test(id)
    ? id
    : `urn:x-attache:clipping:${encodeURIComponent(id.toWellFormed())}`;
}

function motivation({ scope, note }: Clipping): string {
  if (note.trim() !== '') return 'commenting';
  return scope === 'passage' ? 'highlighting' : 'bookmarking';
}

function bodies(clipping: Clipping, { nameOf }: ExportContext): object[] {
  const text = (purpose: string, value: string, format = 'text/plain') => ({
    type: 'TextualBody',
    purpose,
    value,
    format,
  });
  return [
    ...[clipping.note].filter((note) => note.trim() !== '').map((note) => text('commenting', note)),
    ...clipping.tags.map((tag) => text('tagging', tag)),
    ...[clipping.collection].filter(Boolean).map((name) => text('classifying', name)),
    ...clipping.mentions.map((id) => text('identifying', nameOf(id))),
    // The model has no words for a citation; CSL-JSON has, and a registered media type.
    text(
      'describing',
      JSON.stringify(clipping.citation),
      'application/vnd.citationstyles.csl+json',
    ),
  ];
}

function target({ target: { source, selector }, language, direction, citation }: Clipping): object {
  const tag = languageTag(language);
  return {
    source,
    ...(tag && { language: tag }),
    textDirection: direction,
    ...(citation.accessed && { state: { type: 'TimeState', sourceDate: citation.accessed } }),
    ...(selector.length > 0 && { selector: selector.map(modelled) }),
  };
}

/**
 * The model has no offsets beside the selectors of a range; a place within an element is a selector that refines
 * another (section 4.2.9). A range ends before the beginning of its end selector.
 */
const modelled = (selector: Selector): object =>
  selector.type === 'RangeSelector' ? range(selector) : selector;

function range({ startSelector, startOffset, endSelector, endOffset }: RangeSelector): object {
  const at = (offset: number) => ({ type: 'TextPositionSelector', start: offset, end: offset });
  return {
    type: 'RangeSelector',
    startSelector: { ...startSelector, refinedBy: at(startOffset) },
    endSelector: { ...endSelector, refinedBy: at(endOffset) },
  };
}
