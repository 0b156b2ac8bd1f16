/**
 * Ids of a ledger in eight bytes each, to tell that none of them stands twice. Two ids may have one key, so that this
 * errs, very seldom, on the side of saying that one does.
 */
export class IdKeys {
  #keys = new Float64Array(1024);
  #count = 0;

  add(id: string): void {
    if (this.#count === this.#keys.length) {
      const grown = new Float64Array(this.#count * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    this.#keys[this.#count] = keyOf(id);
    this.#count += 1;
  }

  mayRepeat(): boolean {
    const sorted = this.#keys.subarray(0, this.#count).sort();
    for (let index = 1; index < sorted.length; index += 1) if (sorted[index] === sorted[index - 1]) return true;
    return false;
  }
}

/** 53 bits of it, mixed so that ids which count on differ. */
function keyOf(id: string): number {
  let [high, low] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}
