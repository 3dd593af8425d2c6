import { t } from '../../i18n/index.ts';
import type { RangeSelector, Selector } from '../../model/clipping.ts';
import { fieldOf, isRecord, listOf, textOf } from '../json.ts';
import { citationIn } from './csl.ts';
import { type Foreign, foreign, type ImportProblem, type Where } from './foreign.ts';
import { offsetsIn } from './offsets.ts';

/*
 * W3C Web Annotations as JSON-LD (w3.org/TR/annotation-model): one, a list of them, an AnnotationCollection
 * with its first page, or an AnnotationPage. What a body of text is depends on its purpose: tags, a collection
 * (`classifying`), what is mentioned (`identifying`, which is found anew), else the note. We write the
 * citation as CSL-JSON.
 */

const CSL = 'application/vnd.citationstyles.csl+json';

export const isWebAnnotation = (file: unknown): boolean => annotationsIn(file).some(isAnnotation);

const isAnnotation = (item: unknown): boolean =>
  listOf(fieldOf(item, 'type')).includes('Annotation');

function annotationsIn(file: unknown): unknown[] {
  if (Array.isArray(file)) return file;
  if (isAnnotation(file)) return [file];
  const page = isRecord(fieldOf(file, 'first')) ? fieldOf(file, 'first') : file;
  return listOf(fieldOf(page, 'items'));
}

export function* webAnnotations(file: unknown): Generator<Foreign | ImportProblem> {
  for (const [index, item] of annotationsIn(file).entries()) {
    const where = () => t('import_annotation', index + 1);
    yield isAnnotation(item)
      ? annotation(item, where)
      : { where: where(), reason: t('import_no_annotation') };
  }
}

function annotation(item: unknown, where: Where): Foreign {
  const id = textOf(fieldOf(item, 'id'));
  const [target] = listOf(fieldOf(item, 'target'));
  const selectors = listOf(fieldOf(target, 'selector'));
  const quote = selectors.find((one) => fieldOf(one, 'type') === 'TextQuoteSelector');
  const bodies = listOf(fieldOf(item, 'body'));
  const csl = bodies.find((body) => fieldOf(body, 'format') === CSL);
  const notes = bodies.filter((body) => body !== csl && !has(body, notNotes)).map(wordsOf);
  return foreign(where, {
    // What is no whole IRI names something within its file alone.
    id: /^[a-z][a-z0-9+.-]*:/i.test(id) ? id : '',
    // A target is an address, or an object that names its source or itself.
    url: textOf(target) || textOf(fieldOf(target, 'source')) || textOf(fieldOf(target, 'id')),
    quote: textOf(fieldOf(quote, 'exact')),
    prefix: textOf(fieldOf(quote, 'prefix')),
    suffix: textOf(fieldOf(quote, 'suffix')),
    places: selectors.flatMap(placeIn),
    note: [textOf(fieldOf(item, 'bodyValue')), ...notes].filter(Boolean).join('\n\n'),
    tags: bodies.filter((body) => has(body, ['tagging'])).map(wordsOf),
    collection: wordsOf(bodies.find((body) => has(body, ['classifying']))),
    citation: citationIn(wordsOf(csl)),
    language: textOf(listOf(fieldOf(target, 'language'))[0]),
    accessed: textOf(fieldOf(fieldOf(target, 'state'), 'sourceDate')),
    created: textOf(fieldOf(item, 'created')),
    modified: textOf(fieldOf(item, 'modified')),
  });
}

const notNotes = ['tagging', 'classifying', 'identifying', 'linking'];

const has = (body: unknown, purposes: readonly string[]): boolean =>
  listOf(fieldOf(body, 'purpose')).some((purpose) => purposes.includes(textOf(purpose)));

const wordsOf = (body: unknown): string => textOf(fieldOf(body, 'value'));

/** Where the passage stands, by offsets, or by a range whose ends are refined by offsets. */
function placeIn(selector: unknown): Selector[] {
  const position = offsetsIn(selector);
  if (position) return [{ type: 'TextPositionSelector', ...position }];
  const start = endIn(fieldOf(selector, 'startSelector'));
  const end = endIn(fieldOf(selector, 'endSelector'));
  if (fieldOf(selector, 'type') !== 'RangeSelector' || !start || !end) return [];
  const range: RangeSelector = {
    type: 'RangeSelector',
    startSelector: { type: 'XPathSelector', value: start.path },
    startOffset: start.offset,
    endSelector: { type: 'XPathSelector', value: end.path },
    endOffset: end.offset,
  };
  return [range];
}

function endIn(selector: unknown): { path: string; offset: number } | null {
  const path = textOf(fieldOf(selector, 'value'));
  const offsets = offsetsIn(fieldOf(selector, 'refinedBy'));
  const isPath = fieldOf(selector, 'type') === 'XPathSelector' && path !== '';
  return isPath && offsets ? { path, offset: offsets.start } : null;
}
