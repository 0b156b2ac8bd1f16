import type { Placement } from '../../core/ledger/entry.ts';
import { byOrder } from '../../core/ledger/fold.ts';
import { type CheckedFile, liesBehind, segmentsOf } from '../../core/ledger/large/checkpoint.ts';
import { type Concerns, type FileSieve, Sieve } from '../../core/ledger/large/sieve.ts';
import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { LineReader, type Position, type ReadLines, startOf } from '../../core/ledger/line-reader.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import type { Disk, ReadableFile } from '../disk.ts';
import { newerFormat } from '../newer-format.ts';
import { type OpenCheckpoint, openCheckpoint, writeCheckpoint } from './checkpoint-file.ts';
import { type FoundFile, ledgerFilesIn } from './find-ledger-files.ts';
import { foreignFile } from './read-ledger-folder.ts';
import { readWhole } from './read-tail.ts';

/** What of a ledger is asked for. */
export interface Question {
  /** Which entries can bear on the answer. */
  readonly concerns: Concerns;
  /** For whom; each has a checkpoint of its own. */
  readonly unit: string;
  /** All that decides what `concerns` says, as text: a checkpoint made under another is void. */
  readonly under: string;
  /** Only the entries of this requirement are wanted. */
  readonly requirement?: string;
  /** So many bytes may be read for it and no more, unless it is worth that. */
  readonly atMost?: number;
}

/** A ledger that is too large to be read whole for every question. */
export interface LargeLedger {
  /** The folder of its plan. */
  readonly folder: string;
  readonly plan: string;
  readonly disk: Disk;
  /** Where the checkpoint for this question lies. */
  readonly checkpoint: string;
  /** What it is bound to. */
  readonly binding: string;
  /** A checkpoint is made anew once so many bytes had to be read behind the last one. */
  readonly worth: number;
}

/** What of a ledger can bear on a question; folded, it says the same of that as the whole ledger. There may be more in it. */
export interface LedgerExtract {
  /** In the fold's order; their place in the chain may be left out. */
  readonly placements: readonly Placement[];
  /** Those of the whole ledger, in no order. */
  readonly faults: readonly LedgerFault[];
}

/** The answer; `large` where more would have to be read than the question allows, `repeats` where an id may stand twice. */
export type Extraction = LedgerExtract | 'large' | 'repeats';

/** One writer's file while it is read, and where reading begins. */
interface Source extends FoundFile {
  readonly file: ReadableFile;
  readonly size: number;
  readonly changed: string;
}

/** What was read of all files, from wherever reading began. */
interface Sifted {
  readonly sieve: Sieve;
  readonly faults: readonly LedgerFault[];
  readonly files: readonly SiftedFile[];
}

interface SiftedFile {
  readonly source: Source;
  readonly position: Position;
  readonly effective: number;
  /** Nothing follows the position. */
  readonly isEnded: boolean;
}

/** Reads what is behind the checkpoint where there is a fitting one, else everything, in pieces; keeps a new one where that pays. */
export async function extract(ledger: LargeLedger, question: Question): Promise<Extraction> {
  const { files, foreign } = await ledgerFilesIn(ledger.folder, ledger.disk);
  const sources: Source[] = [];
  try {
    for (const found of files) sources.push(await openSource(found, ledger.disk));
    const answer = await answerFrom(sources, ledger, question);
    return typeof answer === 'string' ? answer : { ...answer, faults: [...answer.faults, ...foreign.map(foreignFile)] };
  } finally {
    for (const { file } of sources) await file.close();
  }
}

async function openSource(found: FoundFile, disk: Disk): Promise<Source> {
  const file = await disk.openToRead(found.path);
  // The time first: what is written between the two makes a checkpoint void, not wrong.
  const changed = await file.changed();
  return { ...found, file, changed, size: await file.size() };
}

async function answerFrom(sources: readonly Source[], ledger: LargeLedger, question: Question): Promise<Extraction> {
  const { atMost = Number.POSITIVE_INFINITY } = question;
  const base = await fittingCheckpoint(sources, ledger);
  const answer = base && (await answerBehind(base, sources, ledger, question));
  if (answer !== undefined) return answer;
  if (bytesOf(sources) > atMost) return 'large';
  const sifted = await sift(sources, ledger, question);
  if (sifted.sieve.mayRepeat()) return 'repeats';
  await keep(sifted, sifted.sieve.kept, sifted.faults, ledger);
  return { placements: sifted.sieve.kept.sort(byOrder), faults: sifted.faults };
}

