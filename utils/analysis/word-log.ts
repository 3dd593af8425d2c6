/**
 * The hashes of the words of some texts, kept while they are matched: what asks later which words are there
 * need not cut the texts again.
 */
export class WordLog {
  #hashes: Int32Array;
  #count = 0;

  /** `units` is the length of the texts in UTF-16 units: words of some letters are expected. */
  constructor(units: number) {
    this.#hashes = new Int32Array((units >>> 2) + 64);
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
