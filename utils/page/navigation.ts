import { closestOf, nextSiblingOf, previousSiblingOf } from './nodes.ts';

/*
 * Ways to elsewhere that are no running text: buttons to share and to follow, menus, tags, trails of
 * crumbs. Attaché leaves them alone, as it does `nav` and `button`: a page that offers to be shared on a
 * platform does not speak of it.
 */

/** Schemes and addresses by which a page hands itself on to a platform. */
const sharing =
  /^(?:javascript|whatsapp|fb-messenger|viber|sms|tg|mailto):|^#$|[?&]share=|^(?:https?:)?\/\/(?:[\w-]+\.)*(?:(?:facebook|fb)\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:shareArticle|sharing|cws\/share)|pinterest\.[a-z.]+\/pin\/|reddit\.com\/submit|(?:t|telegram)\.me\/share|(?:wa\.me|api\.whatsapp\.com)\/|tumblr\.com\/(?:share|widgets)|(?:vk\.com|vkontakte\.ru)\/share|connect\.ok\.ru\/|service\.weibo\.com\/share|bsky\.app\/intent|share\.flipboard\.com|getpocket\.com\/(?:save|edit)|plus\.google\.com\/share|social-plugins\.line\.me)/i;

/** Labels of a menu are about so wide on average, and never wider, in letters of Latin size; headlines are wider. */
const LABEL_WIDTH = 28;
const WIDEST = 64;
/** What stands between two of them, in UTF-16 units, is no longer. */
const LONGEST_SIGNS = 4;

/** Whether a link is a control: it shares the page, runs a script, or leads nowhere. */
export function isControlLink(link: Element): boolean {
  const href = link.getAttribute('href');
  if (href !== null) return sharing.test(href.trim());
  // Without an address it is an anchor, or something that a script listens to; beside text it is part of it.
  const isAnchor = link.hasAttribute('name') || link.hasAttribute('id');
  return !isAnchor && !standsBesideText(link);
}

function standsBesideText(link: Element): boolean {
  for (let at = previousSiblingOf(link); at; at = previousSiblingOf(at))
    if (isText(at)) return true;
  for (let at = nextSiblingOf(link); at; at = nextSiblingOf(at)) if (isText(at)) return true;
  return false;
}

const isText = (node: Node): boolean => node instanceof Text && /\S/.test(node.data);

/** Whether a list is a menu: two or more links with short labels and nothing else. */
export function isLinkList(list: Element): boolean {
  // Most lists of text are known by their first item.
  const first = list.firstElementChild;
  if (!first || !isOnlyLinks(first, [...first.getElementsByTagName('a')])) return false;
  const links = [...list.getElementsByTagName('a')];
  return links.length > 1 && areLabels(links) && isOnlyLinks(list, links);
}

/** Whether a line is a row of links with short labels, parted by no more than signs: tags or a trail of crumbs. */
export function isLinkRow(segments: readonly { node: Text }[]): boolean {
  const links = new Set<Element>();
  for (const { node } of segments) {
    if (areSigns(node.data)) continue;
    const holder = node.parentElement;
    const link = holder && closestOf(holder, 'a[href]');
    if (!link) return false;
    links.add(link);
  }
  return links.size > 1 && areLabels([...links]);
}

function areLabels(links: readonly Element[]): boolean {
  const widths = links.map((link) => widthOf(link.textContent ?? ''));
  const sum = widths.reduce((total, width) => total + width, 0);
  return sum / widths.length <= LABEL_WIDTH && widths.every((width) => width <= WIDEST);
}

function isOnlyLinks(element: Element, links: readonly Element[]): boolean {
  const inLinks = links.reduce((sum, { textContent }) => sum + lengthOf(textContent), 0);
  return inLinks > 0 && inLinks === lengthOf(element.textContent);
}

/** What parts links in a row: no letters and digits. Longer text has some, and looking for them costs more. */
const areSigns = (text: string): boolean =>
  text.trim().length <= LONGEST_SIGNS && !/[\p{L}\p{N}]/u.test(text);

/** A character of Chinese says, and takes, as much as two letters. */
function widthOf(text: string): number {
  const label = text.trim().replace(/\s+/g, ' ');
  return hasNoHan.test(label) ? label.length : label.replace(/\p{sc=Han}/gu, '  ').length;
}

/** Nothing but what stands before U+0530, as most labels are: told without the letters of Unicode at hand. */
const hasNoHan = /^[\0-\u052f]*$/;

const lengthOf = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;
