import type { Context } from 'hono';
import { choosePlan, nameOfPlan, otherPlans, plansAtHand } from '../../app/workspace/choose-plan.ts';
import { likelyYear, nextDrafted, ownYear, typedYear } from '../../app/workspace/plans/new-plan.ts';
import { withPlan } from '../../app/workspace/plans/settle-plan.ts';
import { removePlan, unusedPlans } from '../../app/workspace/plans/unused-plans.ts';
import { kindsFor } from '../../core/district/kinds-for.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Trouble } from '../../trouble.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { plansMessages } from '../../words/areas/start.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { namesOnly } from '../answers/uploads.ts';
import type { Place, Setting } from '../place.ts';
import { DropField } from '../views/drop-field.tsx';
import { GuessesOpen } from '../views/guesses-open.tsx';
import { Problem } from '../views/layout.tsx';
import { PostForm } from '../views/post-form.tsx';
import { type Posted, posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** Which plan is in use, those that could be, and how another is made. */
export async function showYear(context: Context, setting: Setting, place: Place, problem?: Shown): Promise<Response> {
  const { workspace } = place;
  const { plan, language, today } = workspace;
  const say = pageMessages[language].yearPage;
  const others = await plansToChoose(place, setting);
  const year = likelyYear(today, ownYear(workspace));
  const content = (
    <>
      <Problem problem={problem} />
      <p>{say.now({ title: plan.title, from: plan.period.from, to: plan.period.to })}</p>
      <GuessesOpen workspace={workspace} />
      {workspace.isBundled ? null : (
        <p>
          <a href="/draft">{draftPagesMessages[language].title}</a>
        </p>
      )}
      {others.length === 0 ? null : <Choosing plans={others} language={language} />}
      <Unused plans={await removable(place, setting)} language={language} />
      <h2>{plansMessages[language].draftAnother({ year: ownYear(workspace) })}</h2>
      <PostForm action="/year/next">
        <YearField id="next-year" label={plansMessages[language].askYear} year={year} />
        <button type="submit">{say.draft}</button>
      </PostForm>
      <h2>{say.import}</h2>
      <PostForm action="/year/import" enctype="multipart/form-data">
        <DropField id="document" label={say.document} help={say.documentHelp} isOne />
        <YearField id="document-year" label={plansMessages[language].askDocumentYear} year={likelyYear(today, '')} />
        <button type="submit">{say.draft}</button>
      </PostForm>
    </>
  );
  const status = problem === undefined ? 200 : 422;
  return show(context, setting, place, { title: pageMessages[language].parts.year, part: 'year', content, status });
}

function YearField({ id, label, year }: { readonly id: string; readonly label: Shown; readonly year: string }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input type="text" id={id} name="year" value={exact(year)} inputmode="numeric" autocomplete="off" />
    </div>
  );
}

interface ChoosingValues {
  readonly plans: readonly Choosable[];
  readonly language: Language;
}

function Choosing({ plans, language }: ChoosingValues) {
  const say = plansMessages[language];
  return (
    <PostForm action="/year/choose">
      <div class="field">
        <label for="plan">{say.which}</label>
        <select id="plan" name="plan">
          {plans.map(({ plan, label }) => (
            <option value={plan.id}>{label}</option>
          ))}
        </select>
      </div>
      <button type="submit">{pageMessages[language].yearPage.choose}</button>
    </PostForm>
  );
}

/** Others may report by a plan of which nothing is recorded here: where there is a list of them, none is taken away. */
async function removable({ workspace, hasList }: Place, { host }: Setting): Promise<readonly Plan[]> {
  return hasList ? [] : unusedPlans(workspace, host);
}

