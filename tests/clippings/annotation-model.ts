/*
 * The rules of the W3C Web Annotation Data Model (www.w3.org/TR/annotation-model) that our annotations must keep,
 * written from its text. Answers what is wrong, or nothing.
 */

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
const isOffset = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const purposes = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

export function annotationProblems(annotation: unknown): string[] {
  if (!isFields(annotation)) return ['is no object'];
  const { body, target } = annotation;
  const problems: (string | false)[] = [
    annotation['@context'] !== 'http://www.w3.org/ns/anno.jsonld' && 'has another context',
    !isIri(annotation.id) && 'has no IRI',
    annotation.type !== 'Annotation' && 'is no Annotation',
    !purposes.has(String(annotation.motivation)) && 'has a motivation of its own',
    !isMoment(annotation.created) && 'has no moment of creation',
    !isMoment(annotation.modified) && 'has no moment of change',
  ];
  const bodies = Array.isArray(body) ? body : [body];
  return [
    ...problems.filter((problem) => problem !== false),
    ...bodies.flatMap(bodyProblems),
    ...targetProblems(target),
  ];
}

function bodyProblems(body: unknown): string[] {
  if (!isFields(body)) return ['body is no object'];
  const isGood =
    body.type === 'TextualBody' &&
    typeof body.value === 'string' &&
    purposes.has(String(body.purpose)) &&
    /^[a-z]+\/[a-z0-9.+-]+$/.test(String(body.format));
  return isGood ? [] : ['body is no textual body'];
}

function targetProblems(target: unknown): string[] {
  if (!isFields(target)) return ['target is no object'];
  const { source, language, textDirection, selector } = target;
  const problems: (string | false)[] = [
    typeof source !== 'string' && 'target has no source',
    language !== undefined &&
      !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(String(language)) &&
      'language is no tag',
    !['ltr', 'rtl', 'auto'].includes(String(textDirection)) && 'direction is none',
  ];
  const selectors = Array.isArray(selector) ? selector : selector === undefined ? [] : [selector];
  return [
    ...problems.filter((problem) => problem !== false),
    ...selectors.flatMap(selectorProblems),
  ];
}

const allowed: Record<string, string[]> = {
  TextQuoteSelector: ['exact', 'prefix', 'suffix'],
  TextPositionSelector: ['start', 'end'],
  XPathSelector: ['value'],
  RangeSelector: ['startSelector', 'endSelector'],
};

function selectorProblems(selector: unknown): string[] {
  if (!isFields(selector)) return ['selector is no object'];
  const type = String(selector.type);
  const keys = allowed[type];
  if (!keys) return [`${type} is not used here`];
  const extra = Object.keys(selector).filter(
    (key) => ![...keys, 'type', 'refinedBy'].includes(key),
  );
  const missing = keys.filter((key) => !(key in selector));
  const inner = [selector.refinedBy, selector.startSelector, selector.endSelector].filter(
    (one) => one !== undefined,
  );
  const isOff =
    type === 'TextPositionSelector' && !(isOffset(selector.start) && isOffset(selector.end));
  return [
    ...extra.map((key) => `${type} knows no ${key}`),
    ...missing.map((key) => `${type} lacks ${key}`),
    ...(isOff ? ['offsets are none'] : []),
    ...inner.flatMap(selectorProblems),
  ];
}
