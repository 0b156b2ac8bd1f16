import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { isError } from '../../../core/diagnostic.ts';
import { readPlan } from '../../../core/plan/read-plan.ts';
import { fileEnding } from '../../../core/text/file-ending.ts';
import type { Host } from '../../../host.ts';
import { documentBesidePlan, plansFolderIn } from '../../../store/layout.ts';
import { readPlainFile } from '../../../store/plain-file.ts';
import { decodeAnyText } from '../../../store/text-file.ts';
import { Trouble } from '../../../trouble.ts';
import { exact } from '../../../words/shown.ts';
import { largestPlan, plansAtHand, topOf } from '../choose-plan.ts';
import type { Workspace } from '../workspace.ts';

/** Whether a file is a plan, as a school gets it from who writes plans: by its name, or by its text where that was given another name. */
export async function isPlanSent(source: string, { cwd, disk }: Pick<Host, 'cwd' | 'disk'>): Promise<boolean> {
  const ending = fileEnding(source);
  if (ending === 'yaml' || ending === 'yml') return true;
  const path = resolve(cwd, source);
  if (ending !== 'txt' || (await disk.kindOf(path)) !== 'file' || (await disk.sizeOf(path)) > largestPlan) return false;
  const text = decodeAnyText(await disk.readBytes(path))?.text ?? '';
  return /^format:/m.test(text) && /^sections:/m.test(text);
}

/** Puts a sound plan that was sent among those here; gives its file. Throws `Trouble` for a faulty one, or one whose id another text has. */
export async function planTaken(source: string, workspace: Workspace, host: Host): Promise<string> {
  const { cwd, disk } = host;
  const file = basename(source);
  const bytes = await readPlainFile(resolve(cwd, source), largestPlan, disk);
  const text = decodeAnyText(bytes)?.text;
  const { plan, diagnostics } = readPlan(text ?? '', file);
  if (plan === undefined || text === undefined) {
    const errors = diagnostics.filter(isError);
    throw new Trouble('plan-sent-broken', { file, errors: errors.length, line: errors[0]?.at.line ?? 1 });
  }
  const known = (await plansAtHand(topOf(workspace.root, host), host)).find((each) => each.id === plan.id);
  if (known !== undefined && !known.isBundled) {
    if (known.text === text) return known.file;
    throw new Trouble('plan-sent-twice', { file, title: plan.title, known: known.file });
  }
  const output = await freePlanFile(exact(parse(source).name), workspace, host);
  const path = resolve(cwd, output);
  await disk.makeFolder(dirname(path));
  await disk.writeWhole(path, text);
  return output;
}

/** In `plans/` where the person stands above the folder, so that several schools below have it; else in the folder's. No file is written over, be it of a plan or the document beside it. */
export async function freePlanFile(name: string, { root }: Workspace, host: Host, source = ''): Promise<string> {
  const home = topOf(root, host);
  for (let count = 1; ; count += 1) {
    const path = join(plansFolderIn(home), `${count === 1 ? name : `${name}-${count}`}.yaml`);
    const beside = documentBesidePlan(path, source);
    const isOwn = beside === undefined || resolve(host.cwd, source) === beside;
    const isFree = isOwn || (await host.disk.kindOf(beside)) === undefined;
    if (isFree && (await host.disk.kindOf(path)) === undefined) return relative(host.cwd, path).replaceAll('\\', '/');
  }
}