function Unused({ plans, language }: { readonly plans: readonly Plan[]; readonly language: Language }) {
  const say = pageMessages[language].yearPage.remove;
  if (plans.length === 0) return null;
  return (
    <details>
      <summary>{say.unused({ count: plans.length })}</summary>
      <ul>
        {plans.map(({ id, title }) => (
          <li>
            <a href={`/year/remove?plan=${encodeURIComponent(id)}`}>{say.one({ title })}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Asks before a plan is taken away. */
export async function showRemoval(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { language } = place.workspace;
  const say = pageMessages[language].yearPage.remove;
  const found = (await removable(place, setting)).find(({ id }) => id === context.req.query('plan'));
  if (found === undefined) return leadTo(context, setting, '/year', [say.gone]);
  const { id, title } = found;
  const content = (
    <>
      <p class="warning">{say.ask({ title })}</p>
      <PostForm action="/year/remove">
        <input type="hidden" name="plan" value={id} />
        <button type="submit">{say.yes}</button> <a href="/year">{say.no}</a>
      </PostForm>
    </>
  );
  return show(context, setting, place, { title: say.one({ title }), part: 'year', content });
}

/** Takes a plan away of which still nothing is recorded. */
export async function removeHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const wanted = (await posted(context)).typed.get('plan')?.[0];
  const say = pageMessages[place.workspace.language].yearPage.remove;
  const found = (await removable(place, setting)).find(({ id }) => id === wanted);
  if (found === undefined) return leadTo(context, setting, '/year', [say.gone]);
  await removePlan(found, setting.host);
  return leadTo(context, setting, '/year', [say.done({ title: found.title })]);
}

/** A plan, by what name it is chosen, and how it is offered. */
interface Choosable {
  readonly plan: Plan;
  readonly named: string;
  readonly label: Shown;
}

/** Those that lie here, then those of the tool. */
export async function plansToChoose({ workspace }: Place, { host }: Setting): Promise<readonly Choosable[]> {
  const { root, language } = workspace;
  const say = plansMessages[language];
  const own = await otherPlans(workspace, host);
  const ids = new Set([workspace.plan.id, ...own.map(({ id }) => id)]);
  const all = await plansAtHand(root, host);
  const bundled = all.flatMap(({ plan, isBundled }) => (plan && isBundled && !ids.has(plan.id) ? [plan] : []));
  return [
    ...own.map((plan) => ({
      plan,
      named: nameOfPlan({ plan, isBundled: false, root }, host),
      label: say.planAt({ title: plan.title, file: plan.file, to: plan.period.to }),
    })),
    ...bundled.map((plan) => ({
      plan,
      named: plan.id,
      label: say.bundledAt({ title: plan.title, to: plan.period.to }),
    })),
  ];
}

/** From now on the plan that was chosen is in use; entries of the others stay. */
export async function choosePlanHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const found = (await plansToChoose(place, setting)).find(({ plan }) => plan.id === typed.get('plan')?.[0]);
  return found === undefined ? context.notFound() : making(context, setting, place, async () => found.named);
}

/** Another year's plan from this one, in use from now on. */
export async function draftHere(context: Context, setting: Setting, place: Place): Promise<Response> {
  const sent = await posted(context);
  const { workspace } = place;
  const year = yearIn(sent, ownYear(workspace));
  if (year === undefined) return wrongYear(context, setting, place, ownYear(workspace));
  return making(context, setting, place, () => nextDrafted(year, setting.call, workspace, setting.host));
}

export function yearIn({ typed }: Posted, own: string): string | undefined {
  return typedYear(typed.get('year')?.[0] ?? '', own);
}

export function wrongYear(context: Context, setting: Setting, place: Place, own: string): Promise<Response> {
  return showYear(context, setting, place, plansMessages[place.workspace.language].badYear({ own }));
}

/** Puts the plan in use that `make` names, or says why there is none. */
export async function making(
  context: Context,
  setting: Setting,
  place: Place,
  make: () => Promise<string>,
  { folder = '', year }: { readonly folder?: string; readonly year?: string } = {},
): Promise<Response> {
  const { language } = place.workspace;
  try {
    const named = await make();
    const said = await putInUse(named, setting, place);
    return leadTo(context, setting, '/year', [...said, ...(await otherYear(named, year, setting, place))]);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return showYear(context, setting, place, namesOnly(guidedTroubleWords(error, language), folder));
  }
}

/** A document that says its year itself is drafted for that one, whatever was typed. */
async function otherYear(
  named: string,
  year: string | undefined,
  { host }: Setting,
  { workspace: { root, language } }: Place,
): Promise<readonly Shown[]> {
  if (year === undefined) return [];
  const { from, to } = (await choosePlan(named, root, host)).plan.period;
  if (from.startsWith(year) || to.startsWith(year)) return [];
  return [pageMessages[language].yearPage.otherYear({ own: from.slice(0, 4), year })];
}

/** A unit that is of no kind that the plan has becomes of the likeliest, which is said: the settings have the others. */
export async function putInUse(named: string, setting: Setting, { workspace }: Place): Promise<readonly Shown[]> {
  const { call, host } = setting;
  const { language, root, config } = workspace;
  const { plan } = await choosePlan(named, root, host);
  const isKnown = config === undefined || Object.hasOwn(plan.units, config.unit.kind);
  const kind = isKnown ? undefined : kindsFor(config.unit.name, plan)[0];
  await withPlan(named, { call: { ...call, options: { ...call.options, ...(kind && { kind }) } }, workspace }, host);
  const { plan: _, ...options } = call.options;
  setting.call = { ...call, options };
  const say = pageMessages[language].yearPage;
  const chosen = say.chosen({ title: plan.title });
  return kind === undefined ? [chosen] : [chosen, say.kindNow({ kind: plan.units[kind] ?? kind })];
}
