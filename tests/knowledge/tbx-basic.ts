/*
 * What the public definition of TBX-Basic in DCA style allows, as far as our files use it: the core structure
 * (github.com/LTAC-Global/TBX_Core_RNG) and the rules of the dialect (github.com/LTAC-Global/TBX-Basic_dialect).
 */

/** A node as fast-xml-parser gives it with its order: the one key that is not `:@` is its name. */
export type XmlNode = Record<string, unknown>;

type Rule = {
  attributes: readonly string[];
  /** Attributes that must be there. */
  must?: readonly string[];
  /** The names of the children in order, as a pattern over `name,name,`. */
  holds: RegExp;
  isText?: boolean;
};

const aux = '(?:(?:admin|descrip|descripGrp|xref),)*';
const rules: Record<string, Rule> = {
  tbx: {
    attributes: ['type', 'style', 'xml:lang', 'xmlns'],
    must: ['type', 'style', 'xml:lang', 'xmlns'],
    holds: /^tbxHeader,text,$/,
  },
  tbxHeader: { attributes: [], holds: /^fileDesc,$/ },
  fileDesc: { attributes: [], holds: /^(?:titleStmt,)?sourceDesc,$/ },
  titleStmt: { attributes: [], holds: /^title,$/ },
  title: { attributes: [], holds: /^$/, isText: true },
  sourceDesc: { attributes: [], holds: /^(?:p,)+$/ },
  p: { attributes: [], holds: /^$/, isText: true },
  text: { attributes: [], holds: /^(?:body,)?$/ },
  body: { attributes: [], holds: /^(?:conceptEntry,)+$/ },
  conceptEntry: {
    attributes: ['id'],
    must: ['id'],
    holds: new RegExp(`^${aux}(?:langSec,)+$`),
  },
  langSec: {
    attributes: ['xml:lang'],
    must: ['xml:lang'],
    holds: new RegExp(`^${aux}(?:termSec,)+$`),
  },
  termSec: { attributes: [], holds: new RegExp(`^term,(?:termNote,)*${aux}$`) },
  term: { attributes: [], holds: /^$/, isText: true },
  termNote: { attributes: ['type'], must: ['type'], holds: /^$/, isText: true },
  descripGrp: { attributes: [], holds: /^descrip,(?:admin,)*$/ },
  descrip: { attributes: ['type', 'xml:lang'], must: ['type'], holds: /^$/, isText: true },
  admin: { attributes: ['type'], must: ['type'], holds: /^$/, isText: true },
  xref: { attributes: ['type', 'target'], must: ['type', 'target'], holds: /^$/, isText: true },
};

/** Which data categories there are, and on which levels they may stand; groups count as what they are in. */
const categories: Record<string, Record<string, readonly string[]>> = {
  descrip: {
    subjectField: ['conceptEntry'],
    definition: ['conceptEntry', 'langSec'],
    context: ['termSec'],
  },
  admin: { source: ['conceptEntry', 'langSec', 'termSec'] },
  termNote: { termType: ['termSec'] },
  xref: { externalCrossReference: ['conceptEntry', 'langSec', 'termSec'] },
};
const termTypes = ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'];

const nameOf = (node: XmlNode): string => Object.keys(node).find((key) => key !== ':@') ?? '';

/** What is wrong with a document, a sentence each; empty where it is TBX-Basic. */
export function tbxProblems(document: readonly XmlNode[]): string[] {
  const ids = new Set<string>();
  const problems = document.flatMap((node) => problemsOf(node, '', ids));
  const root = document[0]?.[':@'] as Record<string, string> | undefined;
  if (document.length !== 1 || nameOf(document[0] ?? {}) !== 'tbx') problems.push('no tbx');
  if (root?.type !== 'TBX-Basic' || root.style !== 'dca') problems.push('not TBX-Basic in DCA');
  if (root?.xmlns !== 'urn:iso:std:iso:30042:ed-2') problems.push('another name space');
  return problems;
}

function problemsOf(node: XmlNode, level: string, ids: Set<string>): string[] {
  const name = nameOf(node);
  const rule = rules[name];
  if (!rule) return [`${name} is not known`];
  const attributes = (node[':@'] ?? {}) as Record<string, string>;
  const children = (node[name] as XmlNode[]).filter((child) => nameOf(child) !== '#text');
  const text = (node[name] as XmlNode[]).map((child) => child['#text'] ?? '').join('');
  const problems: string[] = [];
  const names = children.map((child) => `${nameOf(child)},`).join('');
  if (!rule.holds.test(names)) problems.push(`${name} may not hold ${names || 'nothing'}`);
  if (rule.isText !== (text !== '' || undefined)) problems.push(`${name}: text “${text}”`);
  for (const one of Object.keys(attributes)) {
    if (!rule.attributes.includes(one)) problems.push(`${name} has no attribute ${one}`);
  }
  for (const one of rule.must ?? []) {
    if (!attributes[one]) problems.push(`${name} needs ${one}`);
  }
  if (attributes.id !== undefined) {
    if (!/^[A-Za-z_][\w.-]*$/.test(attributes.id)) problems.push(`${attributes.id} is no xsd:ID`);
    if (ids.has(attributes.id)) problems.push(`${attributes.id} is there twice`);
    ids.add(attributes.id);
  }
  const levels = categories[name]?.[attributes.type ?? ''];
  if (categories[name] && !levels?.includes(level)) {
    problems.push(`${name} ${attributes.type} may not stand in ${level}`);
  }
  if (name === 'xref' && level.endsWith('Grp')) problems.push('a link may not stand in a group');
  if (attributes.type === 'termType' && !termTypes.includes(text)) problems.push(`type ${text}`);
  const within = name.endsWith('Grp') ? level : name;
  return [...problems, ...children.flatMap((child) => problemsOf(child, within, ids))];
}
