import { type Collected, type Container, collect } from './collect.ts';

/** A walk over a page that is looked at before it is read: what was met then is not walked through again. */
export class FirstWalk {
  readonly #walk: Generator<Collected>;
  readonly #met: Collected[] = [];

  constructor(root: Container) {
    this.#walk = collect(root);
  }

  /** What the walk meets, as far as one looks. */
  *look(): Generator<Collected> {
    for (let step = this.#walk.next(); !step.done; step = this.#walk.next()) {
      this.#met.push(step.value);
      yield step.value;
    }
  }

  /**
   * The whole walk from its beginning, for who has followed the document's changes since. Null where it came
   * upon a shadow tree: nobody has followed that.
   */
  read(): Generator<Collected> | null {
    return this.#met.some(({ type }) => type === 'shadow') ? null : this.#all();
  }

  *#all(): Generator<Collected> {
    yield* this.#met;
    yield* this.#walk;
  }
}
