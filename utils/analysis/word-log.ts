/**
 * The hashes of the words of some texts, kept while they are matched: what asks later which words are there
 * need not cut the texts again.
 */
export class WordLog {
  #hashes = kept ?? new Int32Array(FIRST);
  #count = 0;

  constructor() {
    kept = null;
  }

  /** Says that nobody asks any more. */
  release(): void {
    if (this.#hashes.length <= MOST) kept = this.#hashes;
    this.#hashes = none;
    this.#count = 0;
  }

  add(hashes: Int32Array, count: number): void {
    const wanted = this.#count + count;
    if (wanted > this.#hashes.length) {
      const larger = new Int32Array(Math.max(wanted, this.#hashes.length * 2));
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    const own = this.#hashes;
    const from = this.#count;
    for (let word = 0; word < count; word++) own[from + word] = hashes[word] as number;
    this.#count = wanted;
  }

  get count(): number {
    return this.#count;
  }

  /** The hashes; may be longer than `count`. */
  get hashes(): Int32Array {
    return this.#hashes;
  }
}

/** So many words at first; it grows. */
const FIRST = 0x2000;
/** A longer list is not kept: few pages need it. */
const MOST = 0x20000;
const none = new Int32Array(0);
// A list of numbers outside the heap is dear to make: the last one is used again.
let kept: Int32Array | null = null;
