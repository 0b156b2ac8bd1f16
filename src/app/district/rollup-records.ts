import { dirname } from 'node:path';
import { type Advance, watched } from '../../core/advance.ts';
import { countedFiles, submissionWorth } from '../../core/district/known-keys.ts';
import type { ApartSource } from '../../core/district/rollup.ts';
import { sumUpLedger } from '../../core/district/sum-up-ledger.ts';
import type { RollupUnit, SummedLedger, UnitRecord } from '../../core/district/unit-record.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { unionOf } from '../../core/ledger/merge.ts';
import type { Host } from '../../host.ts';
import { planFolderName, unitCopiesIn } from '../../store/layout.ts';
import { isTrouble } from '../../trouble.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { type KnownKeys, knownKeys } from '../keys/known-keys.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Judged, judgeSource } from './judge-source.ts';
import type { UnitList } from './unit-list.ts';
import { type ReadUnitSource, readWrapped, sourcesFrom, type UnitSource } from './unit-sources.ts';

type Sound = Extract<ReadUnitSource, { readonly files: unknown }>;

/** What came from whom, before it is worked out. */
interface Collected {
  readonly unit: RollupUnit;
  readonly sound: Sound[];
  /** What came and cannot be used. */
  readonly broken: { readonly file: string; readonly why: Shown; readonly isLedger: boolean }[];
}

/** What a roll-up is of, and what belongs to nobody on the list. */
export interface RollupRecords {
  readonly records: readonly UnitRecord[];
  /** The same records by the keys of the list as it is by then. */
  readonly recordsUnder: (list: UnitList | undefined) => Promise<readonly UnitRecord[]>;
  /** What was set apart without a row of its own. */
  readonly apart: readonly ApartSource[];
  /** What is no fault, but should be known. */
  readonly notes: readonly Shown[];
}

/**
 * The sources that a call names, else the copies kept beside the plan; and our own ledger, which counts where we are on the list.
 * Beside a source that is named, the copy that is kept of its unit counts too: the verdicts of reviews stand in it.
 */
export async function rollupSources(args: readonly string[], workspace: Workspace, host: Host): Promise<UnitSource[]> {
  const own = ownSources(workspace);
  const copies = unitCopiesIn(workspace.root);
  const kept = (await host.disk.kindOf(copies)) === 'folder' ? await sourcesFrom([copies], host) : [];
  if (args.length === 0) return [...kept, ...own];
  const beside = kept.map((source): UnitSource => ({ ...source, isKept: true }));
  return [...(await sourcesFrom(args, host)), ...beside, ...own];
}

/** Our own ledger, where there is one. */
export function ownSources({ folder }: Workspace): readonly UnitSource[] {
  return folder === undefined ? [] : [{ kind: 'ledger', path: folder, shown: planFolderName, names: [] }];
}

/** Reads every source and puts it down to a unit: the one that the call takes it as, else the one on the list that it says it is of. */
export async function readRecords(
  sources: readonly UnitSource[],
  list: UnitList | undefined,
  workspace: Workspace,
  host: Host,
  advance: Advance,
): Promise<RollupRecords> {
  const collected = new Map<string, Collected>(
    (list?.units ?? []).map((unit) => [unit.id, { unit, sound: [], broken: [] }]),
  );
  const apart: ApartSource[] = [];
  for (const [source] of watched(sources, () => 1, advance)) {
    for (const read of await readWrapped(source, workspace.plan, host)) {
      const { unit, why } = place(read, collected, list, workspace);
      if (unit === undefined && why !== undefined) apart.push({ file: read.source.shown, why });
    }
  }
  const all = [...collected.values()].map(withoutLoneCopy);
  const recordsUnder = async (known: UnitList | undefined) => {
    const keys = await knownKeys(known, workspace, host);
    const records = await Promise.all(all.map((each) => recordOf(each, workspace, keys)));
    await keys.remember(all.flatMap(({ sound }) => sound.flatMap(({ files }) => files)));
    return records;
  };
  return {
    records: await recordsUnder(list),
    recordsUnder,
    // What is counted after all does not say by its row that something else of it could not be used.
    apart: [
      ...apart,
      ...all.flatMap(({ unit, sound, broken }) =>
        sound.length > 0
          ? broken.flatMap(({ file, why, isLedger }) => (isLedger ? [{ file, why, unit: unit.name }] : []))
          : [],
      ),
    ],
    notes: all.flatMap((each) => severalNote(each, workspace.language)),
  };
}

