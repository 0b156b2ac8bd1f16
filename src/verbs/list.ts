import { dirname } from 'node:path';
import { writeJson } from '../app/output/write-json.ts';
import { type PlanFile, plansAtHand } from '../app/workspace/choose-plan.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import type { Call } from '../call.ts';
import { isError } from '../core/diagnostic.ts';
import { requirementsOf } from '../core/plan/plan.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { findPlanFolder } from '../store/plan-folder.ts';
import { listMessages } from '../words/areas/terminal.ts';
import { exact, line } from '../words/shown.ts';

/** The plans at hand: those in `plans/`, then the bundled ones; broken ones too. */
export async function list(call: Call<'list'>, host: Host): Promise<ExitCode> {
  const folder = await findPlanFolder(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const files = await plansAtHand(folder === undefined ? host.cwd : dirname(folder), host);
  if (call.options.json) {
    writeJson({ format: 1, plans: files.map(asJson) }, host);
    return ExitCode.ok;
  }
  const say = listMessages[languageOf(call.options, host)];
  for (const { file, plan, isBundled, diagnostics } of files) {
    const where = isBundled ? say.bundled : file;
    const errors = Math.max(1, diagnostics.filter(isError).length);
    host.out.show(
      plan === undefined
        ? line`${exact(file)}\n  ${host.out.theme.bad(say.broken({ errors }))}`
        : line`${exact(plan.id)}\n  ${say.plan({ title: plan.title, ...plan.period, count: requirementsOf(plan).length, where })}`,
    );
  }
  return ExitCode.ok;
}

function asJson({ file, plan, isBundled, diagnostics }: PlanFile): object {
  return {
    file,
    id: plan?.id ?? null,
    title: plan?.title ?? null,
    period: plan?.period ?? null,
    requirements: plan ? requirementsOf(plan).length : null,
    bundled: isBundled,
    errors: diagnostics.filter(isError).length,
  };
}
