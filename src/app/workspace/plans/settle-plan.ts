import { dirname } from 'node:path';
import type { Plan } from '../../../core/plan/plan.ts';
import { type PlanDoubt, placeIn } from '../../../core/plan/plan-doubt.ts';
import type { Host } from '../../../host.ts';
import type { Choice } from '../../../screens/prompter.ts';
import { findPlanFolder } from '../../../store/plan-folder.ts';
import { isTrouble, Trouble } from '../../../trouble.ts';
import { plansMessages } from '../../../words/areas/start.ts';
import type { Shown } from '../../../words/shown.ts';
import { guidedTroubleWords } from '../../../words/trouble-words.ts';
import { nameOfPlan, plansAtHand } from '../choose-plan.ts';
import { languageOf } from '../language-of.ts';
import { openSettings } from '../settings/open-settings.ts';
import { ownSettings } from '../settings/own-settings.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { draftNext, importFile, openGuessesAt } from './new-plan.ts';
import type { PlanCall } from './plan-call.ts';
import { choiceIn, tellOfOthers } from './plan-choice.ts';

/** A call with the plan that is meant, and where it stands. */
export interface Settled<Of extends PlanCall> {
  readonly call: Of;
  readonly workspace: Workspace;
}

/** Opens the workspace; where it is in doubt which plan is meant and somebody can be asked, after asking. The answer is kept. */
export async function openSettled<Of extends PlanCall>(call: Of, mayAsk: boolean, host: Host): Promise<Settled<Of>> {
  if (!mayAsk || !host.interactive) {
    const workspace = await openWorkspace(call, host);
    await tellOfOthers(workspace, call.options, host);
    return { call, workspace };
  }
  const opened = await openedOrAsked(call, host);
  const { others, doubt } = await choiceIn(opened.workspace, opened.call.options, host);
  if (doubt === undefined) return opened;
  for (;;) {
    const way = await askWhich(opened.workspace, others, doubt, host);
    const settled = await wayTaken(way, opened, host);
    if (settled !== undefined) return settled;
  }
}

/** What may be done about the plan. */
export type PlanWay =
  | { readonly kind: 'plan'; readonly named: string }
  | { readonly kind: 'stay' | 'draft' | 'import' };

/** Goes the way that was chosen; `undefined` where the person came back from it. */
export async function wayTaken<Of extends PlanCall>(
  way: PlanWay,
  { call, workspace }: Settled<Of>,
  host: Host,
): Promise<Settled<Of> | undefined> {
  switch (way.kind) {
    case 'stay':
      return withPlan(nameOfPlan(workspace, host), { call, workspace }, host);
    case 'plan':
      return told(await withPlan(way.named, { call, workspace }, host), host);
    default: {
      const made = await orTold(
        () => (way.kind === 'draft' ? draftNext : importFile)(call, workspace, host),
        workspace,
        host,
      );
      if (made === undefined) return undefined;
      return told(await withPlan(made, { call, workspace }, host), host);
    }
  }
}

/** A file that will not do is said, and the question comes again: somebody who double-clicked must not find the window gone. */
async function orTold(
  make: () => Promise<string | undefined>,
  { language }: Workspace,
  { err }: Host,
): Promise<string | undefined> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    err.show(err.theme.bad(guidedTroubleWords(error, language)));
    return undefined;
  }
}

async function told<Of extends PlanCall>(settled: Settled<Of>, host: Host): Promise<Settled<Of>> {
  const { plan, isBundled, language } = settled.workspace;
  const count = isBundled ? 0 : await openGuessesAt(plan.file, host);
  host.out.show(plansMessages[language].chosen({ title: plan.title, count }));
  return settled;
}

/** The plan that was chosen from now on: in the settings, or, where there are none yet, in the call, from which they are made. */
export async function withPlan<Of extends PlanCall>(
  named: string,
  { call, workspace }: Settled<Of>,
  host: Host,
): Promise<Settled<Of>> {
  if (workspace.config === undefined) {
    const found = await openWorkspace({ ...call, options: { ...call.options, plan: named } }, host);
    const plan = nameOfPlan(found, host);
    return { call: { ...call, options: { ...call.options, plan } }, workspace: found };
  }
  const { plan: _, ...options } = call.options;
  const unnamed = { ...call, options };
  await ownSettings.change('plan', named, await openSettings(unnamed, host), host);
  return { call: unnamed, workspace: await openWorkspace(unnamed, host) };
}

