import { dirname } from 'node:path';
import { limitFrom } from '../app/output/limit-from.ts';
import { writeJson } from '../app/output/write-json.ts';
import { type PlanFile, plansToName } from '../app/workspace/choose-plan.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { listOutput } from '../core/contract/outputs/list.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { isError } from '../core/diagnostic.ts';
import { requirementsOf } from '../core/plan/plan.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { findPlanFolder } from '../store/plan-folder.ts';
import { listMessages } from '../words/areas/terminal.ts';
import { exact, line } from '../words/shown.ts';

type Listed = OutputOf<typeof listOutput>;

/** The plans at hand: those in `plans/`, then the bundled ones, then examples; broken ones too. */
export async function list(call: Call<'list'>, host: Host): Promise<ExitCode> {
  const say = listMessages[await languageOf(call, host)];
  const folder = await findPlanFolder(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const most = limitFrom(call.options.limit);
  const all = await plansToName(folder === undefined ? host.cwd : dirname(folder), host);
  const files = all.slice(0, most);
  if (call.options.json) {
    const listed: Listed = { format: 1, plans: files.map(asJson) };
    writeJson(listed, host);
    return ExitCode.ok;
  }
  for (const { file, plan, isBundled, isExample, diagnostics } of files) {
    const where = isExample ? say.example : isBundled ? say.bundled : file;
    const errors = Math.max(1, diagnostics.filter(isError).length);
    host.out.show(
      plan === undefined
        ? line`${exact(file)}\n  ${host.out.theme.bad(say.broken({ errors }))}`
        : line`${exact(plan.id)}\n  ${say.plan({ title: plan.title, ...plan.period, count: requirementsOf(plan).length, where })}`,
    );
  }
  return ExitCode.ok;
}

function asJson({ file, plan, isBundled, isExample, diagnostics }: PlanFile): Listed['plans'][number] {
  const named = plan === undefined ? { id: null, title: null, issuer: null, period: null } : toldPlan(plan);
  return {
    file,
    ...named,
    requirements: plan ? requirementsOf(plan).length : null,
    bundled: isBundled,
    example: isExample,
    errors: diagnostics.filter(isError).length,
  };
}
