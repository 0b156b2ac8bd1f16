import { dirname } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { globalOptions } from '../options.ts';
import type { Language } from '../words/language.ts';
import { exact } from '../words/shown.ts';
import type { Candidate, Candidates, Surrounding } from './completion/candidates.ts';
import { candidatesFor } from './completion/candidates.ts';
import { readWords, type TypedWords } from './completion/typed-words.ts';
import { verbs } from './verbs.ts';

/**
 * Names what may stand at the cursor, one a line, `value<Tab>meaning`. `words`: those before the cursor, then the
 * cursor's own behind a colon. Never fails and never says a word of its own: somebody is in the middle of typing.
 */
export async function complete(words: readonly string[], language: Language, host: Host): Promise<ExitCode> {
  try {
    const last = words.at(-1) ?? ':';
    const typed = readWords(words.slice(0, -1), last.slice(1), { verbs, globalOptions });
    const found = await candidatesFor(typed, { verbs, globalOptions, language }, surrounding(typed, host));
    host.out.write(linesFor(found, typed));
  } catch {
    // Nothing to offer.
  }
  return ExitCode.ok;
}

function linesFor(found: Candidates, { current, prefix }: TypedWords): string {
  if (typeof found === 'string') return `:${found}\n`;
  const wanted = current.normalize('NFKC');
  return found
    .filter(({ value }) => value.startsWith(wanted) && isOneWord(value))
    .map(({ value, about }) => `${prefix}${value}${about === undefined ? '' : `\t${exact(about)}`}\n`)
    .join('');
}

/** Plans come from others: what is no plain word never gets into a command line. */
function isOneWord(value: string): boolean {
  return value !== '' && !value.startsWith(':') && value === exact(value);
}

function surrounding({ given }: TypedWords, host: Host): Surrounding {
  const [plan, dir] = [given.get('plan'), given.get('dir')];
  const options = { ...(plan !== undefined && { plan }), ...(dir !== undefined && { dir }) };
  return {
    plan: async () => {
      const { openWorkspace } = await import('../app/workspace/workspace.ts');
      const { plan: chosen, config, assignment } = await openWorkspace({ options, speak: () => {} }, host);
      return { plan: chosen, kind: config?.unit.kind, unit: config?.unit.name, assignment };
    },
    plans: () => plansFor(dir, host),
    codes: async () => {
      const { severities } = await import('../core/diagnostic.ts');
      return Object.keys(severities);
    },
    settings: async (key) => {
      const { openSettings } = await import('../app/workspace/settings/open-settings.ts');
      const { settingKeys, settingValues } = await import('../app/workspace/settings/families.ts');
      const place = await openSettings({ options, speak: () => {} }, host);
      return key === undefined ? settingKeys(place) : settingValues(key, place, host);
    },
  };
}

async function plansFor(dir: string | undefined, host: Host): Promise<Candidate[]> {
  const { findPlanFolder } = await import('../store/plan-folder.ts');
  const { plansToName } = await import('../app/workspace/choose-plan.ts');
  const folder = await findPlanFolder(host.cwd, dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const plans = await plansToName(folder === undefined ? host.cwd : dirname(folder), host);
  return plans.flatMap(({ id, plan }) => (id === undefined ? [] : [{ value: id, ...(plan && { about: plan.title }) }]));
}
