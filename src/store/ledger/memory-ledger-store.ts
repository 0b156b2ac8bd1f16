import { basename } from 'node:path';
import { composeEntries } from '../../core/ledger/compose.ts';
import type { Entry, EntryDraft, Evidence } from '../../core/ledger/entry.ts';
import { placementsIn } from '../../core/ledger/fold.ts';
import { firstPrev } from '../../core/ledger/line.ts';
import { isPlanId, writerIdOf, writerRandomBytes } from '../../core/ledger/names.ts';
import { readLedgerFile } from '../../core/ledger/read-file.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import { safeText } from '../../core/text/safe-text.ts';
import { Trouble } from '../../trouble.ts';
import { evidenceIn } from '../evidence/evidence.ts';
import type {
  Appended,
  EvidenceFinding,
  LedgerExtract,
  LedgerSnapshot,
  LedgerStore,
  Recorder,
} from './ledger-store.ts';

/** What a ledger in memory needs of the world. */
export interface MemoryLedger {
  /** RFC 3339 with offset, to the millisecond. */
  readonly now: () => string;
  readonly random: (count: number) => Uint8Array;
  /** What can be attached: path → content. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** Ledgers that last as long as the object: real lines, no disk. For tests. */
export class MemoryLedgerStore implements LedgerStore {
  readonly #ledger: MemoryLedger;
  readonly #texts = new Map<string, string>();
  readonly #evidence = new Map<string, Uint8Array>();
  #writer: string | undefined;

  constructor(ledger: MemoryLedger) {
    this.#ledger = ledger;
  }

  async read(plan: string): Promise<LedgerSnapshot> {
    const text = this.#textOf(plan);
    if (this.#writer === undefined || text === '') return { files: [], faults: [] };
    const { file, faults } = readLedgerFile(plan, this.#writer, new TextEncoder().encode(text));
    return { files: [file], faults };
  }

  async extract(plan: string): Promise<LedgerExtract> {
    const { files, faults } = await this.read(plan);
    return { placements: placementsIn(files), faults };
  }

  async append(drafts: readonly EntryDraft[], { name, unit, plan }: Recorder): Promise<Appended> {
    const before = this.#textOf(plan);
    if (drafts.length === 0) return { entries: [], isNewWriter: false };
    const isNewWriter = this.#writer === undefined;
    this.#writer ??= writerIdOf(this.#ledger.random(writerRandomBytes));
    const last = (await this.read(plan)).files[0]?.lines.at(-1)?.entry;
    const prev = last?.hash ?? firstPrev(plan, this.#writer);
    const { now, random } = this.#ledger;
    const { entries, text } = composeEntries(drafts, { at: now(), by: name, unit, plan, prev, random });
    this.#texts.set(plan, before + text);
    return { entries, isNewWriter };
  }

  async writer(plan: string): Promise<string | undefined> {
    this.#textOf(plan);
    return this.#writer;
  }

  async keepEvidence(source: string): Promise<Evidence> {
    if (/^https?:\/\//.test(source)) return { url: source };
    const content = this.#ledger.files?.get(source);
    if (content === undefined) throw new Trouble('evidence-missing', { file: safeText(source) });
    const hash = sha256(content);
    this.#evidence.set(hash, content);
    return { name: basename(source), sha256: hash, bytes: content.length };
  }

  async checkEvidence(entries: readonly Entry[]): Promise<readonly EvidenceFinding[]> {
    const stateOf = (hash: string) => (this.#evidence.has(hash) ? (hash === sha256('') ? 'empty' : 'ok') : 'missing');
    return evidenceIn(entries).map((named) => ({ ...named, state: stateOf(named.sha256) }));
  }

  /** One process, and it does one thing at a time. */
  async locked<Result>(_name: string, work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  async readEvidence(hash: string): Promise<Uint8Array | undefined> {
    return this.#evidence.get(hash);
  }

  async removeEvidence(hash: string): Promise<void> {
    this.#evidence.delete(hash);
  }

  async evidenceFiles(): Promise<readonly string[]> {
    return [...this.#evidence.keys()].map((hash) => `${hash.slice(0, 2)}/${hash}`).sort();
  }

  async plans(): Promise<readonly string[]> {
    return [...this.#texts.keys()].sort();
  }

  #textOf(plan: string): string {
    if (!isPlanId(plan)) throw new Trouble('bad-plan-id', { id: safeText(plan) });
    return this.#texts.get(plan) ?? '';
  }
}
