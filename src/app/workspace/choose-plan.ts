import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { isError } from '../../core/diagnostic.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { planIdIn } from '../../core/plan/plan-id-in.ts';
import { readPlanInUse } from '../../core/plan/read-plan.ts';
import { longestText } from '../../core/plan/yaml/yaml-limits.ts';
import { nearestOf } from '../../core/text/nearest.ts';
import type { Host } from '../../host.ts';
import { examplesIn, isPlanFile, plansFolderIn } from '../../store/layout.ts';
import { readPlainFile } from '../../store/plain-file.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';

/** A plan file at hand, sound or not. */
export interface PlanFile {
  /** As messages name it: relative to where the person stands. */
  readonly file: string;
  readonly plan: Plan | undefined;
  /** '' where it is not UTF-8. */
  readonly text: string;
  /** The plan's id; of a broken file as far as its text tells. */
  readonly id: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isBundled: boolean;
  /** It shows how plans are written: chosen by `--plan` alone. */
  readonly isExample: boolean;
}

/** A plan that could be read, and whether it is the one that comes with the tool. */
export interface ChosenPlan {
  readonly plan: Plan;
  /** The whole file's. */
  readonly text: string;
  readonly isBundled: boolean;
}

type Origin = Pick<PlanFile, 'isBundled' | 'isExample'>;

const ofFolder: Origin = { isBundled: false, isExample: false };
const ofTool: Origin = { isBundled: true, isExample: false };

const planEnding = /\.ya?ml$/;

/** In bytes: no character of UTF-16 takes more than three of UTF-8, and one more makes it too long to be read. */
export const largestPlan = 3 * (longestText + 1);

/**
 * The plan that `named` means, by file or id; else the only one in `plans/` below `root`; else the bundled one. Of two files in
 * `plans/` with one id none is chosen, not even by its name: the ledger could not tell which of them was meant.
 */
export async function choosePlan(named: string | undefined, root: string, host: Host): Promise<ChosenPlan> {
  const path = named === undefined ? undefined : await pathNamed(named, root, host);
  if (path !== undefined && dirname(path) !== plansFolderIn(root))
    return soundPlan(await planFile(path, host, ofFolder));
  const own = await plansIn(plansFolderIn(root), host, ofFolder);
  const chosen = named === undefined ? await onlyPlan(own, host) : await planNamed(named, path, own, root, host);
  refuseDoubled(doubledPlans(own).find(({ id }) => id === chosen.id));
  return soundPlan(chosen);
}

/** As `choosePlan`, to be compared with another: a file is taken at its word, whatever lies beside it. */
export async function choosePlanToCompare(named: string | undefined, root: string, host: Host): Promise<ChosenPlan> {
  const path = named === undefined ? undefined : await pathNamed(named, root, host);
  return path === undefined ? choosePlan(named, root, host) : soundPlan(await planFile(path, host, ofFolder));
}

/** Every plan at hand: those in `plans/` below `root`, then the bundled ones that are not among them. */
export async function plansAtHand(root: string, host: Host): Promise<readonly PlanFile[]> {
  return withBundled(await plansIn(plansFolderIn(root), host, ofFolder), host);
}

/** Those, then the examples that are not among them by their ids: they are chosen by name alone, whatever else there is. */
export async function plansToName(root: string, host: Host): Promise<readonly PlanFile[]> {
  return withExamples(await plansAtHand(root, host), root, host);
}

async function withExamples(others: readonly PlanFile[], root: string, host: Host): Promise<readonly PlanFile[]> {
  const own = await plansIn(examplesIn(plansFolderIn(root)), host, { ...ofFolder, isExample: true });
  const bundled = await plansIn(examplesIn(host.bundledPlans), host, { ...ofTool, isExample: true });
  return [own, bundled].reduce((known, examples) => withoutIds(known, examples), others);
}

/** The further ones after those that are known, but for what would have the id of one of these. */
function withoutIds(known: readonly PlanFile[], further: readonly PlanFile[]): readonly PlanFile[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...further.filter(({ id }) => !ids.has(id))];
}

/**
 * The sound plans that lie here besides the one in use: in the `plans/` of its folder, of where the person stands above it, as
 * whoever reports for several schools does, and beside it where it lies in another folder's `plans/`.
 */
export async function otherPlans(
  { plan, isBundled, root }: { readonly plan: Plan; readonly isBundled: boolean; readonly root: string },
  host: Host,
): Promise<readonly Plan[]> {
  const beside = dirname(resolve(host.cwd, plan.file));
  const isAway = !isBundled && beside === plansFolderIn(dirname(beside));
  const folders = new Set([plansFolderIn(root), plansFolderIn(topOf(root, host)), ...(isAway ? [beside] : [])]);
  const files = await Promise.all([...folders].map((folder) => plansIn(folder, host, ofFolder)));
  return files.flat().flatMap((file) => (file.plan === undefined || file.plan.id === plan.id ? [] : [file.plan]));
}

/** Where the person stands, if that is above the folder; else the folder. */
export function topOf(root: string, { cwd }: Host): string {
  const way = relative(cwd, root);
  return isAbsolute(way) || way.split(sep)[0] === '..' ? root : cwd;
}

/** How settings and options name a plan: in `plans/` or of the tool by its id, any other by its path from here. */
export function nameOfPlan(
  { plan, isBundled, root }: Pick<ChosenPlan, 'plan' | 'isBundled'> & { readonly root: string },
  host: Host,
): string {
  const isAtHand = isBundled || dirname(resolve(host.cwd, plan.file)) === plansFolderIn(root);
  return isAtHand ? plan.id : plan.file;
}

