import { otherPlans, plansAtHand } from '../../app/workspace/choose-plan.ts';
import { openGuessesAt, reviewDraft } from '../../app/workspace/plans/new-plan.ts';
import { plansRecorded } from '../../app/workspace/plans/plans-recorded.ts';
import { type PlanWay, planWays, wayTaken } from '../../app/workspace/plans/settle-plan.ts';
import type { Call } from '../../call.ts';
import type { Host } from '../../host.ts';
import type { Choice } from '../../screens/prompter.ts';
import { menuMessages, plansMessages } from '../../words/areas/start.ts';
import type { MenuPlace } from './menu-place.ts';

/** Another plan, a new year's from this one, or a document; what of the plan in use is still to be confirmed. */
export async function otherPlan(place: MenuPlace, host: Host): Promise<Call<'menu'> | undefined> {
  const { call, workspace } = place;
  const { plan, isBundled, language } = workspace;
  const open = isBundled ? 0 : await openGuessesAt(plan.file, host);
  for (;;) {
    const way = await (await host.prompter()).choose<PlanWay | 'review' | undefined>({
      text: plansMessages[language].which,
      choices: [
        ...(open === 0
          ? []
          : [{ value: 'review' as const, label: plansMessages[language].reviewMore({ count: open }) }]),
        ...(await waysFrom(place, host)),
        { value: undefined, label: menuMessages[language].nothing, key: '←' },
      ],
    });
    if (way === undefined) return undefined;
    if (way === 'review') {
      await reviewDraft(plan.file, call, workspace, host);
      return undefined;
    }
    const settled = await wayTaken(way, place, host);
    if (settled !== undefined) return settled.call;
  }
}

/** Those that come with the tool stand here, too: whoever left one can come back to it. */
async function waysFrom({ workspace }: MenuPlace, host: Host): Promise<readonly Choice<PlanWay>[]> {
  const bundled = (await plansAtHand(workspace.root, host)).flatMap(({ plan, isBundled }) =>
    plan !== undefined && isBundled && plan.id !== workspace.plan.id ? [plan] : [],
  );
  const own = await otherPlans(workspace, host);
  const others = (await plansRecorded(workspace, host)).filter(({ id }) => own.every((each) => each.id !== id));
  return planWays(workspace, { own: [...own, ...others], bundled }, host);
}
