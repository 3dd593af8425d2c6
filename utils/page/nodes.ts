/*
 * A form answers for its fields: with `<input name="parentNode">` in it, `form.parentNode` is that
 * input, and `<img name="body">` does the same to `document` (HTML, “[LegacyOverrideBuiltIns]”).
 * Chromium does so for extensions too. So whatever may be a form, or the document, is read through
 * the prototype's own getters and methods.
 */

function readerOf<Of extends object, Name extends string & keyof Of>(
  prototype: Of,
  name: Name,
): (of: Of) => Of[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`${name} is no property of this prototype`);
  return (of) => get.call(of);
}

export const parentOf = readerOf(Node.prototype, 'parentNode');
export const firstChildOf = readerOf(Node.prototype, 'firstChild');
export const previousSiblingOf = readerOf(Node.prototype, 'previousSibling');
export const nextSiblingOf = readerOf(Node.prototype, 'nextSibling');
export const isConnected = readerOf(Node.prototype, 'isConnected');
export const localNameOf = readerOf(Element.prototype, 'localName');
export const shadowRootOf = readerOf(Element.prototype, 'shadowRoot');
export const assignedSlotOf = readerOf(Element.prototype, 'assignedSlot');
const rootOf = readerOf(Document.prototype, 'documentElement');
const bodyOf = readerOf(Document.prototype, 'body');
export const titleOf = readerOf(Document.prototype, 'title');
export const baseOf: (of: Node) => string = readerOf(Node.prototype, 'baseURI');
const designModeOf = readerOf(Document.prototype, 'designMode');

const { getAttribute, closest, checkVisibility } = Element.prototype;
const { querySelector, querySelectorAll } = Document.prototype;

/** An attribute of an element; null where it has none. */
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** The nearest element, from this one upwards, that a selector fits. */
export const closestOf = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);

/** The first element of a document that a selector fits; null where there is none. */
export const firstOf = (of: Document, selector: string): Element | null =>
  querySelector.call(of, selector);

/** All elements of a document that a selector fits. */
export const allOf = (of: Document, selector: string): Element[] => [
  ...querySelectorAll.call(of, selector),
];

/** Whether an element is laid out and not hidden by `visibility`. */
export const isVisible = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true });

/**
 * Whether code that climbs by `parentNode` reaches the top from here. Where a form has a field of
 * that name it would go round in circles.
 */
export function isClimbable(from: Element): boolean {
  for (let at: Node | null = from; at; at = parentOf(at)) {
    if (at.parentNode !== parentOf(at)) return false;
  }
  return true;
}

/** Typed as the DOM types it: there is always a root, except in a document that has lost it. */
export const documentRoot = (of: Document = document): HTMLElement => rootOf(of);
export const documentBody = (of: Document = document): HTMLElement => bodyOf(of);

/** Whether the whole document is an editor. */
export const isInDesignMode = (): boolean => designModeOf(document) === 'on';
