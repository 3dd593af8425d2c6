import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

/* A DOCX file as its XML says it (ECMA-376): the order of elements is kept, attributes are in `:@`. */

export type XmlNode = { [name: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

export type DocxParts = { document: XmlNode[]; links: Map<string, string> };

/** The document and the addresses of its links by id; every XML file in it must be well-formed. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const files = Object.entries(unzipSync(bytes)).map(
    ([name, file]) => [name, new TextDecoder().decode(file)] as const,
  );
  for (const [name, text] of files.filter(([file]) => /\.(?:xml|rels)$/.test(file))) {
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new Error(`${name}: ${valid.err.msg}`);
  }
  const part = (name: string) => parser.parse(files.find(([file]) => file === name)?.[1] ?? '');
  const links = nodesIn(part('word/_rels/document.xml.rels'), 'Relationship')
    .map(attributesOf)
    .filter(({ TargetMode }) => TargetMode === 'External')
    .map(({ Id = '', Target = '' }) => [Id, Target] as const);
  return { document: part('word/document.xml'), links: new Map(links) };
}

const isList = (value: unknown): value is XmlNode[] => Array.isArray(value);

/** All elements of a name, in order. */
export const nodesIn = (nodes: readonly XmlNode[], name: string): XmlNode[] =>
  nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) => [
      ...(key === name ? [node] : []),
      ...(isList(value) ? nodesIn(value, name) : []),
    ]),
  );

export const attributesOf = (node: XmlNode): Record<string, string> =>
  Object.fromEntries(
    Object.entries(node[':@'] ?? {}).map(([name, value]) => [name, String(value)]),
  );

/** The text of the runs within. */
export const textIn = (node: XmlNode): string =>
  nodesIn([node], 'w:t')
    .flatMap((run) => (isList(run['w:t']) ? run['w:t'] : []))
    .map((text) => String(text['#text'] ?? ''))
    .join('');
