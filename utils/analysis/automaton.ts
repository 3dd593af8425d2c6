import { foldSurface } from './normalise.ts';

/**
 * All surfaces in one trie, stored as flat arrays. Children are found by hashing (state, unit), so
 * a step costs the same however many surfaces there are, and building is one insertion per unit.
 */
export type Automaton = {
  /** The state after `unit`, or 0 when no surface goes on that way. State 1 is the root. */
  step(state: number, unit: number): number;
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
  let states = ROOT;
  sequences.forEach((units, surface) => {
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
    accepted: (state) => accepted[state] ?? NONE,
  };
}

/** Open-addressing hash table from (state, unit) to state, in two typed arrays. */
class EdgeTable {
  readonly #mask: number;
  readonly #keys: Float64Array;
  readonly #values: Int32Array;

  constructor(edges: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, edges * 2)));
    this.#mask = size - 1;
    this.#keys = new Float64Array(size);
    this.#values = new Int32Array(size);
  }

  #slot(state: number, unit: number): number {
    const key = state * 0x10000 + unit;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  get(state: number, unit: number): number {
    return this.#values[this.#slot(state, unit)] ?? 0;
  }

  set(state: number, unit: number, next: number): void {
    const slot = this.#slot(state, unit);
    this.#keys[slot] = state * 0x10000 + unit;
    this.#values[slot] = next;
  }
}
