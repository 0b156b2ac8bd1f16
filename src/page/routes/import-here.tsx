import type { Context } from 'hono';
import { otherPlans } from '../../app/workspace/choose-plan.ts';
import { documentAt, draftedFrom } from '../../app/workspace/plans/document-beside.ts';
import { documentDrafted } from '../../app/workspace/plans/new-plan.ts';
import { isPlanSent, planTaken } from '../../app/workspace/plans/plan-sent.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { plansMessages } from '../../words/areas/start.ts';
import { withUploads } from '../answers/uploads.ts';
import type { Place, Setting } from '../place.ts';
import { PostForm } from '../views/post-form.tsx';
import { posted } from './answer.tsx';
import { show } from './show.tsx';
import { making, showYear, wrongYear, yearIn } from './year.tsx';

/** A plan that was sent, or a document drafted into one, in use from now on. */
export async function importHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const sent = await posted(context);
  const { workspace } = place;
  const { host, call } = setting;
  const year = yearIn(sent, '');
  const again = sent.typed.get('again')?.[0];
  const [document] = sent.files;
  if (again !== undefined) {
    const source = await documentOf(again, workspace, host);
    if (source === undefined) return context.notFound();
    if (year === undefined) return wrongYear(context, setting, place, '');
    return making(context, setting, place, () => documentDrafted(source, year, call, workspace, host));
  }
  if (document === undefined) return showYear(context, setting, place, plansMessages[workspace.language].nameFile);
  return withUploads([document], host, async ([path = ''], folder) => {
    if (await isPlanSent(path, host))
      return making(context, setting, place, () => planTaken(path, workspace, host), { folder });
    if (year === undefined) return wrongYear(context, setting, place, '');
    const known = await draftedFrom(path, workspace, host);
    if (known !== undefined) return askAgain(context, setting, place, { known, year });
    return making(context, setting, place, () => documentDrafted(path, year, call, workspace, host), { folder, year });
  });
}

/** Of a plan that lies here, by its id. */
async function documentOf(
  id: string,
  workspace: Place['workspace'],
  host: Setting['host'],
): Promise<string | undefined> {
  const own = workspace.isBundled ? [] : [workspace.plan];
  const plan = [...own, ...(await otherPlans(workspace, host))].find((each) => each.id === id);
  return plan && documentAt(plan.file, host);
}

interface Again {
  /** What was drafted from the document before. */
  readonly known: Plan;
  readonly year: string;
}

/** Goes on with the draft of a document that was drafted before, or drafts it anew beside that: as who sent it says. */
function askAgain(context: Context, setting: Setting, place: Place, { known, year }: Again): Promise<Response> {
  const { workspace } = place;
  const say = plansMessages[workspace.language];
  const isInUse = known.id === workspace.plan.id;
  const content = (
    <>
      <p class="warning">{say.draftedAlready({ title: known.title, file: known.file })}</p>
      {isInUse ? (
        <p>
          <a href="/draft">{say.goOn}</a>
        </p>
      ) : (
        <PostForm action="/year/choose">
          <input type="hidden" name="plan" value={known.id} />
          <button type="submit">{say.goOn}</button>
        </PostForm>
      )}
      <PostForm action="/year/import" enctype="multipart/form-data">
        <input type="hidden" name="again" value={known.id} />
        <input type="hidden" name="year" value={year} />
        <button type="submit" class="way">
          {say.draftAgain}
        </button>
      </PostForm>
    </>
  );
  return show(context, setting, place, { title: pageMessages[workspace.language].parts.year, part: 'year', content });
}
