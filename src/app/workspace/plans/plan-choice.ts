import type { Day } from '../../../core/day.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { type PlanDoubt, planDoubt, type SettledPlan } from '../../../core/plan/plan-doubt.ts';
import type { Host } from '../../../host.ts';
import { plansMessages } from '../../../words/areas/start.ts';
import { joined } from '../../../words/shown.ts';
import { otherPlans } from '../choose-plan.ts';
import type { Workspace } from '../workspace.ts';

/** That somebody says today which plan is meant, knowing what lies here. */
export async function settledNow(
  place: { readonly plan: Plan; readonly isBundled: boolean; readonly root: string },
  host: Host,
): Promise<SettledPlan> {
  const others = await otherPlans(place, host);
  const ids = [...(place.isBundled ? [] : [place.plan.id]), ...others.map(({ id }) => id)];
  return { on: host.now().slice(0, 10) as Day, among: [...new Set(ids)].sort() };
}

/** What else could be meant, and why that has to be asked; no doubt where the call says which plan or which day. */
export async function choiceIn(
  workspace: Workspace,
  options: { readonly plan?: string; readonly asOf?: string },
  host: Host,
): Promise<{ readonly others: readonly Plan[]; readonly doubt: PlanDoubt | undefined }> {
  const others = await otherPlans(workspace, host);
  if (options.plan !== undefined || options.asOf !== undefined) return { others, doubt: undefined };
  const { plan, isBundled, config, today } = workspace;
  return { others, doubt: planDoubt({ plan, isBundled, others, settled: config?.settled, today }) };
}

/** Where nobody is asked: once, which other plans lie here, while it is in doubt which one is meant. */
export async function tellOfOthers(
  workspace: Workspace,
  options: { readonly plan?: string; readonly asOf?: string },
  host: Host,
): Promise<void> {
  if (workspace.config === undefined || options.plan !== undefined) return;
  const { others, doubt } = await choiceIn(workspace, options, host);
  const [first] = others;
  if (first === undefined || doubt === undefined) return;
  const say = plansMessages[workspace.language];
  const plans = joined(
    others.map(({ title, file }) => say.otherAt({ title, file })),
    say.between,
  );
  host.err.show(say.others({ title: workspace.plan.title, plans, id: first.id }));
}
