import { resolve } from 'node:path';
import type { Context } from 'hono';
import { idsTaken } from '../../app/workspace/choose-plan.ts';
import { documentBeside } from '../../app/workspace/plans/document-beside.ts';
import { openDraft } from '../../app/workspace/plans/new-plan.ts';
import { issuesForOthers } from '../../core/district/is-bureau.ts';
import { dutiesToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { Trouble } from '../../trouble.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { joined, line, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { changeDraft, sortings, targetsOf, understood, type Wish, wishIn } from '../answers/change-draft.ts';
import { draftSource } from '../answers/draft-source.ts';
import { markOf } from '../answers/staleness.ts';
import type { Place, Setting } from '../place.ts';
import { DraftItems } from '../views/draft.tsx';
import { type DraftAgain, placeOn } from '../views/draft-form.tsx';
import { posted } from './answer.tsx';
import { show } from './show.tsx';
import { putInUse } from './year.tsx';

/** The plan in use: its document left, what the plan makes of it right. */
export async function showDraft(
  context: Context,
  setting: Setting,
  place: Place,
  again?: DraftAgain,
): Promise<Response> {
  const { plan: own, language, today, isBundled } = place.workspace;
  const say = draftPagesMessages[language];
  const { title } = say;
  if (isBundled) return show(context, setting, place, { title, content: <p>{say.bundled}</p> });
  const { text } = await openDraft(place.workspace, setting.host);
  const plan = readPlan(text, own.file).plan ?? own;
  const document = await documentBeside(own.file, setting.documents, setting.host);
  const asked = again === undefined ? context.req.query('edit') : /^(?:edit|split) (.*)$/s.exec(again.way)?.[1];
  const at = context.req.query('at');
  const { said } = setting.notices.take(context.req.query('done'));
  const done = at === undefined || said.length === 0 ? undefined : { place: at, said };
  const targets = targetsOf(plan);
  const unit = place.workspace.config?.unit;
  const isForOthers = unit !== undefined && issuesForOthers(unit, plan);
  const mayGoBack = setting.drafting.at(-1)?.after === text;
  const whole = { text, plan, targets, language, today, mark: markOf(text), isForOthers };
  const page = { ...whole, again, done, mayGoBack, edited: asked };
  const content = <DraftItems page={page} source={draftSource(text, plan.period, document)} />;
  return show(context, setting, place, { title, content, status: again === undefined ? 200 : 422 });
}

/** One change, on disk before the page comes back; of a draft that somebody else changed meanwhile nothing is changed. */
export async function changeDraftHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { plan: own, config, today, language, isBundled } = place.workspace;
  if (isBundled) return context.notFound();
  const draft = await openDraft(place.workspace, setting.host);
  const { text: before } = draft;
  const wish = wishIn(typed);
  const from = placeOfWish(wish, before);
  const way = typed.get('way')?.[0] ?? '';
  const refuse = (problem: Shown) => showDraft(context, setting, place, { typed, way, place: from, problem });
  if (typed.get('seen')?.[0] !== markOf(draft.text)) return refuse(draftPagesMessages[language].stale);
  const plan = readPlan(before, own.file).plan ?? own;
  const earlier = setting.drafting.map((step) => step.before).reverse();
  const hasRecords = place.ledger.state.all.length > 0;
  const changed =
    wish.way === 'back'
      ? stepBack(before, setting)
      : changeDraft(wish, { text: before, typed, plan, today, hasRecords, earlier, language });
  if (changed === undefined) return context.notFound();
  if ('why' in changed) return refuse(changed.why);
  const { plan: now } = readPlan(changed.text, own.file);
  if (now === undefined) return refuse(draftPagesMessages[language].broken);
  if (now.id !== own.id && (await isTaken(now.id, setting, place))) return refuse(draftPagesMessages[language].idTaken);
  /** What the unit is now, where the plan has its kind no more. */
  const kindWords: Shown[] = [];
  try {
    if (changed.text !== before) await draft.write(changed.text);
    // The settings name the plan by its id, and one of its kinds of unit.
    const isSettled = now.id === own.id && Object.hasOwn(now.units, config?.unit.kind ?? '');
    if (!isSettled) kindWords.push(...(await putInUse(own.file, setting, place)).slice(1));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return refuse(guidedTroubleWords(error, language));
  }
  remember(wish, before, changed.text, setting);
  const there = placeAfter(wish, before, changed.text, from);
  const said = [...saidOf(wish, before, changed.text, place), ...kindWords];
  return context.redirect(`/draft${query(there, said, setting)}#${encodeURIComponent(there)}`, 303);
}

