import type { Context } from 'hono';
import { openDraft } from '../../app/workspace/plans/new-plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { changeDraft, wishIn } from '../answers/change-draft.ts';
import { markOf } from '../answers/staleness.ts';
import type { Place, Setting } from '../place.ts';
import { type DraftAgain, DraftItems } from '../views/draft.tsx';
import { posted } from './answer.tsx';
import { show } from './show.tsx';

/** The plan in use: sentences of the document left, what the plan makes of them right. */
export async function showDraft(
  context: Context,
  setting: Setting,
  place: Place,
  again?: DraftAgain,
): Promise<Response> {
  const { workspace } = place;
  const say = pageMessages[workspace.language].draft;
  const title = say.title;
  if (workspace.isBundled) return show(context, setting, place, { title, content: <p>{say.bundled}</p> });
  const { text } = await openDraft(workspace, setting.host);
  const status = again === undefined ? 200 : 422;
  const mayGoBack = setting.drafting.at(-1)?.after === text;
  const content = <DraftItems text={text} workspace={workspace} again={again} mayGoBack={mayGoBack} />;
  return show(context, setting, place, { title, content, status });
}

/** One change, on disk before the page comes back; of a draft that somebody else changed meanwhile nothing is changed. */
export async function changeDraftHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { plan, today, language, isBundled } = place.workspace;
  if (isBundled) return context.notFound();
  const draft = await openDraft(place.workspace, setting.host);
  const refuse = (problem: Shown) => showDraft(context, setting, place, { typed, problem });
  if (typed.get('seen')?.[0] !== markOf(draft.text)) return refuse(pageMessages[language].draft.stale);
  const wish = wishIn(typed);
  const changed =
    wish.way === 'back'
      ? stepBack(draft.text, setting)
      : changeDraft(wish, { text: draft.text, typed, plan, today, language });
  if (changed === undefined) return context.notFound();
  if ('why' in changed) return refuse(changed.why);
  if (readPlan(changed.text, '').plan === undefined) return refuse(pageMessages[language].draft.broken);
  try {
    const { text: before } = draft;
    if (changed.text !== before) await draft.write(changed.text);
    if (wish.way === 'back') setting.drafting.pop();
    else if (changed.text !== before) setting.drafting.push({ before, after: changed.text });
    if (setting.drafting.length > mostSteps) setting.drafting.shift();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return refuse(guidedTroubleWords(error, language));
  }
  return context.redirect(`/draft#${encodeURIComponent(typed.get('item')?.[0] ?? '')}`, 303);
}

/** So many are kept: more than anybody takes back. */
const mostSteps = 100;

/** The text before the last change made here, if it stands as that left it. */
function stepBack(text: string, { drafting }: Setting): { readonly text: string } | undefined {
  const last = drafting.at(-1);
  return last?.after === text ? { text: last.before } : undefined;
}
