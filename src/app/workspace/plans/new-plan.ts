import { parse, resolve } from 'node:path';
import { openGuesses } from '../../../core/draft/guesses/open-guesses.ts';
import { planIdIn } from '../../../core/plan/plan-id-in.ts';
import { quoted } from '../../../core/plan/yaml/quote-scalar.ts';
import { withEntries } from '../../../core/plan/yaml/set-entries.ts';
import type { Host } from '../../../host.ts';
import { DraftFile } from '../../../store/documents/draft-file.ts';
import { documentBesidePlan } from '../../../store/layout.ts';
import { plansMessages } from '../../../words/areas/start.ts';
import { exact, type Shown } from '../../../words/shown.ts';
import { askFile } from '../../answers/ask-file.ts';
import { guided } from '../../output/guided.ts';
import { idsTaken, nameOfPlan } from '../choose-plan.ts';
import type { Workspace } from '../workspace.ts';
import { draftedFrom } from './document-beside.ts';
import { documentOf } from './document-of.ts';
import type { PlanCall } from './plan-call.ts';
import { freePlanFile, isPlanSent, planTaken } from './plan-sent.ts';

/** Another year's plan drafted from the one in use, gone through; gives its file, `undefined` when the person goes back. */
export async function draftNext(call: PlanCall, workspace: Workspace, host: Host): Promise<string | undefined> {
  const year = await askYear(plansMessages[workspace.language].askYear, { workspace, own: ownYear(workspace) }, host);
  if (year === undefined) return undefined;
  const output = await nextDrafted(year, call, workspace, host);
  await reviewDraft(output, call, workspace, host);
  return output;
}

/** Drafts the plan of a year from the one in use, under an id of its own; gives its file. Throws `Trouble` where that cannot be. */
export async function nextDrafted(year: string, call: PlanCall, workspace: Workspace, host: Host): Promise<string> {
  const output = await freePlanFile(year, workspace, host);
  const { lang, dir } = call.options;
  const options = { ...(lang && { lang }), ...(dir && { dir }), plan: nameOfPlan(workspace, host), year, output };
  await call.runVerb('next', { args: [], options }, guided(host));
  await giveOwnId(output, workspace, host);
  return output;
}

/** A document drafted into a plan, gone through; gives its file, `undefined` when the person goes back. */
export async function importFile(call: PlanCall, workspace: Workspace, host: Host): Promise<string | undefined> {
  const say = plansMessages[workspace.language];
  const refuse = (text: string) => (text.trim() === '' ? say.nameFile : undefined);
  const source = await askFile({ text: say.askFile, refuse }, host);
  if (source === undefined) return undefined;
  const output = await taken(source, call, workspace, host);
  if (output !== undefined) await reviewDraft(output, call, workspace, host);
  return output;
}

/** A plan as it is, a document that was drafted already as it was left, if that is wanted; any other drafted. */
async function taken(source: string, call: PlanCall, workspace: Workspace, host: Host): Promise<string | undefined> {
  if (await isPlanSent(source, host)) return planTaken(source, workspace, host);
  const say = plansMessages[workspace.language];
  const known = await draftedFrom(source, workspace, host);
  if (known !== undefined) {
    const goesOn = await (await host.prompter()).choose({
      text: say.draftedAlready({ title: known.title, file: known.file }),
      choices: [
        { value: true, label: say.goOn },
        { value: false, label: say.draftAgain },
      ],
    });
    if (goesOn) return known.file;
  }
  // Who named a photo, or a folder, is told before anything else is asked.
  await documentOf(source, host);
  const year = await askYear(say.askDocumentYear, { workspace, own: '' }, host);
  return year === undefined ? undefined : documentDrafted(source, year, call, workspace, host);
}

/** Drafts a document into a plan of a year, under an id of its own; gives its file. Throws `Trouble` where that cannot be. */
export async function documentDrafted(
  source: string,
  year: string,
  call: PlanCall,
  workspace: Workspace,
  host: Host,
): Promise<string> {
  const output = await freePlanFile(exact(parse(source).name), workspace, host, source);
  await call.runVerb('import', { args: [source], options: { lang: workspace.language, year, output } }, guided(host));
  await giveOwnId(output, workspace, host);
  await keepDocument(source, output, host);
  return output;
}

/** A draft is gone through beside its document, which may lie elsewhere only for now. */
async function keepDocument(source: string, plan: string, { cwd, disk }: Host): Promise<void> {
  const kept = documentBesidePlan(plan, source);
  const [from, to] = [resolve(cwd, source), resolve(cwd, kept ?? '')];
  if (kept !== undefined && from !== to) await disk.writeWhole(to, await disk.readBytes(from));
}

/** The walk through what a plan still has to be confirmed, if anything. */
export async function reviewDraft(file: string, call: PlanCall, { language }: Workspace, host: Host): Promise<void> {
  if ((await openGuessesAt(file, host)) === 0) return;
  await call.runVerb('import', { args: [file], options: { review: true, lang: language } }, guided(host));
}

/** The file of the plan in use, to be gone through. Throws `Trouble` where it cannot be read. */
export function openDraft({ plan }: Pick<Workspace, 'plan'>, { cwd, disk }: Host): Promise<DraftFile> {
  return DraftFile.open(resolve(cwd, plan.file), plan.file, disk);
}

/** How much of a plan's file is still to be confirmed. */
export async function openGuessesAt(file: string, host: Host): Promise<number> {
  return openGuesses(await textAt(resolve(host.cwd, file), host)).length;
}

/** The year that the next plan cannot have: that of the one in use. */
export function ownYear({ plan }: Pick<Workspace, 'plan'>): string {
  return plan.period.from.slice(0, 4);
}

/** A year as it was typed: `2026`, `２０２６年`; `undefined` for what is none, or is `own`. */
export function typedYear(typed: string, own: string): string | undefined {
  const year = typed.normalize('NFKC').trim().replace(/年$/, '');
  return /^(?:19|20|21)[0-9]{2}$/.test(year) && year !== own ? year : undefined;
}

/** The year that is most likely meant. */
export function likelyYear(today: string, own: string): string {
  const now = today.slice(0, 4);
  return now === own ? `${Number(now) + 1}` : now;
}

async function askYear(
  text: Shown,
  { workspace: { language, today }, own }: { readonly workspace: Workspace; readonly own: string },
  host: Host,
): Promise<string | undefined> {
  const typed = await (await host.prompter()).ask({
    text,
    suggestion: exact(likelyYear(today, own)),
    refuse: (given) => (typedYear(given, own) === undefined ? plansMessages[language].badYear({ own }) : undefined),
  });
  return typed === undefined ? undefined : typedYear(typed, own);
}

/** A draft may bear the id of a plan that is there already, as where a document is drafted twice: entries could not be told apart. */
async function giveOwnId(file: string, { root }: Workspace, host: Host): Promise<void> {
  const path = resolve(host.cwd, file);
  const text = await textAt(path, host);
  const id = planIdIn(text) ?? '';
  const taken = await idsTaken(path, root, host);
  if (!taken.has(id)) return;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  const changed = withEntries(text, undefined, new Map([['id', quoted(`${id}-${count}`)]]));
  if (changed !== undefined) await host.disk.writeWhole(path, changed);
}

async function textAt(path: string, { disk }: Host): Promise<string> {
  return new TextDecoder().decode(await disk.readBytes(path));
}
