import type { Plugin } from 'vite';

/*
 * A regular expression with a Unicode property (`\p{L}`) costs the engine a quarter of a millisecond as
 * soon as a script that holds it is parsed, used or not: it is checked, and for that the property's
 * characters are looked up. A worker that wakes would spend half its time so. The build therefore
 * writes such literals as strings, and each is made when it is first used. See docs/adr/.
 */

const runtime = 'virtual:lazy-patterns';

type Literal = { start: number; end: number; regex: { pattern: string; flags: string } };

/** Makes regular expressions with Unicode properties on first use. Sources stay as they are. */
export function lazyPatterns(): Plugin {
  return {
    name: 'attache:lazy-patterns',
    resolveId: (id) => (id === runtime ? `\0${runtime}` : undefined),
    load: (id) => (id === `\0${runtime}` ? makePattern : undefined),
    transform(code, id) {
      if (!/\\[pP]\{/.test(code) || id.includes('/node_modules/') || id.startsWith('\0')) return;
      const literals = literalsIn(this.parse(code)).filter(({ regex: { pattern } }) =>
        /\\[pP]\{/.test(pattern),
      );
      if (literals.length === 0) return;
      let rest = '';
      let at = 0;
      literals.forEach(({ start, end }, index) => {
        rest += `${code.slice(at, start)}attachePattern${index}`;
        at = end;
      });
      const made = literals.map(
        ({ regex: { pattern, flags } }, index) =>
          `const attachePattern${index} = attachePattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)});`,
      );
      return {
        code: `import { attachePattern } from '${runtime}';${made.join('')}${rest}${code.slice(at)}`,
        map: null,
      };
    },
  };
}

/** The regular expressions of a syntax tree (ESTree), in the order of the source. */
function literalsIn(node: unknown): Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) return [node as Literal];
  return Object.values(node)
    .flatMap(literalsIn)
    .sort((a, b) => a.start - b.start);
}

/** Stands in for a RegExp: what a string or a caller asks of one is asked of the one that is made then. */
const makePattern = `
class Pattern {
  #source; #flags; #made = null;
  constructor(source, flags) { this.#source = source; this.#flags = flags; }
  get #pattern() { return (this.#made ??= new RegExp(this.#source, this.#flags)); }
  get flags() { return this.#flags; }
  test(text) { return this.#pattern.test(text); }
  exec(text) { return this.#pattern.exec(text); }
  [Symbol.match](text) { return this.#pattern[Symbol.match](text); }
  [Symbol.matchAll](text) { return this.#pattern[Symbol.matchAll](text); }
  [Symbol.replace](text, by) { return this.#pattern[Symbol.replace](text, by); }
  [Symbol.search](text) { return this.#pattern[Symbol.search](text); }
  [Symbol.split](text, limit) { return this.#pattern[Symbol.split](text, limit); }
}
export const attachePattern = (source, flags) => new Pattern(source, flags);
`;