/** A copy that is kept here says nothing of whether its unit has reported this time. */
function withoutLoneCopy(each: Collected): Collected {
  return each.sound.every(({ source }) => source.isKept) ? { ...each, sound: [] } : each;
}

/** Two packets of one unit are two computers of it, or somebody else's: whoever collects them should know. */
function severalNote({ unit, sound }: Collected, language: Language): Shown[] {
  const named = sound.filter(({ source }) => !source.isKept).map(({ source }) => source.shown);
  if (named.length < 2) return [];
  return [rollupMessages[language].several({ unit: unit.name, files: named.join('、') })];
}

/** Puts a source down to its unit, and what is said of it where it cannot be counted. */
function place(
  read: ReadUnitSource,
  collected: Map<string, Collected>,
  list: UnitList | undefined,
  workspace: Workspace,
): Judged {
  const { source } = read;
  const judged = judgeSource(read, list, workspace);
  const { unit, why } = judged;
  const isOurs = source.shown === planFolderName || isCopyHere(source, workspace);
  // What is kept here is of every plan there was: a unit with records of another has sent nothing of this one.
  if (isOurs && (unit === undefined || isOfOtherPlan(read))) return {};
  if (unit === undefined) return judged;
  const known = collected.get(unit.id) ?? { unit, sound: [], broken: [] };
  collected.set(unit.id, known);
  // A copy in which nothing was ever recorded is no word from its unit.
  const isIdle = source.kind === 'empty' || ('files' in read && read.files.length === 0);
  if (isIdle && isCopyHere(source, workspace)) return judged;
  if (why !== undefined) known.broken.push({ file: source.shown, why, isLedger: source.kind !== 'other' });
  else if ('files' in read) known.sound.push(read);
  return judged;
}

function isOfOtherPlan(read: ReadUnitSource): boolean {
  return 'trouble' in read && isTrouble(read.trouble, 'packet-refused') && read.trouble.values.why === 'other-plan';
}

function isCopyHere({ path }: UnitSource, { root }: Workspace): boolean {
  return dirname(path) === unitCopiesIn(root);
}

async function recordOf(
  { unit, sound, broken }: Collected,
  workspace: Workspace,
  keys: KnownKeys,
): Promise<UnitRecord> {
  const [first] = broken;
  if (sound.length > 0) return { unit, arrival: { kind: 'ledger', ...(await ledgerOf(unit, sound, workspace, keys)) } };
  return { unit, arrival: first === undefined ? { kind: 'nothing' } : { kind: 'broken', why: first.why } };
}

async function ledgerOf(
  unit: RollupUnit,
  sound: readonly Sound[],
  { plan, asOf }: Workspace,
  { listedOf, reviewersOf, takenOn }: KnownKeys,
): Promise<SummedLedger> {
  const { files, conflicts } = unionOf(sound.map(({ files: each }) => each));
  const writers = new Set(sound.flatMap(({ ownWriter }) => ownWriter ?? []));
  const listed = listedOf(unit.id);
  const received = takenOn(files);
  const counted = countedFiles(files, { ...(await reviewersOf(unit.id)), writers, takenOn: received });
  const worthOf = (submission: Entry) => submissionWorth(submission, files, listed, received);
  return {
    ...sumUpLedger(unit, counted, { plan, asOf, worthOf }),
    digest: digestOf(headsOf(files)),
    faults: sound.reduce((sum, { faults }) => sum + faults, 0) + conflicts,
    sources: sound.map(({ source }) => source.shown),
  };
}
