import { foldSurface } from './normalise.ts';

/**
 * All surfaces in one trie, stored as flat arrays. Children are found by hashing (state, unit), so
 * a step costs the same however many surfaces there are, and building is one insertion per unit.
 */
export type Automaton = {
  /** The state after `unit`, or 0 when no surface goes on that way. State 1 is the root. */
  step(state: number, unit: number): number;
  /**
   * Lengths at which a surface may be told from its first `length` folded units, whose hash is given
   * (see `hashOf`): a bit each, see `WHOLE` and `LONGER`. No bit is certain, a bit is not: most words of
   * a text are dismissed here, without a step.
   */
  beginnings(hash: number): number;
  /** Indexes of the surfaces that end in this state. */
  accepted(state: number): readonly number[];
};

export const ROOT = 1;
const NONE: readonly number[] = [];

/** Builds the automaton; `accepted` gives indexes into `surfaces`. Time is linear in their length. */
export function buildAutomaton(surfaces: readonly string[]): Automaton {
  const sequences = surfaces.map(foldSurface);
  const total = sequences.reduce((sum, units) => sum + units.length, 0) + 2;
  const table = new EdgeTable(total);
  const accepted: number[][] = [];
  const beginnings = new Uint8Array(BEGINNINGS);
  let states = ROOT;
  sequences.forEach((units, surface) => {
    let hash = 0;
    for (const unit of units.slice(0, PREFIX)) hash = hashOf(hash, unit);
    beginnings[hash & (BEGINNINGS - 1)] =
      (beginnings[hash & (BEGINNINGS - 1)] ?? 0) | (units.length < PREFIX ? WHOLE : LONGER);
    let state = ROOT;
    for (const unit of units) {
      let next = table.get(state, unit);
      if (next === 0) {
        next = ++states;
        table.set(state, unit, next);
      }
      state = next;
    }
    if (state === ROOT) return;
    const list = accepted[state];
    if (list) list.push(surface);
    else accepted[state] = [surface];
  });
  return {
    step: (state, unit) => table.get(state, unit),
    beginnings: (hash) => beginnings[hash & (BEGINNINGS - 1)] ?? 0,
    accepted: (state) => accepted[state] ?? NONE,
  };
}

/** So many units of a surface are looked at at once. */
export const PREFIX = 5;
/** The units that were hashed are a whole surface. */
export const WHOLE = 1;
/** The units that were hashed are the first `PREFIX` of a surface. */
export const LONGER = 2;
const BEGINNINGS = 0x40000;
/** The hash of some units and one more; of no units it is 0. */
export const hashOf = (hash: number, unit: number): number =>
  Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);

/** Open-addressing hash table from (state, unit) to state, in typed arrays. State 0 is an empty slot. */
class EdgeTable {
  readonly #mask: number;
  readonly #states: Int32Array;
  readonly #units: Uint16Array;
  readonly #values: Int32Array;

  constructor(edges: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, edges * 2)));
    this.#mask = size - 1;
    this.#states = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#values = new Int32Array(size);
  }

  get(state: number, unit: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & this.#mask;
    for (;;) {
      const found = this.#states[slot];
      if (found === 0) return 0;
      if (found === state && this.#units[slot] === unit) return this.#values[slot] ?? 0;
      slot = (slot + 1) & this.#mask;
    }
  }

  set(state: number, unit: number, next: number): void {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & this.#mask;
    while (this.#states[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#states[slot] = state;
    this.#units[slot] = unit;
    this.#values[slot] = next;
  }
}
