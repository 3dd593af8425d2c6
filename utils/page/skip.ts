import { isControlLink, isLinkList } from './navigation.ts';
import {
  attributeOf,
  closestOf,
  isInDesignMode,
  localNameOf,
  parentOf as parentNodeOf,
} from './nodes.ts';

/*
 * Which parts of a page are running text. Names and roles only: asking for styles costs layout, so
 * it is done where a name leaves it open.
 */

/** Never read: not text, not prose, or somebody else's controls. */
const excludedTags = new Set(
  'script style noscript template textarea input select option datalist button nav code kbd samp xmp listing math svg canvas iframe frame frameset noframes object embed video audio picture map head title dialog progress meter'.split(
    ' ',
  ),
);
const excludedRoles = new Set(
  'button checkbox code combobox contentinfo listbox math menu menubar menuitem navigation option radio search searchbox slider spinbutton switch tab tablist textbox toolbar'.split(
    ' ',
  ),
);
/** Lists that may be menus. */
const listTags = new Set(['ul', 'ol', 'menu']);

/** Part of a line whatever the style sheet says. */
const inlineTags = new Set(
  'abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rb ruby s small strike strong time tt u var wbr'.split(
    ' ',
  ),
);
/** Part of a line unless the style sheet makes them boxes. */
const oftenInline = new Set(['a', 'span', 'label', 'slot', 'output']);

/** Names of Attaché's own elements on a page. */
export const ownTags = new Set(['attache-card', 'attache-notice']);

export type Treatment = 'exclude' | 'annotation' | 'break' | 'inline' | 'block';

/**
 * How an element takes part in the text. `exclude`: not at all, but words on its two sides do not
 * join; `annotation`: not at all, and they do (ruby glosses); `break`: a line break; `inline`: its
 * text continues the line; `block`: its text stands by itself.
 */
export function treatmentOf(element: Element): Treatment {
  const tag = localNameOf(element);
  if (tag === 'br') return 'break';
  if (tag === 'rt' || tag === 'rp' || tag === 'rtc') return 'annotation';
  if (tag === 'sup' || tag === 'sub' || tag === 'img') return 'exclude';
  if (excludedTags.has(tag) || ownTags.has(tag) || isWithheld(element)) return 'exclude';
  if (isNavigation(element, tag)) return 'exclude';
  if (inlineTags.has(tag)) return 'inline';
  if (oftenInline.has(tag) || tag.includes('-')) {
    const { display } = getComputedStyle(element);
    return /^(?:inline$|contents|ruby)/.test(display) ? 'inline' : 'block';
  }
  return 'block';
}

/** Whether an element of this name may stand within a line: for elements no longer on the page. */
export function mayBeInline(element: Element): boolean {
  const tag = localNameOf(element);
  return tag === 'br' || inlineTags.has(tag) || oftenInline.has(tag) || tag.includes('-');
}

/** Attributes that decide whether an element is withheld: a page that changes them is read again. */
export const withholding = ['aria-hidden', 'contenteditable', 'role'];

function isWithheld(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden')?.toLowerCase() === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  // A list of roles, of which the first that is known counts; pages that give several are rare.
  const role = attributeOf(element, 'role');
  return role !== null && excludedRoles.has(role.trim().split(/\s+/, 1)[0] ?? '');
}

/** The foot of the whole page counts as its navigation; that of an article does not. */
function isNavigation(element: Element, tag: string): boolean {
  if (tag === 'a') return isControlLink(element);
  if (listTags.has(tag)) return isLinkList(element);
  return tag === 'footer' && closestOf(element, 'article, main, section, blockquote') === null;
}

/**
 * Whether any ancestor (through shadow roots) keeps this element out of the text. What is found on the way is
 * noted in `known`, for a call on its neighbour.
 */
export function isInExcluded(
  start: Element | ShadowRoot,
  known: Map<Node, boolean> = new Map(),
): boolean {
  if (isInDesignMode()) return true;
  const passed: Node[] = [];
  let isOut = false;
  for (let node: Node | null = start; node && !isOut; node = parentOf(node)) {
    const before = known.get(node);
    if (before !== undefined) {
      isOut = before;
      break;
    }
    passed.push(node);
    if (!(node instanceof Element)) continue;
    const treatment = treatmentOf(node);
    isOut = treatment === 'exclude' || treatment === 'annotation';
  }
  for (const node of passed) known.set(node, isOut);
  return isOut;
}

/** Whether one of some parts of the page holds this one, through shadow roots. */
export function isInside(part: Element | ShadowRoot, parts: ReadonlySet<Node>): boolean {
  let node = parts.size > 1 ? parentOf(part) : null;
  while (node && !parts.has(node)) node = parentOf(node);
  return node !== null;
}

/** The nearest container, from this node upwards, whose text stands by itself. */
export function containerOf(node: Element | ShadowRoot): Element | ShadowRoot {
  let current = node;
  while (current instanceof Element && treatmentOf(current) === 'inline') {
    const parent: Node | null = parentNodeOf(current);
    if (!(parent instanceof Element || parent instanceof ShadowRoot)) break;
    current = parent;
  }
  return current;
}

const parentOf = (node: Node): Node | null =>
  parentNodeOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
