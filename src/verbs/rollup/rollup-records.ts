import { basename, dirname } from 'node:path';
import { type UnitList, unitNamed } from '../../app/district/unit-list.ts';
import { type ReadUnitSource, readUnitSource, sourcesFrom, type UnitSource } from '../../app/district/unit-sources.ts';
import { type KnownKeys, knownKeys } from '../../app/keys/known-keys.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { type Advance, watched } from '../../core/advance.ts';
import { countedFiles, submissionWorth } from '../../core/district/known-keys.ts';
import { sumUpLedger } from '../../core/district/sum-up-ledger.ts';
import { unitIdFor } from '../../core/district/unit-id.ts';
import { findUnit } from '../../core/district/unit-list.ts';
import type { RollupUnit, SummedLedger, UnitRecord } from '../../core/district/unit-record.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { unionOf } from '../../core/ledger/merge.ts';
import type { Host } from '../../host.ts';
import { planFolderName, unitCopiesIn } from '../../store/layout.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { troubleWords } from '../../words/trouble-words.ts';

type Sound = Extract<ReadUnitSource, { readonly files: unknown }>;

/** What came from whom, before it is worked out. */
interface Collected {
  readonly unit: RollupUnit;
  readonly sound: Sound[];
  /** Why what came cannot be used. */
  readonly broken: Shown[];
  isOtherPlan: boolean;
}

/** What a roll-up is of, and what belongs to nobody on the list. */
export interface RollupRecords {
  readonly records: readonly UnitRecord[];
  /** Sentences about sources that were set apart. */
  readonly apart: readonly Shown[];
  /** What is no fault, but should be known. */
  readonly notes: readonly Shown[];
}

/**
 * The sources that a call names, else the copies kept beside the plan; and our own ledger, which counts where we are on the list.
 * Beside a source that is named, the copy that is kept of its unit counts too: the verdicts of reviews stand in it.
 */
export async function rollupSources(args: readonly string[], workspace: Workspace, host: Host): Promise<UnitSource[]> {
  const own = workspace.folder === undefined ? [] : [{ path: workspace.folder, shown: planFolderName }];
  const copies = unitCopiesIn(workspace.root);
  const kept = (await host.disk.kindOf(copies)) === 'folder' ? await sourcesFrom([copies], host) : [];
  if (args.length === 0) return [...kept, ...own];
  const beside = kept.map((source): UnitSource => ({ ...source, isKept: true }));
  return [...(await sourcesFrom(args, host)), ...beside, ...own];
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
    (list?.units ?? []).map((unit) => [unit.id, { unit, sound: [], broken: [], isOtherPlan: false }]),
  );
  const apart: Shown[] = [];
  for (const [source] of watched(sources, () => 1, advance)) {
    const read = await readUnitSource(source, workspace.plan, host);
    const sentence = collect(read, collected, list, workspace);
    if (sentence !== undefined) apart.push(sentence);
  }
  const { folder } = workspace;
  const keys = knownKeys(list, workspace, folder === undefined ? undefined : await host.openLedger(folder));
  const all = [...collected.values()].map(withoutLoneCopy);
  return {
    records: await Promise.all(all.map((each) => recordOf(each, workspace, keys))),
    // What is counted after all does not say by its row that something else of it could not be used.
    apart: [...apart, ...all.flatMap(({ sound, broken }) => (sound.length > 0 ? broken : []))],
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

/** Puts a source down to its unit; a sentence where it has none. */
function collect(
  read: ReadUnitSource,
  collected: Map<string, Collected>,
  list: UnitList | undefined,
  workspace: Workspace,
): Shown | undefined {
  const { plan, language } = workspace;
  const why = 'trouble' in read ? sentenceOf(read.trouble, language) : undefined;
  const unit = unitFor(read, list, plan.units);
  if (unit === undefined) {
    if (read.source.shown === planFolderName || read.source.isKept) return undefined;
    const named = 'trouble' in read ? '' : (read.claimed?.name ?? '');
    return why ?? rollupMessages[language].missingIn({ file: read.source.shown, unit: named });
  }
  const known = collected.get(unit.id) ?? { unit, sound: [], broken: [], isOtherPlan: false };
  collected.set(unit.id, known);
  if ('trouble' in read) known.broken.push(why ?? '');
  // A copy in which nothing was ever recorded is no word from its unit.
  else if (read.files.length === 0 && isCopyHere(read.source, workspace)) return undefined;
  else if (isOfAnother(read, unit)) {
    known.broken.push(rollupMessages[language].ofAnother({ file: read.source.shown, unit: read.claimed?.name ?? '' }));
  } else if (read.isOtherPlan) known.isOtherPlan = true;
  else known.sound.push(read);
  return undefined;
}

function isCopyHere({ path }: UnitSource, { root }: Workspace): boolean {
  return dirname(path) === unitCopiesIn(root);
}

function sentenceOf(
  { code, values }: Extract<ReadUnitSource, { readonly trouble: unknown }>['trouble'],
  language: Language,
) {
  return troubleWords({ code, values }, language);
}

/** A packet is believed only for the unit that it is taken as. */
function isOfAnother({ claimed }: Sound, unit: RollupUnit): boolean {
  return claimed !== undefined && claimed.id !== unit.id;
}

/** The unit of a source; of a broken one as far as the call or its file's name tells. */
function unitFor(
  read: ReadUnitSource,
  list: UnitList | undefined,
  kinds: Readonly<Record<string, string>>,
): RollupUnit | undefined {
  const { takenAs, path } = read.source;
  const claimed = 'trouble' in read ? undefined : read.claimed;
  if (list !== undefined) {
    if (takenAs !== undefined) return unitNamed(takenAs, list);
    // A file that bears a unit's name is that unit's, whatever it says inside.
    const byName = findUnit(list.units, basename(path).replace(/\.zip$/i, ''));
    return byName ?? (claimed && list.units.find(({ id }) => id === claimed.id));
  }
  if (takenAs === undefined && claimed === undefined) return undefined;
  const name = takenAs ?? claimed?.name ?? '';
  const id = claimed !== undefined && claimed.name === name ? claimed.id : unitIdFor(name);
  const [only = ''] = Object.keys(kinds);
  return { id, name, kind: claimed?.kind ?? only, groups: {} };
}

async function recordOf(
  { unit, sound, broken, isOtherPlan }: Collected,
  workspace: Workspace,
  keys: KnownKeys,
): Promise<UnitRecord> {
  const [why] = broken;
  if (sound.length > 0) return { unit, arrival: { kind: 'ledger', ...(await ledgerOf(unit, sound, workspace, keys)) } };
  if (why !== undefined) return { unit, arrival: { kind: 'broken', why } };
  return { unit, arrival: isOtherPlan ? { kind: 'other-plan' } : { kind: 'nothing' } };
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
  const counted = countedFiles(files, { ...(await reviewersOf(unit.id)), writers });
  const worthOf = (submission: Entry) => submissionWorth(submission, files, listed, takenOn);
  return {
    ...sumUpLedger(unit, counted, { plan, asOf, worthOf }),
    digest: digestOf(headsOf(files)),
    faults: sound.reduce((sum, { faults }) => sum + faults, 0) + conflicts,
    sources: sound.map(({ source }) => source.shown),
  };
}
