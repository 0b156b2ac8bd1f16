import { dirname } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import type { Config } from '../../store/config.ts';
import { findPlanFolder } from '../../store/plan-folder.ts';
import { Trouble } from '../../trouble.ts';
import { defaultLanguage, type Language, languageOfText } from '../../words/language.ts';

/** What a call says of it. */
interface SpokenCall {
  readonly options: { readonly lang?: Language; readonly dir?: string; readonly plan?: string };
  readonly speak: (language: Language) => void;
}

/** That of the plan if neither the call, the settings nor the locale names one. */
export function languageFor(
  { options }: Pick<SpokenCall, 'options'>,
  { localeLanguage }: Host,
  config: Config | undefined,
  plan: Plan | undefined,
): Language {
  const named = options.lang ?? config?.language ?? localeLanguage;
  return named ?? (plan === undefined ? defaultLanguage : languageOfText(plan.title));
}

/** The same for a verb that needs neither a plan nor settings: of a folder that has them, whatever is wrong with them, all verbs speak one language. */
export async function languageOf(call: SpokenCall, host: Host): Promise<Language> {
  const { lang, dir } = call.options;
  const folder =
    lang === undefined ? await findPlanFolder(host.cwd, dir ?? (host.env.PLAN_DIR || undefined), host.disk) : undefined;
  const language =
    folder === undefined ? languageFor(call, host, undefined, undefined) : await spokenIn(folder, call, host);
  call.speak(language);
  return language;
}

async function spokenIn(folder: string, call: SpokenCall, host: Host): Promise<Language> {
  const { readConfig } = await import('../../store/config.ts');
  const config = await orNone(() => readConfig(folder, host.disk));
  const isNamed = (config?.language ?? host.localeLanguage) !== undefined;
  const plan = isNamed
    ? undefined
    : await orNone(() => planIn(dirname(folder), call.options.plan ?? config?.plan, host));
  return languageFor(call, host, config, plan);
}

async function planIn(root: string, named: string | undefined, host: Host): Promise<Plan> {
  const { choosePlan } = await import('./choose-plan.ts');
  return (await choosePlan(named, root, host)).plan;
}

async function orNone<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}