/** Where several plans lie here and none is chosen, or the chosen one is gone: asked, as nothing can be opened before. */
async function openedOrAsked<Of extends PlanCall>(call: Of, host: Host): Promise<Settled<Of>> {
  try {
    return { call, workspace: await openWorkspace(call, host) };
  } catch (error) {
    if (!isTrouble(error, 'several-plans', 'config-plan')) throw error;
    const say = plansMessages[await languageOf(call, host)];
    const isGone = isTrouble(error, 'config-plan');
    const plan = await (await host.prompter()).choose({
      text: isGone ? say.gone({ name: error.values.name }) : say.which,
      choices: (await soundPlans(call, isGone, host)).map(({ id, title, file, period: { to } }) => ({
        value: id,
        label: say.planAt({ title, file, to }),
      })),
    });
    const chosen = { ...call, options: { ...call.options, plan } };
    return withPlan(plan, { call: chosen, workspace: await openWorkspace(chosen, host) }, host);
  }
}

/** The sound plans at hand; those of the tool where there is no other choice. */
async function soundPlans({ options }: PlanCall, withBundled: boolean, host: Host): Promise<readonly Plan[]> {
  const folder = await findPlanFolder(host.cwd, options.dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const files = await plansAtHand(folder === undefined ? host.cwd : dirname(folder), host);
  return files.flatMap(({ plan, isBundled }) => (plan === undefined || (isBundled && !withBundled) ? [] : [plan]));
}

async function askWhich(workspace: Workspace, others: readonly Plan[], doubt: PlanDoubt, host: Host): Promise<PlanWay> {
  const { plan, today, language } = workspace;
  const say = plansMessages[language];
  const { from, to } = plan.period;
  return (await host.prompter()).choose<PlanWay>({
    text: say[doubt]({ title: plan.title, today, from, to }),
    help: say.help,
    choices: planWays(workspace, { own: others, bundled: [] }, host),
  });
}

/** Plans that could be meant, besides the one in use. */
interface Others {
  readonly own: readonly Plan[];
  /** Of the tool. */
  readonly bundled: readonly Plan[];
}

/** First what today lies in: whoever presses Enter alone goes on with the year that it is. */
export function planWays(workspace: Workspace, others: Others, host: Host): readonly Choice<PlanWay>[] {
  const { plan, today, language, root } = workspace;
  const say = plansMessages[language];
  const covering = (each: Plan) => placeIn(each.period, today) === 'within';
  const way = (each: Plan): Choice<PlanWay> => ({
    value: { kind: 'plan', named: nameOfPlan({ plan: each, isBundled: false, root }, host) },
    label: say.planAt({ title: each.title, file: each.file, to: each.period.to }),
  });
  const now = covering(plan) ? [] : others.own.filter(covering);
  const year = plan.period.from.slice(0, 4);
  const isCovered = [plan, ...others.own].some(covering);
  return [
    ...now.map(way),
    { value: { kind: 'stay' }, label: stayWords(workspace) },
    ...others.own.filter((each) => !now.includes(each)).map(way),
    ...others.bundled.map(
      ({ id, title, period: { to } }): Choice<PlanWay> => ({
        value: { kind: 'plan', named: id },
        label: say.bundledAt({ title, to }),
      }),
    ),
    { value: { kind: 'draft' }, label: isCovered ? say.draftAnother({ year }) : say.draftNext({ year }) },
    { value: { kind: 'import' }, label: say.importFile },
  ];
}

function stayWords({ plan: { title, period }, today, language }: Workspace): Shown {
  const say = plansMessages[language];
  const place = placeIn(period, today);
  if (place === 'after') return say.catchUp({ year: period.from.slice(0, 4) });
  return place === 'within' ? say.stay({ title }) : say.ahead({ title, from: period.from });
}
