import type { Context } from 'hono';
import { type UnitList, unitListAt } from '../../app/district/unit-list.ts';
import { withPlan } from '../../app/workspace/plans/settle-plan.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { kindsFor } from '../../core/district/kinds-for.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { initMessages } from '../../words/areas/start.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { run, type Setting } from '../place.ts';
import { Layout, Problem } from '../views/layout.tsx';
import { posted } from './answer.tsx';
import { planFor, planQuestion } from './first-plan.tsx';
import { leadTo } from './show.tsx';

type Typed = Readonly<Record<'unit' | 'kind' | 'own' | 'ownKind' | 'recorder', string>>;

const nothingTyped: Typed = { unit: '', kind: '', own: '', ownKind: '', recorder: '' };

/** Where there is no ledger yet: who records, for which unit. */
export async function showFirst(context: Context, setting: Setting): Promise<Response> {
  return firstPage(context, setting, nothingTyped);
}

/** Makes the ledger as `init` does, or says why it cannot. */
export async function first(context: Context, setting: Setting): Promise<Response> {
  const { typed } = await posted(context);
  const given = (name: keyof Typed) => (typed.get(name)?.[0] ?? '').trim();
  const values: Typed = {
    unit: given('unit'),
    kind: given('kind'),
    own: given('own'),
    ownKind: given('ownKind'),
    recorder: given('recorder'),
  };
  const { options } = setting.call;
  try {
    const { recorder } = values;
    const [unit, kind] = values.unit === '' ? [values.own, values.ownKind] : [values.unit, values.kind];
    if (unit === '' || recorder === '') return await firstPage(context, setting, values, 'needed');
    const call = { args: [], options: { ...options, unit, recorder, ...(kind !== '' && { kind }) } };
    await run(setting.host, (host) => setting.call.runVerb('init', call, host));
    return leadTo(context, setting, '/', []);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { language } = await openWorkspace(setting.call, setting.host);
    return firstPage(context, setting, values, { words: guidedTroubleWords(error, language) });
  }
}

/** From now on the plan that was chosen, drafted or imported is meant; the unit is asked next. */
export async function choosePlanAtFirst(context: Context, setting: Setting): Promise<Response> {
  const { typed, files } = await posted(context);
  const { call, host } = setting;
  const workspace = await openWorkspace(call, host);
  // Once there is a ledger, the year's page has this.
  if (workspace.config !== undefined) return context.redirect('/year', 303);
  try {
    const named = await planFor(typed.get('way')?.[0] ?? '', files, workspace, setting);
    if (named === undefined) return context.redirect('/first', 303);
    if (typeof named !== 'string') return await firstPage(context, setting, undefined, { ...named, isOfPlan: true });
    const settled = await withPlan(named, { call, workspace }, host);
    setting.call = settled.call;
    return leadTo(context, setting, '/first', []);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return firstPage(context, setting, undefined, {
      words: guidedTroubleWords(error, workspace.language),
      isOfPlan: true,
    });
  }
}

async function firstPage(
  context: Context,
  setting: Setting,
  typed: Typed = nothingTyped,
  wrong?: 'needed' | { readonly words: Shown; readonly isOfPlan?: true },
): Promise<Response> {
  const workspace = await openWorkspace(setting.call, setting.host);
  const { language, plan } = workspace;
  const say = pageMessages[language].first;
  const problem = <Problem problem={wrong === 'needed' ? say.needed : wrong?.words} />;
  const isOfPlan = typeof wrong === 'object' && wrong.isOfPlan === true;
  const list = await unitListAt(workspace, setting.host);
  const line = (name: 'unit' | 'recorder') => (
    <div class="field">
      <label for={name}>{say[name]}</label>
      <input type="text" id={name} name={name} value={typed[name]} required autocomplete="off" />
    </div>
  );
  return context.html(
    <Layout language={language} title={list === undefined ? say.title : say.titleListed}>
      <p>{exact(plan.title)}</p>
      {isOfPlan ? problem : null}
      {await planQuestion(workspace, setting)}
      {isOfPlan ? null : problem}
      <form method="post" action="/first">
        {list === undefined ? (
          <>
            {line('unit')}
            <KindField name="kind" typed={typed.kind} unit={typed.unit} {...{ plan, say }} />
          </>
        ) : (
          <>
            <Listed list={list} label={say.unit} chosen={typed.unit} />
            <details open={typed.own !== ''}>
              <summary>{initMessages[language].notListed}</summary>
              <div class="field">
                <label for="own">{say.own}</label>
                <input type="text" id="own" name="own" value={typed.own} autocomplete="off" />
              </div>
              <KindField name="ownKind" typed={typed.ownKind} unit={typed.own} {...{ plan, say }} />
            </details>
          </>
        )}
        {line('recorder')}
        <p>
          <button type="submit">{say.go}</button>
        </p>
      </form>
    </Layout>,
    wrong === undefined ? 200 : 422,
  );
}

interface KindValues {
  readonly name: 'kind' | 'ownKind';
  readonly typed: string;
  readonly unit: string;
  readonly plan: Plan;
  readonly say: { readonly kind: Shown };
}

function KindField({ name, typed, unit, plan, say }: KindValues) {
  return (
    <div class="field">
      <label for={name}>{say.kind}</label>
      <select id={name} name={name}>
        {kindsFor(unit, plan).map((kind) => (
          <option value={kind} selected={kind === typed}>
            {exact(plan.units[kind] ?? kind)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who is on the list chooses itself there: under another name its ledger would be nobody's. */
function Listed({ list, label, chosen }: { readonly list: UnitList; readonly label: Shown; readonly chosen: string }) {
  return (
    <div class="field">
      <label for="unit">{label}</label>
      <select id="unit" name="unit">
        <option value="" />
        {list.units.map(({ name }) => (
          <option value={name} selected={name === chosen}>
            {exact(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
