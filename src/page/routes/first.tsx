import type { Context } from 'hono';
import { type UnitList, unitListAt } from '../../app/district/unit-list.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { kindsFor } from '../../core/district/kinds-for.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { run, type Setting } from '../place.ts';
import { Layout } from '../views/layout.tsx';
import { posted } from './answer.tsx';
import { leadTo } from './show.tsx';

type Typed = Readonly<Record<'unit' | 'kind' | 'recorder', string>>;

/** Where there is no ledger yet: who records, for which unit. */
export async function showFirst(context: Context, setting: Setting): Promise<Response> {
  return firstPage(context, setting, { unit: '', kind: '', recorder: '' });
}

/** Makes the ledger as `init` does, or says why it cannot. */
export async function first(context: Context, setting: Setting): Promise<Response> {
  const { typed } = await posted(context);
  const given = (name: keyof Typed) => (typed.get(name)?.[0] ?? '').trim();
  const values = { unit: given('unit'), kind: given('kind'), recorder: given('recorder') };
  const { options } = setting.call;
  try {
    const { kind, ...named } = values;
    const call = { args: [], options: { ...options, ...named, ...(kind !== '' && { kind }) } };
    await run(setting.host, (host) => setting.call.runVerb('init', call, host));
    return leadTo(context, setting, '/', []);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { language } = await openWorkspace(setting.call, setting.host);
    return firstPage(context, setting, values, guidedTroubleWords(error, language));
  }
}

async function firstPage(context: Context, setting: Setting, typed: Typed, problem?: Shown): Promise<Response> {
  const workspace = await openWorkspace(setting.call, setting.host);
  const { language, plan } = workspace;
  const say = pageMessages[language].first;
  const list = await unitListAt(workspace, setting.host);
  const line = (name: 'unit' | 'recorder') => (
    <div class="field">
      <label for={name}>{say[name]}</label>
      <input type="text" id={name} name={name} value={typed[name]} required autocomplete="off" />
    </div>
  );
  return context.html(
    <Layout language={language} title={say.title}>
      <p>{exact(plan.title)}</p>
      {problem === undefined ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form method="post" action="/first">
        {list === undefined ? line('unit') : <Listed list={list} label={say.unit} chosen={typed.unit} />}
        {list === undefined ? (
          <div class="field">
            <label for="kind">{say.kind}</label>
            <select id="kind" name="kind">
              {kindsFor(typed.unit, plan).map((kind) => (
                <option value={kind} selected={kind === typed.kind}>
                  {exact(plan.units[kind] ?? kind)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        {line('recorder')}
        <p>
          <button type="submit">{say.go}</button>
        </p>
      </form>
    </Layout>,
    problem === undefined ? 200 : 422,
  );
}

/** Who is on the list chooses itself there: under another name its ledger would be nobody's. */
function Listed({ list, label, chosen }: { readonly list: UnitList; readonly label: Shown; readonly chosen: string }) {
  return (
    <div class="field">
      <label for="unit">{label}</label>
      <select id="unit" name="unit" required>
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
