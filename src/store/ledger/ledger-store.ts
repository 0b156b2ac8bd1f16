import type { Advance } from '../../core/advance.ts';
import { composeEntries } from '../../core/ledger/compose.ts';
import type { Entry, Evidence, NamedDraft } from '../../core/ledger/entry.ts';
import { placementsIn } from '../../core/ledger/fold.ts';
import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { isPlanId } from '../../core/ledger/names.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import {
  checkEvidence,
  type EvidenceFinding,
  evidenceFiles,
  keepEvidence,
  readEvidence,
  removeEvidence,
} from '../evidence/evidence.ts';
import { copyToView, removeViewed } from '../evidence/viewed-copies.ts';
import {
  checkpointIn,
  evidenceFolderIn,
  ledgerFileIn,
  ledgerIn,
  ledgerLock,
  ledgersIn,
  lockIn,
  soundPlan,
  tornLinesIn,
  writtenMarkIn,
} from '../layout.ts';
import { refuseNewerLines, refuseNewerSettings } from '../newer-format.ts';
import { processesOf } from '../processes.ts';
import { appendToFile } from './append-to-file.ts';
import type { LedgerExtract, Question } from './extract.ts';
import type { Appended, FileLedger, Recorder } from './file-ledger.ts';
import { ledgerFilesIn } from './find-ledger-files.ts';
import type { KeyFiles } from './key-files.ts';
import { type LockKeeper, withLock } from './lock.ts';
import { acceptAsItIs, type OwnFile, olderThanWritten, rememberWritten, standingOf } from './own-file.ts';
import { KnownFiles } from './read-ledger-file.ts';
import { type LedgerSnapshot, readLedgerFolder } from './read-ledger-folder.ts';
import { type KnownWriter, knownWriters, type LookAtFile, machineKey, writerFor } from './writer-identity.ts';

const usualPatience = 10_000;

/** Some 1,200 entries, read in a few milliseconds: a school's ledger never needs a checkpoint. */
const usualWorth = 1 << 19;

/** Ledgers in the files of a `.plan/` folder. */
export class LedgerStore {
  readonly #ledger: FileLedger;
  readonly #known = new KnownFiles();
  /** What was to be recorded last is on disk, so that it must not be recorded again whatever comes after. */
  stands = false;

  constructor(ledger: FileLedger) {
    this.#ledger = ledger;
  }

  /** Throws `Trouble` where it cannot be read or is of a newer format. */
  async read(plan: string): Promise<LedgerSnapshot> {
    return this.#withOlder(plan, await readLedgerFolder(this.#folderOf(plan), plan, this.#ledger.disk, this.#known));
  }

  /**
   * The same as `read`, as far as it bears on a question, perhaps from a checkpoint; never for what is handed on or proves
   * anything. `undefined` where more than the question allows would have to be read. Throws as `read`.
   */
  async extract(plan: string, question: Question): Promise<LedgerExtract | undefined> {
    const { disk, worthCheckpoint: worth = usualWorth } = this.#ledger;
    const folder = this.#folderOf(plan);
    const { files } = await ledgerFilesIn(folder, disk);
    let size = 0;
    for (const { path } of files) size += await disk.sizeOf(path);
    if (size > worth && !this.#known.has(files)) {
      const { extract } = await import('./extract.ts');
      const place = await this.#checkpointFor(plan, question);
      const found = await extract({ folder, plan, disk, worth, ...place }, question);
      if (found === 'large') return undefined;
      if (found !== 'repeats') return this.#withOlder(plan, found);
    }
    const { files: read, faults } = await this.read(plan);
    return { placements: placementsIn(read), faults };
  }

