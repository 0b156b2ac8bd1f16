import { dirname } from 'node:path';
import type { Day } from '../core/day.ts';
import { readDay } from '../core/input/read-day.ts';
import type { LedgerState } from '../core/ledger/entry.ts';
import { foldLedger } from '../core/ledger/fold.ts';
import { nearestOf } from '../core/nearest.ts';
import type { Placed, Plan, Requirement } from '../core/plan/plan.ts';
import { fallsTo, placedRequirements } from '../core/plan/plan.ts';
import { asOf as asOfDay } from '../core/progress/as-of.ts';
import type { AsOf, Progress } from '../core/progress/progress.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { safeText } from '../core/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Language } from '../messages/language.ts';
import { type Config, readConfig } from '../store/config.ts';
import type { LedgerSnapshot, LedgerStore } from '../store/ledger-store.ts';
import { findPlanFolder } from '../store/plan-folder.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { choosePlan } from './choose-plan.ts';

/** Where a verb stands: the plan, the `.plan/` folder if there is one, the language and the day. */
export interface Workspace {
  readonly plan: Plan;
  readonly isBundled: boolean;
  /** The `.plan/` folder: absolute; absent where none was made yet. */
  readonly folder: string | undefined;
  /** What `init` wrote into it. */
  readonly config: Config | undefined;
  readonly language: Language;
  readonly today: Day;
  readonly asOf: AsOf;
}

/** A ledger as a verb found it: who records in it, and what stands. */
export interface OpenLedger {
  readonly store: LedgerStore;
  readonly config: Config;
  readonly folder: string;
  readonly snapshot: LedgerSnapshot;
  readonly state: LedgerState;
}

/** Chinese if neither the call, the settings nor the locale names a language and the plan is Chinese. */
function languageFor(call: Call, host: Host, config: Config | undefined, plan: Plan): Language {
  const ofPlan = /\p{Script=Han}/u.test(plan.title) ? 'zh' : 'en';
  return call.options.lang ?? config?.language ?? host.localeLanguage ?? ofPlan;
}

export async function openWorkspace(call: Call, host: Host): Promise<Workspace> {
  const named = call.options.dir ?? (host.env.PLAN_DIR || undefined);
  const folder = await findPlanFolder(host.cwd, named, host.disk);
  const config = folder === undefined ? undefined : await readConfig(folder, host.disk);
  if (config?.language !== undefined) call.speak(call.options.lang ?? config.language);
  const root = folder === undefined ? host.cwd : dirname(folder);
  const { plan, isBundled } = await choosePlan(call.options.plan ?? config?.plan, root, host);
  const language = languageFor(call, host, config, plan);
  call.speak(language);
  if (config !== undefined) refuseUnknownKind(config, plan);
  const today = host.now().slice(0, 10) as Day;
  const asOf = asOfDay(plan, dayFrom(call.options.asOf, today, plan) ?? today);
  return { plan, isBundled, folder, config, language, today, asOf };
}

/** A kind that the plan does not have would drop duties without a word. */
function refuseUnknownKind({ unit }: Config, { units }: Plan): void {
  if (Object.hasOwn(units, unit.kind)) return;
  const known = Object.keys(units).join('、');
  throw new Trouble('config-kind', ExitCode.couldNot, { kind: safeText(unit.kind), known });
}

/** A day that an option gave, as people write days; `undefined` where it was not given. */
export function dayFrom(text: string | undefined, today: Day, plan: Plan): Day | undefined {
  if (text === undefined) return undefined;
  const day = readDay(text, today, plan.period);
  if (day === undefined) throw new Trouble('bad-date', ExitCode.wrongCall, { text: safeText(text) });
  return day;
}

/** The ledger; throws `Trouble` where there is none here. */
export async function openLedger(workspace: Workspace, host: Host): Promise<OpenLedger> {
  const { folder, config, plan } = workspace;
  if (folder === undefined || config === undefined) throw new Trouble('no-ledger-here', ExitCode.wrongCall);
  const store = await host.openLedger(folder);
  const snapshot = await store.read(plan.id);
  return { store, config, folder, snapshot, state: foldLedger(snapshot.files) };
}

const nothingRecorded: LedgerState = foldLedger([]);

/** Progress of this unit as of the day asked for; of an empty ledger where there is none. */
export function progressIn(workspace: Workspace, ledger: OpenLedger | undefined): Progress {
  return progressOf(workspace.plan, ledger?.state ?? nothingRecorded, workspace.asOf, workspace.config?.unit);
}

/** The requirement that an id names, full-width digits too; throws `Trouble` with the nearest ids. */
export function findRequirement(plan: Plan, id: string): Placed {
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
    return `${known} ${safeText(text)}`;
  });
  throw new Trouble('unknown-requirement', ExitCode.wrongCall, { id: safeText(id), near: near.join('；') });
}

/** Throws `Trouble` where a requirement does not fall to units of this kind. */
export function refuseForOthers(requirement: Requirement, { plan, config }: Workspace): void {
  const kind = config?.unit.kind;
  if (fallsTo(requirement, kind)) return;
  const unit = safeText(plan.units[kind ?? ''] ?? kind ?? '');
  throw new Trouble('not-for-unit', ExitCode.wrongCall, { id: requirement.id, unit });
}
