import { resolve } from 'node:path';
import { countedFiles } from '../../core/district/known-keys.ts';
import { findUnit } from '../../core/district/unit-list.ts';
import type { LedgerState } from '../../core/ledger/entry.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import { type Claim, claimsAmong } from '../../core/progress/claims.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { progressOf } from '../../core/progress/progress-of.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type Config, readConfig } from '../../store/config.ts';
import { planFolderIn, unitListIn } from '../../store/layout.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import { type KnownKeys, knownKeys } from '../keys/known-keys.ts';
import { mergeFrom } from '../merge/merge-from.ts';
import { makeLedgerFolder } from '../workspace/set-up.ts';
import { openOwnWorkspace, type Workspace, type WorkspaceCall } from '../workspace/workspace.ts';
import { type UnitList, unitListAt, unitNamed } from './unit-list.ts';
import { readUnitSource, sourcesFrom, type UnitSource } from './unit-sources.ts';
import { copyOf } from './unit-workspace.ts';

/** Whose ledger is reviewed, and by whom. */
export interface ReviewSubject {
  /** The unit's: its folder, its settings; recorded in under the reviewer's name. */
  readonly workspace: Workspace & { readonly config: Config; readonly folder: string };
  readonly store: LedgerStore;
  readonly reviewer: string;
  /** The id of the reviewer's own unit: by its key the verdicts are signed. */
  readonly reviewingUnit: string;
  /** Whose acceptances count. */
  readonly keys: KnownKeys;
  /** Our own copy of it: what is said here has to be handed back. */
  readonly isCopy: boolean;
}

/** Those of one call: there is always one. */
export type ReviewSubjects = readonly [ReviewSubject, ...ReviewSubject[]];

/**
 * The unit's ledger that a call names: the copy kept here, a packet taken into that copy first, or the unit's own folder. How
 * it ends where the packet parts from the copy, or cannot be used, which was said.
 */
export async function reviewSubject(
  call: WorkspaceCall & { readonly args: readonly string[] },
  host: Host,
): Promise<ReviewSubject | ExitCode> {
  const own = await openOwnWorkspace(call, host);
  try {
    return await subjectNamed(call, own, host);
  } catch (error) {
    // That it is of another unit is a slip of the call, not of who sent it.
    if (!isTrouble(error, 'packet-refused') || error.values.why === 'other-unit') throw error;
    host.err.show(host.err.theme.bad(troubleWords(error, own.language)));
    return ExitCode.foundSomething;
  }
}

/** Every copy of a unit's ledger that is kept here, in the list's order; throws `Trouble` where there is none to be reviewed. */
export async function keptSubjects(call: WorkspaceCall, host: Host): Promise<ReviewSubjects> {
  const own = await openOwnWorkspace(call, host);
  if (own.config === undefined) throw new Trouble('no-ledger-here');
  const list = await unitListAt(own, host);
  const keys = await knownKeys(list, own, host);
  const subjects: ReviewSubject[] = [];
  for (const unit of list?.units ?? []) {
    const copy = copyOf(unit, own, own.config, host);
    if ((await host.disk.kindOf(copy.folder)) !== 'folder') continue;
    subjects.push(await subjectAt(copy.folder, { ...own, ...copy }, own.config, true, keys, host));
  }
  const [first, ...rest] = subjects;
  if (first === undefined) throw new Trouble('review-needs-source');
  return [first, ...rest];
}

/** Keeps by which keys the ledgers are signed now, once a review of them is over. */
export async function rememberReviewed(subjects: ReviewSubjects): Promise<void> {
  const files: LedgerFile[] = [];
  for (const { store, workspace } of subjects) files.push(...(await store.read(workspace.plan.id)).files);
  await subjects[0].keys.remember(files);
}

async function subjectNamed(
  call: WorkspaceCall & { readonly args: readonly string[] },
  own: Workspace,
  host: Host,
): Promise<ReviewSubject | ExitCode> {
  if (own.config === undefined) throw new Trouble('no-ledger-here');
  const named = call.args[0] ?? call.options.unit;
  if (named === undefined) throw new Trouble('review-needs-source');
  const list = await unitListAt(own, host);
  const isUnit = list !== undefined && findUnit(list.units, named) !== undefined;
  const isThere = (await host.disk.kindOf(resolve(host.cwd, named))) !== undefined;
  const keys = await knownKeys(list, own, host);
  if (isUnit && !isThere) return keptCopy(named, list, own, own.config, keys, host);
  return fromSource(named, list, own, own.config, keys, host);
}

