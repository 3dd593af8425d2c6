import type { Page } from 'puppeteer-core';
import { evaluateApart } from './apart.ts';

/**
 * The host document in full, as one string: doctype, every node with its attributes, comments,
 * open shadow roots (each in a `<template shadowrootmode>` at the start of its host), adopted
 * style sheets and the state that markup does not hold (values, checked, scroll is left out).
 * Equal strings mean an untouched document.
 */
export const serialiseDocument = (page: Page): Promise<string> => evaluateApart(page, serialise);

/**
 * Runs in a page, of any browser, and uses nothing from outside itself. Nodes are read through the
 * prototypes, since a form answers for fields that are named like its properties.
 */
export function serialise(): string {
  const read = <Of extends object, Name extends keyof Of>(
    prototype: Of,
    name: Name,
    of: object,
  ): Of[Name] => Reflect.get(prototype, name, of);
  const sheets = (root: Document | ShadowRoot): string =>
    root.adoptedStyleSheets
      .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'))
      .map((css) => `<!--adopted style sheet\n${css}\n-->`)
      .join('');
  const attributes = (element: Element): string =>
    [...read(Element.prototype, 'attributes', element)]
      .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
      .join('');
  const state = (element: Element): string => {
    if (element instanceof HTMLInputElement) {
      return ` {value ${JSON.stringify(element.value)} checked ${element.checked}}`;
    }
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
      return ` {value ${JSON.stringify(element.value)}}`;
    }
    return '';
  };
  const children = (node: Node): string =>
    [...read(Node.prototype, 'childNodes', node)].map(write).join('');
  const write = (node: Node): string => {
    if (node instanceof Element) {
      const name = read(Node.prototype, 'nodeName', node);
      const shadow = read(Element.prototype, 'shadowRoot', node);
      const inner = shadow
        ? `<template shadowrootmode="open">${sheets(shadow)}${children(shadow)}</template>`
        : '';
      const content = node instanceof HTMLTemplateElement ? node.content : node;
      return `<${name}${attributes(node)}${state(node)}>${inner}${children(content)}</${name}>`;
    }
    if (node instanceof Comment) return `<!--${node.data}-->`;
    // Where one text node ends and the next begins is part of the document.
    if (node instanceof Text) return `⟦${node.data}⟧`;
    if (node instanceof DocumentType) {
      return `<!DOCTYPE ${node.name} "${node.publicId}" "${node.systemId}">`;
    }
    return `⟦${node.nodeName} ${node.nodeValue ?? ''}⟧`;
  };
  return sheets(document) + children(document);
}
