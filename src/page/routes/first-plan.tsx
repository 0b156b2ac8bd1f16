import { documentDrafted, likelyYear, nextDrafted, ownYear } from '../../app/workspace/plans/new-plan.ts';
import { choiceIn } from '../../app/workspace/plans/plan-choice.ts';
import { isPlanSent, planTaken } from '../../app/workspace/plans/plan-sent.ts';
import { planWays } from '../../app/workspace/plans/settle-plan.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { plansMessages } from '../../words/areas/start.ts';
import type { Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { namesOnly, withUploads } from '../answers/uploads.ts';
import type { Setting } from '../place.ts';
import { DropField } from '../views/drop-field.tsx';

/** Before there is a ledger: which plan is meant, where that is in doubt; who goes on below stays with this one. */
export async function planQuestion(workspace: Workspace, { call, host }: Setting) {
  const { plan, today, language } = workspace;
  const { others, doubt } = await choiceIn(workspace, call.options, host);
  if (doubt === undefined) return null;
  const say = plansMessages[language];
  const page = pageMessages[language];
  const ways = planWays(workspace, { own: others, bundled: [] }, host);
  const stays = ways.find(({ value }) => value.kind === 'stay');
  return (
    <>
      <p class="warning">{say[doubt]({ title: plan.title, today, ...plan.period })}</p>
      <form method="post" action="/first/plan">
        {ways.map(({ value, label }) =>
          value.kind === 'stay' || value.kind === 'import' ? null : (
            <p>
              <button type="submit" name="way" value={value.kind === 'plan' ? `plan ${value.named}` : value.kind}>
                {label}
              </button>
            </p>
          ),
        )}
      </form>
      <form method="post" action="/first/plan" enctype="multipart/form-data">
        <h2>{page.yearPage.import}</h2>
        <DropField id="document" label={page.yearPage.document} help={page.yearPage.documentHelp} isOne />
        <button type="submit" name="way" value="import">
          {page.yearPage.draft}
        </button>
      </form>
      <h2>{stays?.label}</h2>
    </>
  );
}

/** Why a file that was sent gives no plan. */
interface NoPlan {
  readonly words: Shown;
}

/** The plan that was chosen, drafted or imported, by how it is named; `undefined` where nothing was. */
export async function planFor(
  way: string,
  [document]: readonly File[],
  workspace: Workspace,
  { call, host }: Setting,
): Promise<string | NoPlan | undefined> {
  const year = (own: string) => likelyYear(workspace.today, own);
  if (way === 'draft') return nextDrafted(year(ownYear(workspace)), call, workspace, host);
  if (way === 'import' && document !== undefined) {
    return withUploads([document], host, async ([path = ''], folder) => {
      try {
        if (await isPlanSent(path, host)) return await planTaken(path, workspace, host);
        return await documentDrafted(path, year(''), call, workspace, host);
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        return { words: namesOnly(guidedTroubleWords(error, workspace.language), folder) };
      }
    });
  }
  const { others } = await choiceIn(workspace, call.options, host);
  const own = planWays(workspace, { own: others, bundled: [] }, host).find(
    ({ value }) => value.kind === 'plan' && way === `plan ${value.named}`,
  );
  return own?.value.kind === 'plan' ? own.value.named : undefined;
}