async function keptCopy(
  given: string,
  list: UnitList,
  own: Workspace,
  config: Config,
  keys: KnownKeys,
  host: Host,
): Promise<ReviewSubject> {
  const unit = unitNamed(given, list);
  const copy = copyOf(unit, own, config, host);
  const { folder } = copy;
  if ((await host.disk.kindOf(folder)) !== 'folder') {
    throw new Trouble('review-nothing-kept', { unit: unit.name, folder });
  }
  return subjectAt(folder, { ...own, ...copy }, config, true, keys, host);
}

async function fromSource(
  named: string,
  list: UnitList | undefined,
  own: Workspace,
  config: Config,
  keys: KnownKeys,
  host: Host,
): Promise<ReviewSubject | ExitCode> {
  const [source] = await sourcesFrom([named], host);
  if (source === undefined) throw new Trouble('review-needs-source');
  const claimed = await claimedIn(source, own, host);
  const within = planFolderIn(source.path);
  if ((await host.disk.kindOf(within)) === 'folder') {
    return subjectAt(within, { ...own, folder: within }, config, false, keys, host);
  }
  if (list === undefined) throw new Trouble('no-unit-list', { file: unitListIn(own.root) });
  const unit = unitNamed(source.takenAs ?? claimed.id, list);
  if (claimed.id !== unit.id) {
    const detail = claimed.name === unit.name ? `${claimed.name} ${claimed.id}` : claimed.name;
    throw new Trouble('packet-refused', { file: source.shown, why: 'other-unit', detail });
  }
  const copy = { ...own, ...copyOf(unit, own, config, host) };
  const { folder } = copy;
  await makeLedgerFolder(folder, copy.config, host);
  const merged = await mergeFrom(source.path, copy, {}, host);
  if (merged !== ExitCode.ok) return merged;
  return subjectAt(folder, copy, config, true, keys, host);
}

/** Whose a packet says it is: read before anything is made for it here. */
async function claimedIn(source: UnitSource, { plan }: Workspace, host: Host) {
  const read = await readUnitSource(source, plan, host);
  if ('trouble' in read) throw read.trouble;
  return read.claimed ?? { id: '', name: '' };
}

async function subjectAt(
  folder: string,
  workspace: Workspace,
  { recorder, unit: { id: reviewingUnit } }: Config,
  isCopy: boolean,
  keys: KnownKeys,
  host: Host,
): Promise<ReviewSubject> {
  const unit = (await readConfig(folder, host.disk))?.unit ?? workspace.config?.unit;
  if (unit === undefined) throw new Trouble('no-ledger-there', { folder });
  const config: Config = { unit, recorder };
  const store = await host.openLedger(folder);
  return {
    workspace: { ...workspace, folder, config },
    store,
    keys,
    reviewer: recorder,
    reviewingUnit,
    isCopy,
  };
}

/** What the unit's ledger says as it is on disk now. */
export interface Claims {
  readonly state: LedgerState;
  readonly requirements: readonly RequirementProgress[];
  readonly all: readonly Claim[];
}

/** Everything that is reported done or exempt, whoever has looked at it. Read anew each time: nothing is kept that the disk does not have. */
export async function claimsIn({ workspace, store, reviewer, keys }: ReviewSubject): Promise<Claims> {
  const { plan, asOf, config } = workspace;
  const writer = await store.writer(plan.id);
  const { files } = await store.read(plan.id);
  const known = {
    ...(await keys.reviewersOf(config.unit.id)),
    ...{ writers: new Set(writer === undefined ? [] : [writer]), takenOn: keys.takenOn(files) },
  };
  const state = foldLedger(countedFiles(files, { ...known, takesUnsigned: true }));
  const { requirements } = progressOf(plan, state, asOf, config.unit);
  return { state, requirements, all: claimsAmong(requirements, reviewer, writer) };
}
