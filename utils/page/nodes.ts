/*
 * A form answers for its fields: with `<input name="parentNode">` in it, `form.parentNode` is that
 * input, and `<img name="body">` does the same to `document` (HTML, “[LegacyOverrideBuiltIns]”).
 * Chromium does so for extensions too. So whatever may be a form, or the document, is read through
 * the prototype's own getters and methods.
 */

function getterOf<Of extends object, Name extends string & keyof Of>(
  prototype: Of,
  name: Name,
): () => Of[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`${name} is no property of this prototype`);
  return get;
}

const parentNode = getterOf(Node.prototype, 'parentNode');
const firstChild = getterOf(Node.prototype, 'firstChild');
const previousSibling = getterOf(Node.prototype, 'previousSibling');
const nextSibling = getterOf(Node.prototype, 'nextSibling');
const connected = getterOf(Node.prototype, 'isConnected');
const baseURI = getterOf(Node.prototype, 'baseURI');
const localName = getterOf(Element.prototype, 'localName');
const shadowRoot = getterOf(Element.prototype, 'shadowRoot');
const assignedSlot = getterOf(Element.prototype, 'assignedSlot');
const root = getterOf(Document.prototype, 'documentElement');
const body = getterOf(Document.prototype, 'body');
const title = getterOf(Document.prototype, 'title');
const designMode = getterOf(Document.prototype, 'designMode');

// A function for each: one that is made for all would be called too variously to be made fast.
export const parentOf = (node: Node): ParentNode | null => parentNode.call(node);
export const firstChildOf = (node: Node): ChildNode | null => firstChild.call(node);
export const previousSiblingOf = (node: Node): ChildNode | null => previousSibling.call(node);
export const nextSiblingOf = (node: Node): ChildNode | null => nextSibling.call(node);
export const isConnected = (node: Node): boolean => connected.call(node);
export const baseOf = (node: Node): string => baseURI.call(node);
export const localNameOf = (element: Element): string => localName.call(element);
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);
export const assignedSlotOf = (of: Element): HTMLSlotElement | null => assignedSlot.call(of);
export const titleOf = (of: Document): string => title.call(of);

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
export const documentRoot = (of: Document = document): HTMLElement => root.call(of);
export const documentBody = (of: Document = document): HTMLElement => body.call(of);

/** Whether the whole document is an editor. */
export const isInDesignMode = (): boolean => designMode.call(document) === 'on';
