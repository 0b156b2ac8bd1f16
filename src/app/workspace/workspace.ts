import { dirname } from 'node:path';
import type { Day } from '../../core/day.ts';
import type { LedgerState } from '../../core/ledger/entry.ts';
import { foldLedger, foldPlacements } from '../../core/ledger/fold.ts';
import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { isSignedAcceptance } from '../../core/ledger/signing/known-reviews.ts';
import type { PlacedRequirement, Plan, Requirement } from '../../core/plan/plan.ts';
import { fallsTo, placedRequirements } from '../../core/plan/plan.ts';
import { type AsOf, asOf as asOfDay } from '../../core/progress/as-of.ts';
import type { Assignment } from '../../core/progress/assignment.ts';
import type { Progress } from '../../core/progress/progress.ts';
import { progressOf } from '../../core/progress/progress-of.ts';
import { concernsOf } from '../../core/progress/scope.ts';
import { nearestOf } from '../../core/text/nearest.ts';
import { whichDay } from '../../core/text/read-day.ts';
import type { Host } from '../../host.ts';
import { type Config, readConfig } from '../../store/config.ts';
import type { LedgerExtract, Question } from '../../store/ledger/extract.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { LedgerSnapshot } from '../../store/ledger/read-ledger-folder.ts';
import { findPlanFolder } from '../../store/plan-folder.ts';
import { readAssignment } from '../../store/settings/assignment.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { Language } from '../../words/language.ts';
import { type ChosenPlan, choosePlan } from './choose-plan.ts';
import { languageFor } from './language-of.ts';

/** Where a verb stands: the plan, the `.plan/` folder if there is one, the language and the day. */
export interface Workspace {
  readonly plan: Plan;
  /** As its file has it. */
  readonly planText: string;
  readonly isBundled: boolean;
  /** The folder in which `.plan/` lies, or would be made: absolute. Plans and the list of units are looked for here. */
  readonly root: string;
  /** The `.plan/` folder: absolute; absent where none was made yet. */
  readonly folder: string | undefined;
  /** `--dir` or `PLAN_DIR`, as given. */
  readonly named: string | undefined;
  /** What `init` wrote into it. */
  readonly config: Config | undefined;
  /** Who does what within the unit, by this plan's ids. */
  readonly assignment: Assignment;
  readonly language: Language;
  readonly today: Day;
  readonly asOf: AsOf;
}

/** Where a verb records. */
export interface OpenStore {
  readonly store: LedgerStore;
  readonly config: Config;
  readonly folder: string;
}

/** A ledger as far as it bears on the unit's progress; what stands of other units need not all be there. */
export interface UnitLedger extends OpenStore {
  readonly state: LedgerState;
  readonly faults: readonly LedgerFault[];
}

/** A ledger as a verb found it: who records in it, and what stands. */
export interface OpenLedger extends UnitLedger {
  readonly snapshot: LedgerSnapshot;
}

/** What a call says of where it stands. */
export interface WorkspaceCall {
  readonly options: {
    readonly plan?: string;
    readonly dir?: string;
    readonly lang?: Language;
    readonly asOf?: string;
    /** The unit of the district whose copy is meant. */
    readonly unit?: string;
  };
  /** Tells `run` which language the settings and the plan chose. */
  readonly speak: (language: Language) => void;
}

/** With `--unit`, that of the unit whose copy is kept in `units/<id>/`. */
export async function openWorkspace(call: WorkspaceCall, host: Host): Promise<Workspace> {
  const workspace = await openOwnWorkspace(call, host);
  const { unit } = call.options;
  if (unit === undefined || workspace.config === undefined) return workspace;
  const { copyNamed } = await import('../district/unit-workspace.ts');
  const copy = await copyNamed(unit, workspace, workspace.config, host);
  if (copy === undefined) return workspace;
  return { ...workspace, ...copy, assignment: await readAssignment(copy.folder, workspace.plan.id, host.disk) };
}

/** Whatever unit the call names. */
export async function openOwnWorkspace(call: WorkspaceCall, host: Host): Promise<Workspace> {
  const named = call.options.dir ?? (host.env.PLAN_DIR || undefined);
  const folder = await findPlanFolder(host.cwd, named, host.disk);
  const config = folder === undefined ? undefined : await readConfig(folder, host.disk);
  if (config?.language !== undefined) call.speak(call.options.lang ?? config.language);
  const root = folder === undefined ? host.cwd : dirname(folder);
  const { plan, text: planText, isBundled } = await chosenPlan(call.options.plan, config?.plan, root, host);
  const language = languageFor(call, host, config, plan);
  call.speak(language);
  if (config !== undefined) refuseUnknownKind(config, plan);
  const today = host.now().slice(0, 10) as Day;
  const asOf = asOfDay(plan, dayFrom(call.options.asOf, today, plan) ?? today);
  const assignment = await readAssignment(folder, plan.id, host.disk);
  return { plan, planText, isBundled, root, folder, named, config, assignment, language, today, asOf };
}

/** What the call names is the call's mistake where it isn't found; what the settings name is theirs. */
async function chosenPlan(
  asked: string | undefined,
  settled: string | undefined,
  root: string,
  host: Host,
): Promise<ChosenPlan> {
  try {
    return await choosePlan(asked ?? settled, root, host);
  } catch (error) {
    const isSettings = asked === undefined && isTrouble(error, 'unknown-plan');
    throw isSettings ? new Trouble('config-plan', error.values) : error;
  }
}