  /**
   * Appends one command's entries, all or none: several become one batch. They are on disk when this resolves.
   * Throws `Trouble` where that cannot be; then nothing counts.
   */
  async append(drafts: readonly NamedDraft[], { name, unit, plan, signer }: Recorder): Promise<Appended> {
    const { disk, now, random } = this.#ledger;
    const folder = this.#folderOf(plan);
    this.stands = false;
    if (drafts.length === 0) return { entries: [], isNewWriter: false };
    await refuseNewerSettings(this.#ledger.folder, disk);
    await refuseNewerLines(folder, plan, disk);
    const machine = await machineKey(this.#ledger);
    const real = await this.#realFolder();
    const { name: writer, isNew, place, standing } = await writerFor(real, machine, this.#ledger, this.#lookAt(plan));
    if (standing.fault !== undefined) throw olderThanWritten(standing.fault);
    await disk.makeFolder(folder);
    const compose = (prev: string) => composeEntries(drafts, { at: now(), by: name, unit, plan, prev, random, signer });
    const lock = lockIn(this.#ledger.folder, ledgerLock(plan, writer));
    const own = this.#ownFile(plan, place, writer);
    const sidecar = tornLinesIn(this.#ledger.folder, plan, writer);
    return withLock(lock, this.#lockKeeper(machine), async () => {
      const { end, ...appended } = await appendToFile({ ...own, sidecar }, compose, disk);
      this.stands = true;
      await rememberWritten(own, standing, end, disk);
      return { ...appended, isNewWriter: isNew };
    });
  }

  /** The id of the file that `append` would write to; `undefined` where this machine has not written yet. */
  async writer(plan: string): Promise<string | undefined> {
    return (await this.#ownWriters(plan)).find(({ standing }) => !standing.isOver)?.name;
  }

  /**
   * Takes this machine's own files as they are that are older than it wrote them, and says which: what it records from now
   * on goes into another. Throws `Trouble` where that cannot be remembered.
   */
  async acceptOlder(plan: string): Promise<readonly LedgerFault[]> {
    const older = (await this.#ownWriters(plan)).filter(({ standing }) => standing.fault !== undefined);
    for (const { place, name, standing } of older) {
      await acceptAsItIs(this.#ownFile(plan, place, name), standing, this.#ledger.disk);
    }
    return older.flatMap(({ standing }) => standing.fault ?? []);
  }

  /** The keys with which this user signs. */
  async keys(): Promise<KeyFiles> {
    const { KeyFiles } = await import('./key-files.ts');
    return new KeyFiles(this.#ledger, this.#ledger.keyFile);
  }

  /** Takes in a copy of a file, or keeps a link. The copy is on disk when this resolves. Throws `Trouble` for a folder, a device, a link. */
  async keepEvidence(source: string): Promise<Evidence> {
    this.stands = false;
    return keepEvidence(source, { ...this.#ledger, folder: this.#evidenceFolder() });
  }

  /** Holds every copy that the entries name against its hash; in the order in which they name them first. */
  async checkEvidence(entries: readonly Entry[], advance?: Advance): Promise<readonly EvidenceFinding[]> {
    return checkEvidence(entries, { disk: this.#ledger.disk, folder: this.#evidenceFolder() }, advance);
  }

  /**
   * Does the work while no other process does any under the same name, a path within the ledger's folder whose own folder
   * is there: `ledger/<plan>/<writer>` is what `append` holds. Throws `Trouble` where another keeps it.
   */
  async locked<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const machine = await machineKey(this.#ledger);
    return withLock(lockIn(this.#ledger.folder, name), this.#lockKeeper(machine), work);
  }

  /** The content of a copy; `undefined` where it is missing or is not what its hash says. */
  async readEvidence(sha256: string): Promise<Uint8Array | undefined> {
    return readEvidence(sha256, { disk: this.#ledger.disk, folder: this.#evidenceFolder() });
  }

  /** Deletes a copy, if it is there; gone for good when this resolves. Throws `Trouble` where that cannot be. */
  async removeEvidence(sha256: string): Promise<void> {
    await removeEvidence(sha256, { disk: this.#ledger.disk, folder: this.#evidenceFolder() });
    await removeViewed(sha256, this.#ledger);
  }

  /** Where a copy of evidence lies that may be handed to the system, of the content at hand. Throws `Trouble` `file-unwritable`. */
  async copyToView(sha256: string, bytes: Uint8Array, ending: string): Promise<string> {
    const { now, stateFolder, disk } = this.#ledger;
    const evidenceFolder = this.#evidenceFolder();
    return copyToView(sha256, bytes, ending, Date.parse(now()), { stateFolder, evidenceFolder, disk });
  }

  /** Every file among the evidence, sorted: copies as `<first 2>/<sha256>`, and what else lies there. */
  async evidenceFiles(): Promise<readonly string[]> {
    return evidenceFiles({ disk: this.#ledger.disk, folder: this.#evidenceFolder() });
  }

  /** The plans that have a ledger here, sorted: the evidence is theirs together. */
  async plans(): Promise<readonly string[]> {
    return (await this.#ledger.disk.list(ledgersIn(this.#ledger.folder))).filter(isPlanId);
  }

  #folderOf(plan: string): string {
    return ledgerIn(this.#ledger.folder, plan);
  }

  #ownFile(plan: string, place: string, writer: string): OwnFile {
    return { plan, writer, path: ledgerFileIn(this.#ledger.folder, plan, writer), mark: writtenMarkIn(place, plan) };
  }

  #lookAt(plan: string): LookAtFile {
    return (place, writer) => standingOf(this.#ownFile(plan, place, writer), this.#ledger.disk);
  }

  async #ownWriters(plan: string): Promise<readonly KnownWriter[]> {
    soundPlan(plan);
    if ((await this.#ledger.disk.kindOf(this.#ledger.folder)) === undefined) return [];
    return knownWriters(await this.#realFolder(), this.#ledger, this.#lookAt(plan));
  }

  async #withOlder<Read extends { readonly faults: readonly LedgerFault[] }>(plan: string, read: Read): Promise<Read> {
    const older = (await this.#ownWriters(plan)).flatMap(({ standing }) => standing.fault ?? []);
    return older.length === 0 ? read : { ...read, faults: [...read.faults, ...older] };
  }

  async #checkpointFor(plan: string, { unit, under }: Question) {
    const { stateFolder, version } = this.#ledger;
    const hash = sha256([await this.#realFolder(), plan, unit].join('\n'));
    return { checkpoint: checkpointIn(stateFolder, hash), binding: sha256([version, under].join('\n')) };
  }

  #evidenceFolder(): string {
    return evidenceFolderIn(this.#ledger.folder);
  }

  #realFolder(): Promise<string> {
    return this.#ledger.disk.realPath(this.#ledger.folder);
  }

  #lockKeeper(machine: string): LockKeeper {
    const { disk, random, processes = processesOf(disk), patience = usualPatience } = this.#ledger;
    return { disk, random, processes, patience, machine };
  }
}
