import { join, resolve } from 'node:path';
import type { Call } from '../../cli/call.ts';
import { findUnit } from '../../core/district/unit-list.ts';
import type { LedgerState } from '../../core/ledger/entry.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { progressOf } from '../../core/progress/progress-of.ts';
import { isByRecorder, type Review, reviewOf } from '../../core/progress/review-state.ts';
import { safeText } from '../../core/text/safe-text.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type Config, readConfig } from '../../store/config.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { planFolderIn } from '../../store/plan-folder.ts';
import { Trouble } from '../../trouble.ts';
import { makeLedgerFolder } from '../../verbs/init.ts';
import { mergeFrom } from '../../verbs/merge.ts';
import { openOwnWorkspace, type Workspace } from '../workspace.ts';
import { type UnitList, unitListAt, unitNamed } from './unit-list.ts';
import { readSource, sourcesFrom, type UnitSource } from './unit-sources.ts';
import { copyOf } from './unit-workspace.ts';

/** Whose ledger is reviewed, and by whom. */
export interface ReviewSubject {
  /** The unit's: its folder, its settings; recorded in under the reviewer's name. */
  readonly workspace: Workspace & { readonly config: Config; readonly folder: string };
  readonly store: LedgerStore;
  readonly reviewer: string;
  /** Our own copy of it: what is said here has to be handed back. */
  readonly isCopy: boolean;
}

/**
 * The unit's ledger that a call names: the copy kept here, a packet taken into that copy first, or the unit's own folder. How
 * it ends where the packet parts from the copy, which was said.
 */
export async function reviewSubject(call: Call, host: Host): Promise<ReviewSubject | ExitCode> {
  const own = await openOwnWorkspace(call, host);
  if (own.config === undefined) throw new Trouble('no-ledger-here');
  const named = call.args[0] ?? call.options.unit;
  if (named === undefined) throw new Trouble('review-needs-source');
  const list = await unitListAt(own, host);
  const isUnit = list !== undefined && findUnit(list.units, named) !== undefined;
  const isThere = (await host.disk.kindOf(resolve(host.cwd, named))) !== undefined;
  if (isUnit && !isThere) return keptCopy(named, list, own, own.config, host);
  return fromSource(named, list, own, own.config, call, host);
}

async function keptCopy(given: string, list: UnitList, own: Workspace, config: Config, host: Host) {
  const unit = unitNamed(given, list);
  const copy = copyOf(unit, own, config, host);
  const { folder } = copy;
  if ((await host.disk.kindOf(folder)) !== 'folder') {
    const values = { unit: safeText(unit.name), folder: safeText(folder) };
    throw new Trouble('review-nothing-kept', values);
  }
  return subjectAt(folder, { ...own, ...copy }, config, true, host);
}

async function fromSource(
  named: string,
  list: UnitList | undefined,
  own: Workspace,
  config: Config,
  call: Call,
  host: Host,
): Promise<ReviewSubject | ExitCode> {
  const [source] = await sourcesFrom([named], host);
  if (source === undefined) throw new Trouble('review-needs-source');
  if ((await host.disk.kindOf(source.path)) !== 'file') {
    const within = planFolderIn(source.path);
    return subjectAt(within, { ...own, folder: within }, config, false, host);
  }
  if (list === undefined) throw new Trouble('no-unit-list', { file: join(own.root, 'units.yaml') });
  const claimed = await claimedIn(source, own, host);
  const unit = unitNamed(source.takenAs ?? claimed.id, list);
  if (claimed.id !== unit.id) {
    const detail = safeText(`${claimed.name} ${claimed.id}`);
    throw new Trouble('packet-refused', { file: source.shown, why: 'other-unit', detail });
  }
  const copy = { ...own, ...copyOf(unit, own, config, host) };
  const { folder } = copy;
  await makeLedgerFolder(folder, copy.config, host);
  const merged = await mergeFrom(source.path, copy, call, host);
  if (merged !== ExitCode.ok) return merged;
  return subjectAt(folder, copy, config, true, host);
}

/** Whose a packet says it is: read before anything is made for it here. */
async function claimedIn(source: UnitSource, { plan }: Workspace, host: Host) {
  const read = await readSource(source, plan, host);
  if ('trouble' in read) throw read.trouble;
  return read.claimed ?? { id: '', name: '' };
}

async function subjectAt(
  folder: string,
  workspace: Workspace,
  { recorder }: Config,
  isCopy: boolean,
  host: Host,
): Promise<ReviewSubject> {
  const unit = (await readConfig(folder, host.disk))?.unit ?? workspace.config?.unit;
  if (unit === undefined) throw new Trouble('no-ledger-there', { folder: safeText(folder) });
  const config: Config = { unit, recorder };
  return {
    workspace: { ...workspace, folder, config },
    store: await host.openLedger(folder),
    reviewer: recorder,
    isCopy,
  };
}

/** One duty that a unit reports as settled, with the records that say so. */
export interface Claim {
  readonly found: RequirementProgress;
  readonly review: Review;
  /** The reviewer recorded some of it. */
  readonly isOwn: boolean;
}

/** What the unit's ledger says as it is on disk now. */
export interface Claims {
  readonly state: LedgerState;
  readonly requirements: readonly RequirementProgress[];
  readonly all: readonly Claim[];
}

/** Everything that is reported done or exempt, whoever has looked at it. Read anew each time: nothing is kept that the disk does not have. */
export async function claimsIn({ workspace, store, reviewer }: ReviewSubject): Promise<Claims> {
  const { plan, asOf, config } = workspace;
  const { files } = await store.read(plan.id);
  const state = foldLedger(files);
  const writer = await store.writer(plan.id);
  const { requirements } = progressOf(plan, state, asOf, config.unit);
  const all = requirements
    .filter(({ status, contributes }) => !contributes && (status === 'done' || status === 'exempt'))
    .map((found): Claim => {
      const review = reviewOf(found.entries);
      return {
        found,
        review,
        isOwn: review.records.some((record) => isByRecorder({ entry: { by: reviewer }, writer }, record)),
      };
    })
    // A period's exemption in the plan's breaks, or a limit kept by doing nothing, is nobody's claim.
    .filter(({ review }) => review.records.length > 0);
  return { state, requirements, all };
}

/** Those that wait for a reviewer. */
export function waiting({ all }: Claims): readonly Claim[] {
  return all.filter(({ review }) => review.state === 'unreviewed');
}