/** A kind that the plan does not have would drop duties without a word. */
function refuseUnknownKind({ unit }: Config, { units }: Plan): void {
  if (Object.hasOwn(units, unit.kind)) return;
  const known = Object.keys(units).join('、');
  throw new Trouble('config-kind', { kind: unit.kind, known });
}

/** A day that an option gave, as people write days; `undefined` where it was not given. */
export function dayFrom(text: string | undefined, today: Day, plan: Plan): Day | undefined {
  if (text === undefined) return undefined;
  const read = whichDay(text, today, plan.period);
  if ('problem' in read) throw new Trouble('bad-date', read);
  return read.day;
}

/** Where to record, nothing read yet; throws `Trouble` where there is no ledger here. */
export async function openStore({ folder, named, config }: Workspace, host: Host): Promise<OpenStore> {
  if (folder === undefined || config === undefined) throw noLedger(named);
  return { store: await host.openLedger(folder), config, folder };
}

export function noLedger(named: string | undefined): Trouble {
  return named === undefined ? new Trouble('no-ledger-here') : new Trouble('no-ledger-there', { folder: named });
}

/** The ledger, every line of it read; throws `Trouble` where there is none here. */
export async function openLedger(workspace: Workspace, host: Host): Promise<OpenLedger> {
  return readLedger(workspace, await openStore(workspace, host));
}

/** As `openLedger`, where it is open already. */
export async function readLedger({ plan }: Workspace, opened: OpenStore): Promise<OpenLedger> {
  const snapshot = await opened.store.read(plan.id);
  const state = await knownIn(foldLedger(snapshot.files), opened);
  return { ...opened, snapshot, faults: snapshot.faults, state };
}

/** The ledger as far as it bears on the unit's progress, which may come from a checkpoint; throws as `openLedger`. */
export async function openUnitLedger(workspace: Workspace, host: Host): Promise<UnitLedger> {
  return readUnitLedger(workspace, await openStore(workspace, host));
}

/** As `openUnitLedger`, where it is open already. */
export async function readUnitLedger(workspace: Workspace, opened: OpenStore): Promise<UnitLedger> {
  const extract = await opened.store.extract(workspace.plan.id, questionOf(workspace, opened.config));
  const { state, faults } = foldExtract(extract);
  return { ...opened, state: await knownIn(state, opened), faults };
}

/** What stands of one requirement, where that can be had at the price of a small ledger; else `undefined`. */
export async function glanceAtLedger(
  requirement: string,
  workspace: Workspace,
  { store, config }: OpenStore,
): Promise<Pick<UnitLedger, 'state'> | undefined> {
  const question = { ...questionOf(workspace, config), requirement, atMost: cheap };
  const extract = await store.extract(workspace.plan.id, question);
  return extract && foldExtract(extract);
}

/** Some 10,000 entries: recording must not take longer because many have been recorded. */
const cheap = 1 << 22;

function questionOf({ plan, planText }: Workspace, { unit }: Config): Question {
  return { concerns: concernsOf(plan, unit), unit: unit.id, under: `${unit.kind}\n${planText}` };
}

function foldExtract({ placements, faults }: LedgerExtract = { placements: [], faults: [] }) {
  return { state: foldPlacements(placements), faults };
}

/** Keys are looked at only where an acceptance is signed. */
async function knownIn(state: LedgerState, opened: OpenStore): Promise<LedgerState> {
  if (!state.standing.some(isSignedAcceptance)) return state;
  return (await import('../keys/own-keys.ts')).knownState(state, opened);
}

const nothingRecorded: LedgerState = foldLedger([]);

/** Progress of this unit as of the day asked for; of an empty ledger where there is none. */
export function progressIn(workspace: Workspace, ledger: Pick<UnitLedger, 'state'> | undefined): Progress {
  const { plan, asOf, config, assignment } = workspace;
  return progressOf(plan, ledger?.state ?? nothingRecorded, asOf, config?.unit, assignment);
}

/** As `progressIn`, of an open ledger as it is on disk now. */
export async function progressNow(workspace: Workspace, opened: OpenStore): Promise<Progress> {
  return progressIn(workspace, await readUnitLedger(workspace, opened));
}

/** The requirement that an id names, full-width digits too; throws `Trouble` with the nearest ids. */
export function findRequirement(plan: Plan, id: string): PlacedRequirement {
  const wanted = id.normalize('NFKC').trim();
  const all = placedRequirements(plan);
  const found = all.find(({ requirement }) => requirement.id === wanted);
  if (found !== undefined) return found;
  const near = nearestOf(
    wanted,
    all.map(({ requirement }) => requirement.id),
    3,
  ).map((known) => {
    const { text } = all.find(({ requirement }) => requirement.id === known)?.requirement ?? { text: '' };
    return `${known} ${text}`;
  });
  throw new Trouble('unknown-requirement', { id, near: near.join('；') });
}

/** Throws `Trouble` where a requirement does not fall to units of this kind. */
export function refuseForOthers(requirement: Requirement, workspace: Workspace): void {
  if (!fallsTo(requirement, workspace.config?.unit.kind)) throw notForUnit(requirement, workspace);
}

export function notForUnit({ id }: Requirement, { plan, config }: Pick<Workspace, 'plan' | 'config'>): Trouble {
  const kind = config?.unit.kind ?? '';
  return new Trouble('not-for-unit', { id, unit: plan.units[kind] ?? kind });
}