/** The ids that a plan in the file `path` (absolute) must not have: of the folder's other plans, and of those of the tool. */
export async function idsTaken(path: string, root: string, host: Host): Promise<ReadonlySet<string>> {
  const folders = new Set([root, topOf(root, host), dirname(dirname(path))].map(plansFolderIn));
  const own = await Promise.all([...folders].map((folder) => plansIn(folder, host, ofFolder)));
  const bundled = await plansIn(host.bundledPlans, host, ofTool);
  const others = own.flat().filter(({ file }) => resolve(host.cwd, file) !== path);
  return new Set([...others, ...bundled].flatMap(({ id }) => (id === undefined ? [] : [id])));
}

async function withBundled(own: readonly PlanFile[], host: Host): Promise<readonly PlanFile[]> {
  return withoutIds(own, await plansIn(host.bundledPlans, host, ofTool));
}

/** An id that several files have; `files` names them. */
export interface DoubledPlan {
  readonly id: string;
  readonly files: string;
}

export function doubledPlans(files: readonly PlanFile[]): readonly DoubledPlan[] {
  return [...new Set(files.map(({ id }) => id))].flatMap((id) => {
    const same = files.filter((file) => file.id === id);
    if (id === undefined || same.length < 2) return [];
    return [{ id, files: same.map(({ file }) => file).join('、') }];
  });
}

function refuseDoubled(doubled: DoubledPlan | undefined): void {
  if (doubled !== undefined) throw new Trouble('duplicate-plan-id', { id: doubled.id, files: doubled.files });
}

async function onlyPlan(own: readonly PlanFile[], host: Host): Promise<PlanFile> {
  const [only, ...others] = own;
  if (only === undefined) return bundledPlan(host);
  if (others.length === 0) return only;
  refuseDoubled(doubledPlans(own)[0]);
  throw new Trouble('several-plans', { known: namesOf(own).join('、') });
}

async function bundledPlan(host: Host): Promise<PlanFile> {
  const bundled = await plansIn(host.bundledPlans, host, ofTool);
  const newest = bundled.at(-1);
  if (newest === undefined) throw new Trouble('no-bundled-plan', { folder: host.bundledPlans });
  return newest;
}

async function pathNamed(named: string, root: string, host: Host): Promise<string | undefined> {
  for (const path of [resolve(host.cwd, named), resolve(root, named)]) {
    if ((await host.disk.kindOf(path)) === 'file') return path;
  }
  return undefined;
}

/** `path` where it is a file of that name. */
async function planNamed(
  named: string,
  path: string | undefined,
  own: readonly PlanFile[],
  root: string,
  host: Host,
): Promise<PlanFile> {
  if (path !== undefined) return planFile(path, host, ofFolder);
  // A person's own file stands before a bundled one of the same id, even when it is broken: to go on with another text
  // than the one that was edited would be worse than to stop.
  const known = await withBundled(own, host);
  const found = meant(named, known) ?? meant(named, await withExamples(known, root, host));
  if (found !== undefined) return found;
  const near = nearestOf(named, namesOf(known), 5);
  throw new Trouble('unknown-plan', {
    name: named,
    known: (near.length > 0 ? near : namesOf(known)).join('、'),
  });
}

/** By its id, or else by the name of its file: `2024`; of an example also `examples/school-year.yaml`. */
function meant(named: string, known: readonly PlanFile[]): PlanFile | undefined {
  return known.find(({ id }) => id === named) ?? known.find((file) => fileNamesOf(file).includes(named));
}

function fileNamesOf({ file, isExample }: PlanFile): readonly string[] {
  const name = basename(file);
  const bare = name.replace(planEnding, '');
  return isExample ? [bare, `examples/${bare}`, `examples/${name}`] : [bare];
}

function namesOf(files: readonly PlanFile[]): readonly string[] {
  return files.map(({ id, file }) => id ?? file);
}

/** The plan files of a folder. */
export async function plansIn(folder: string, host: Host, origin = ofFolder): Promise<readonly PlanFile[]> {
  const names = (await host.disk.list(folder)).filter(isPlanFile);
  return Promise.all(names.map((name) => planFile(join(folder, name), host, origin)));
}

async function planFile(path: string, host: Host, origin: Origin): Promise<PlanFile> {
  const file = (relative(host.cwd, path) || path).replaceAll('\\', '/');
  const decoded = decodeText(await readPlainFile(path, largestPlan, host.disk));
  if (!('text' in decoded)) return { file, plan: undefined, text: '', id: undefined, diagnostics: [], ...origin };
  const { plan, diagnostics } = readLately(decoded.text, file);
  const id = plan?.id ?? planIdIn(decoded.text);
  return { file, plan, text: decoded.text, id, diagnostics, ...origin };
}

interface Reading extends ReturnType<typeof readPlanInUse> {
  readonly text: string;
  readonly file: string;
}

/** As many as a folder of plans and those of the tool usually are. */
const mostKept = 8;

/** What this process has read lately, the latest first: pages read plans again and again, and the same text under the same name is the same plan. */
let lately: readonly Reading[] = [];

function readLately(text: string, file: string): Reading {
  const known = lately.find((one) => one.file === file && one.text === text);
  const reading = known ?? { text, file, ...readPlanInUse(text, file) };
  lately = [reading, ...lately.filter((one) => one !== reading)].slice(0, mostKept);
  return reading;
}

function soundPlan({ plan, text, file, diagnostics, isBundled }: PlanFile): ChosenPlan {
  if (plan !== undefined) return { plan, text, isBundled };
  const errors = Math.max(1, diagnostics.filter(isError).length);
  throw new Trouble('broken-plan', { file, errors });
}
