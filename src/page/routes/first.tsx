import type { Context } from 'hono';
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
    const call = { args: [], options: { ...options, ...values } };
    await run(setting.host, (host) => setting.call.runVerb('init', call, host));
    return leadTo(context, setting, '/', []);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { language } = await openWorkspace(setting.call, setting.host);
    return firstPage(context, setting, values, guidedTroubleWords(error, language));
  }
}

async function firstPage(context: Context, setting: Setting, typed: Typed, problem?: Shown): Promise<Response> {
  const { language, plan } = await openWorkspace(setting.call, setting.host);
  const say = pageMessages[language].first;
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
        {line('unit')}
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
        {line('recorder')}
        <p>
          <button type="submit">{say.go}</button>
        </p>
      </form>
    </Layout>,
    problem === undefined ? 200 : 422,
  );
}
