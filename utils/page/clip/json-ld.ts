/** An object of JSON-LD: whatever a page has put there. */
export type Thing = Record<string, unknown>;
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type Graph = {
  /** All objects with a type, in order. */
  things: Thing[];
  /** The object that a mere reference (`{"@id": …}`) stands for; else the value itself. */
  resolve(value: unknown): unknown;
};

/** What is hostile is large or deep; a page of news has some hundred objects. */
const MOST = 2000;
const DEEPEST = 8;
const LONGEST = 1_000_000;

/** Reads the JSON-LD scripts of a page (https://www.w3.org/TR/json-ld11/#embedding). Broken ones say nothing. */
export function readGraph(scripts: readonly string[]): Graph {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || things.length >= MOST) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    if (!isThing(value)) return;
    if ('@type' in value) {
      things.push(value);
      const id = value['@id'];
      if (typeof id === 'string' && !byId.has(id)) byId.set(id, value);
    }
    for (const item of Object.values(value)) if (typeof item === 'object') walk(item, depth + 1);
  };
  for (const script of scripts) walk(parse(script), 0);
  return {
    things,
    resolve(value) {
      if (!isThing(value) || '@type' in value || 'name' in value) return value;
      const id = value['@id'];
      return (typeof id === 'string' && byId.get(id)) || value;
    },
  };
}

/** The types of an object, without the address of schema.org. */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type).replace(/^.*[/#:]/, ''));

/** Old pages wrap their scripts in comments. */
function parse(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  if (json.length > LONGEST) return null;
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