/** By another plan here: entries of the two could not be told apart. */
async function isTaken(id: string, { host }: Setting, { workspace: { plan, root } }: Place): Promise<boolean> {
  return (await idsTaken(resolve(host.cwd, plan.file), root, host)).has(id);
}

/** So many are kept: more than anybody takes back. */
const mostSteps = 100;

function remember({ way }: Wish, before: string, after: string, { drafting }: Setting): void {
  if (way === 'back') drafting.pop();
  else if (after !== before) drafting.push({ before, after });
  if (drafting.length > mostSteps) drafting.shift();
}

/** Where on the page the button of a wish stands. */
function placeOfWish({ way, id }: Wish, text: string): string {
  if (way === 'whole') return 'plan';
  if (way === 'raise' || way === 'add' || way.endsWith('-item')) return placeOn.item(id);
  if (way !== 'accept' && way !== 'gone') return way === 'many' || way === 'back' ? way : placeOn.duty(id);
  const { requirement, item } = guessesToAsk(text)[Number(id)]?.place ?? {};
  if (requirement !== undefined) return placeOn.duty(requirement);
  return item === undefined ? 'plan' : placeOn.item(item.id);
}

/** What is not seen at the place itself: how a typed value was understood, and what is not there any more. */
function saidOf(
  { way, id }: Wish,
  before: string,
  after: string,
  { workspace: { language }, ledger }: Place,
): readonly Shown[] {
  const say = draftPagesMessages[language];
  if (way === 'whole') return [say.wholeKept];
  const values = way === 'edit' ? understood(id, before, after, language) : [];
  if (values.length > 0) return [say.understood({ values: joined(values, line` · `) })];
  if (way === 'edit' && before === after) return [say.nothingChanged];
  const gone = dutiesToSort(before).find((duty) => duty.id === id);
  if (gone === undefined || !takesOut(way)) return [];
  const count = ledger.state.standing.filter(({ entry }) => entry.requirement === id).length;
  return [say.takenOut[way]({ id, text: gone.text }), ...(count === 0 ? [] : [say.recordsLeft({ count })])];
}

function takesOut(way: string): way is 'drop' | 'context' | 'join' {
  return way === 'drop' || way === 'context' || way === 'join';
}

function query(place: string, said: readonly Shown[], { notices }: Setting): string {
  return said.length === 0 ? '' : `?at=${encodeURIComponent(place)}&done=${notices.keep(said)}`;
}

/** A sorted duty leads to the next open one, so that the same key goes on; one that was joined to where it went; all else to where it was. */
function placeAfter({ way, id }: Wish, before: string, after: string, from: string): string {
  const all = dutiesToSort(before);
  const ids = all.map((duty) => duty.id);
  const at = ids.indexOf(id);
  const isSorted = way === 'kind' || sortings.some((each) => each === way);
  const now = dutiesToSort(after);
  const open = isSorted ? now.filter((duty) => !duty.isSorted) : [];
  const next = open.find((duty) => ids.indexOf(duty.id) > at) ?? open[0];
  const duty = next?.id ?? (way === 'join' ? ids[at - 1] : undefined);
  if (duty !== undefined) return placeOn.duty(duty);
  const isGone = at >= 0 && now.every((each) => each.id !== id);
  return isGone ? placeOn.item(all[at]?.item.id ?? '') : from;
}

/** The text before the last change made here, if it stands as that left it. */
function stepBack(text: string, { drafting }: Setting): { readonly text: string } | undefined {
  const last = drafting.at(-1);
  return last?.after === text ? { text: last.before } : undefined;
}