/** `undefined` where the checkpoint does not do. */
async function answerBehind(
  base: OpenCheckpoint,
  sources: readonly Source[],
  ledger: LargeLedger,
  { atMost = Number.POSITIVE_INFINITY, ...question }: Question,
): Promise<Extraction | undefined> {
  const unread = bytesOf(sources) - base.files.reduce((sum, { offset }) => sum + offset, 0);
  if (unread > atMost) return 'large';
  const added = await sift(sources, ledger, question, base.files);
  if (!liesBehind(base.reach, added.sieve)) return undefined;
  const before = await base.placements(question.requirement);
  if (before === undefined) return undefined;
  const placements = [...before, ...added.sieve.kept];
  const faults = [...base.faults, ...added.faults];
  if (unread > ledger.worth && question.requirement === undefined) await keep(added, placements, faults, ledger, base);
  return { placements: placements.sort(byOrder), faults };
}

function bytesOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { size }) => sum + size, 0);
}

/** The checkpoint, if every file that it has seen is still what it was, or that and more. */
async function fittingCheckpoint(
  sources: readonly Source[],
  { checkpoint, binding, disk }: LargeLedger,
): Promise<OpenCheckpoint | undefined> {
  const base = await openCheckpoint(checkpoint, binding, disk);
  if (base === undefined) return undefined;
  const sourceOf = new Map(sources.map((source) => [source.writer, source]));
  for (const file of base.files) {
    const source = sourceOf.get(file.writer);
    if (source === undefined || !(await continuesFrom(file, source))) return undefined;
  }
  return base;
}

async function continuesFrom({ offset, changed, mark }: CheckedFile, source: Source): Promise<boolean> {
  const isUnchanged = source.size === offset ? source.changed === changed : source.size > offset;
  return isUnchanged && (await markBefore(offset, source)) === mark;
}

const markLength = 4096;

/** The hash of the last lines before an offset; each line's own hash covers all before it. */
async function markBefore(offset: number, { file }: Source): Promise<string> {
  const from = Math.max(0, offset - markLength);
  return sha256(await readWhole(file, from, offset - from));
}

/** Reads every file from where the checkpoint has come, or from its start, through one sieve. */
async function sift(
  sources: readonly Source[],
  { plan }: LargeLedger,
  { concerns }: Question,
  from: readonly CheckedFile[] = [],
): Promise<Sifted> {
  const sieve = new Sieve(concerns);
  const startFor = new Map(from.map((file) => [file.writer, file]));
  const faults: LedgerFault[] = [];
  const files: SiftedFile[] = [];
  for (const source of sources) {
    const checked = startFor.get(source.writer);
    const entries = sieve.file(source.writer, checked?.effective);
    const read = await readSettled(source, checked ?? startOf(plan, source.writer), entries);
    entries.finish();
    if (read.newerFormat !== undefined) throw newerFormat(source.path);
    for (const fault of read.faults) faults.push(fault);
    files.push({ source, position: read.position, effective: entries.effective, isEnded: read.isEnded });
  }
  return { sieve, faults, files };
}

/** A line that is being written at this moment looks torn: then it is worth a second look. */
async function readSettled(source: Source, from: Position, entries: FileSieve): Promise<ReadLines> {
  const read = await readLines(source, source.size, from, entries);
  const settled = read.faults.filter(({ code }) => code !== 'torn-line');
  if (settled.length === read.faults.length) return read;
  const again = await readLines(source, await source.file.size(), read.position, entries);
  return { ...again, faults: [...settled, ...again.faults] };
}

const pieceSize = 1 << 18;

async function readLines(
  { writer, file }: Source,
  size: number,
  from: Position,
  entries: FileSieve,
): Promise<ReadLines> {
  const reader = new LineReader(writer, from, entries);
  for (let at = from.offset; at < size; ) {
    const piece = await file.read(at, Math.min(pieceSize, size - at));
    if (piece.length === 0) break;
    reader.push(piece);
    at += piece.length;
  }
  return reader.finish();
}

/** Where a file ends within a line there is no checkpoint: what follows is read again anyhow once the line is ended. */
async function keep(
  { sieve, files }: Sifted,
  placements: readonly Placement[],
  faults: readonly LedgerFault[],
  { checkpoint, binding, disk }: LargeLedger,
  base?: OpenCheckpoint,
): Promise<void> {
  if (files.some(({ isEnded }) => !isEnded)) return;
  const checked: CheckedFile[] = [];
  for (const { source, position, effective } of files) {
    const { writer, changed } = source;
    const mark = await markBefore(position.offset, source);
    checked.push({ writer, ...position, changed, mark, ...(Number.isFinite(effective) && { effective }) });
  }
  const latest = Math.max(sieve.latest, base?.reach.latest ?? Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(latest)) return;
  const reach = { latest, lastId: sieve.lastId || (base?.reach.lastId ?? '') };
  await writeCheckpoint(checkpoint, { binding, files: checked, reach, faults, segments: segmentsOf(placements) }, disk);
}
