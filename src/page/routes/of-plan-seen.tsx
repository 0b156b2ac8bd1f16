import type { Context } from 'hono';
import { pageMessages } from '../../words/areas/page.ts';
import type { Place, Setting } from '../place.ts';
import { PostForm, planField } from '../views/post-form.tsx';
import { posted } from './answer.tsx';
import { type Answering, show } from './show.tsx';
import { plansToChoose } from './year.tsx';

/** Of a form whose page was made for the plan in use: what was signed or recorded there must not become another plan's. */
export const ofPlanSeen =
  (answering: Answering): Answering =>
  async (context, setting, place) => {
    const seen = (await posted(context)).typed.get(planField)?.[0];
    const isOfThis = seen === undefined || seen === place.workspace.plan.id;
    return isOfThis ? answering(context, setting, place) : otherPlan(context, setting, place, seen);
  };

/** Nothing is done with the form; whoever wants to goes back to its plan. */
async function otherPlan(context: Context, setting: Setting, place: Place, id: string): Promise<Response> {
  const { language, plan } = place.workspace;
  const say = pageMessages[language].otherPlan;
  const meant = (await plansToChoose(place, setting)).find((each) => each.plan.id === id);
  const content = (
    <>
      <p class="problem" role="alert">
        {say.text({ title: plan.title })}
      </p>
      {meant === undefined ? null : (
        <PostForm action="/year/choose">
          <input type="hidden" name="plan" value={id} />
          <button type="submit">{say.back({ title: meant.plan.title })}</button>
        </PostForm>
      )}
    </>
  );
  return show(context, setting, place, { title: say.title, content, status: 409 });
}
