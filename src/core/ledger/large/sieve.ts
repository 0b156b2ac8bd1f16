import type { Entry, Placement } from '../entry.ts';
import type { LedgerLine } from '../ledger-file.ts';
import type { EntrySink } from '../line-reader.ts';
import type { Glance } from './glance.ts';

/** Whether an entry may bear on what is asked. */
export type Concerns = (entry: Pick<Entry, 'unit' | 'requirement'>) => boolean;

/** The entries of one batch in one file, until every part of it has come. */
interface OpenBatch {
  readonly of: number;
  readonly present: Set<number>;
  readonly parts: Placement[];
}

/**
 * Leaves out what cannot change what stands of the entries that concern: an entry, or a whole batch, that concerns
 * nobody who asks and takes nothing back. `foldPlacements` of the rest says the same of them as that of everything, if
 * no id stands twice (`mayRepeat`): else the first of two might be missing, or a batch be made whole by another file.
 */
export class Sieve {
  readonly kept: Placement[] = [];
  /** Of all entries, kept or not: the latest effective time, and the last id of an entry or a batch. */
  latest = Number.NEGATIVE_INFINITY;
  lastId = '';
  /** Of all entries, kept or not. */
  earliest = Number.POSITIVE_INFINITY;
  firstId: string | undefined;
  readonly #concerns: Concerns;
  readonly #ids = new IdKeys();
  readonly #texts = new Map<string, string>();

  constructor(concerns: Concerns) {
    this.#concerns = concerns;
  }

  /** What takes the entries of one file; `effective` is that of the line before. */
  file(writer: string, effective = Number.NEGATIVE_INFINITY): FileSieve {
    return new FileSieve(writer, effective, this);
  }

  mayRepeat(): boolean {
    return this.#ids.mayRepeat();
  }

  concerns(entry: Pick<Entry, 'unit' | 'requirement'>): boolean {
    return this.#concerns(entry);
  }

  /** As it is kept: without its place in the chain, and what many entries say alike only once in memory. */
  compact({ print, said, ...entry }: Entry): Entry {
    const alike = {
      ...(print !== undefined && { print: this.#once(print) }),
      ...(said !== undefined && { said: this.#once(said) }),
    };
    return { ...entry, ...alike, prev: '', hash: '' };
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  saw(id: string, effective: number): void {
    this.#ids.add(id);
    if (id > this.lastId) this.lastId = id;
    if (this.firstId === undefined || id < this.firstId) this.firstId = id;
    if (effective > this.latest) this.latest = effective;
    if (effective < this.earliest) this.earliest = effective;
  }
}

/** One file's entries on their way through a sieve. */
export class FileSieve implements EntrySink {
  /** Of the last line taken or passed over. */
  effective: number;
  readonly #writer: string;
  readonly #sieve: Sieve;
  readonly #open = new Map<string, OpenBatch>();

  constructor(writer: string, effective: number, sieve: Sieve) {
    this.#writer = writer;
    this.effective = effective;
    this.#sieve = sieve;
  }

  passesOver({ id, at, unit, requirement }: Glance): boolean {
    if (this.#sieve.concerns({ unit, requirement })) return false;
    this.#advance(id, at);
    return true;
  }

  take({ line, entry }: LedgerLine): void {
    this.#advance(entry.id, entry.at);
    const placement = { entry: this.#sieve.compact(entry), writer: this.#writer, line, effective: this.effective };
    if (entry.batch !== undefined) this.#takePart(placement, entry.batch);
    else if (this.#isKept(placement)) this.#sieve.kept.push(placement);
  }

  /** A batch that was not written whole is kept: it is named. */
  finish(): void {
    for (const { parts } of this.#open.values()) this.#keepAll(parts);
    this.#open.clear();
  }

  #takePart(placement: Placement, { id, n, of }: NonNullable<Entry['batch']>): void {
    const batch = this.#open.get(id) ?? this.#begin(id, of);
    batch.parts.push(placement);
    if (of === batch.of) batch.present.add(n);
    if (batch.present.size < batch.of) return;
    this.#open.delete(id);
    if (batch.parts.some((part) => this.#isKept(part))) this.#keepAll(batch.parts);
  }

  /** One by one: a batch may have more parts than a call takes arguments. */
  #keepAll(parts: readonly Placement[]): void {
    for (const part of parts) this.#sieve.kept.push(part);
  }

  #begin(id: string, of: number): OpenBatch {
    const batch = { of, present: new Set<number>(), parts: [] };
    this.#sieve.saw(id, this.effective);
    this.#open.set(id, batch);
    return batch;
  }

  #advance(id: string, at: string): void {
    const moment = Date.parse(at);
    if (moment > this.effective) this.effective = moment;
    this.#sieve.saw(id, this.effective);
  }

  #isKept({ entry }: Placement): boolean {
    return entry.retracts !== undefined || this.#sieve.concerns(entry);
  }
}

/**
 * Ids of a ledger in eight bytes each, to tell that none of them stands twice. Two ids may have one key, so that this
 * errs, very seldom, on the side of saying that one does.
 */
class IdKeys {
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
