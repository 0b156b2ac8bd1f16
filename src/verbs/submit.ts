import { submissionPeriodWords, submissionSummary } from '../app/answers/submission-summary.ts';
import { isAgreed } from '../app/output/is-agreed.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { sayOpenGuesses } from '../app/workspace/plans/say-open-guesses.ts';
import { settingName } from '../app/workspace/set-up.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { submitOutput } from '../core/contract/outputs/handing-on/submit.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldUnit } from '../core/contract/told/told-unit.ts';
import { digestOf, headsOf } from '../core/ledger/digest.ts';
import { evidenceCountOf } from '../core/ledger/evidence/count-evidence.ts';
import { damageAmong } from '../core/ledger/signing/submission.ts';
import { periodMeant, periodsToReport, reportingPeriods } from '../core/progress/period-named.ts';
import type { Period } from '../core/progress/periods.ts';
import { fileName } from '../core/text/file-name.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { olderThanWritten } from '../store/ledger/own-file.ts';
import { Trouble } from '../trouble.ts';
import { submitMessages } from '../words/areas/ledger/hand-in.ts';
import { joined } from '../words/shown.ts';

/** The unit's word, signed by name, that what its ledger holds is its report for a period; also where it holds nothing (零上报). */
export async function submit(call: Call<'submit'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  refuseDamaged(ledger);
  const period = await periodFrom(call, workspace, host);
  const signed = await signedBy(call, workspace, host);
  const say = submitMessages[workspace.language];
  const isGuided = host.err.guide !== undefined;
  await sayOpenGuesses(workspace, host.err);
  host.err.show(joined(submissionSummary(period, ledger, workspace, isGuided), '\n'));
  const heads = headsOf(ledger.snapshot.files);
  const { config, store } = ledger;
  const told = { period: period.name, signed, digest: digestOf(heads) };
  if (!(await isAgreed(say.ask({ signed }), call.options, host))) {
    if (call.options.json) writeJson(submitJson(false, told, workspace, ledger), host);
    host.err.show(say.cancelled);
    return ExitCode.ok;
  }
  const covered = Object.fromEntries(heads.map(({ writer, hash }) => [writer, hash]));
  const signer = await (await store.keys()).signer(config.unit.id);
  const recorder = { name: config.recorder, unit: config.unit.id, plan: workspace.plan.id, signer };
  await store.append([{ kind: 'submit', period: period.name, signed, heads: covered }], recorder);
  if (call.options.json) {
    writeJson(submitJson(true, told, workspace, ledger), host);
    return ExitCode.ok;
  }
  const unit = config.unit.name;
  host.out.show(say.made({ unit, ...told, period: submissionPeriodWords(period, workspace, isGuided) }));
  const { guide } = host.err;
  // On the page the packet stands below.
  if (guide === 'menu') host.err.show(say.nextGuided);
  else if (guide === undefined)
    host.err.show(say.next({ name: fileName(unit, 60), evidence: evidenceCountOf(ledger.state).files }));
  return ExitCode.ok;
}

type SubmitJson = OutputOf<typeof submitOutput>;

function submitJson(
  done: boolean,
  told: Pick<SubmitJson, 'period' | 'signed' | 'digest'>,
  { plan }: Workspace,
  { config }: OpenLedger,
): SubmitJson {
  return { format: 1, plan: toldPlan(plan), unit: toldUnit(config.unit), done, ...told };
}

function refuseDamaged({ faults }: OpenLedger): void {
  const older = faults.find(({ lost }) => lost !== undefined);
  if (older !== undefined) throw olderThanWritten(older);
  const damage = damageAmong(faults);
  if (damage === undefined) return;
  throw new Trouble('submit-damaged', { file: damage.file, line: damage.line });
}

async function periodFrom(call: Call<'submit'>, workspace: Workspace, host: Host): Promise<Period> {
  const { plan, language, asOf } = workspace;
  const given = call.options.period;
  const isGuided = host.err.guide !== undefined;
  if (given !== undefined) {
    const found = periodMeant(plan, given);
    if (found !== undefined) return found;
    const known = reportingPeriods(plan).map((period) => submissionPeriodWords(period, workspace, isGuided));
    throw new Trouble('bad-report-period', { text: given, known: known.toReversed().join('、') });
  }
  if (!host.interactive) throw new Trouble('needs-answer', { option: '--period' });
  const say = submitMessages[language];
  return (await host.prompter()).choose({
    text: say.which,
    choices: periodsToReport(plan, asOf.day).map((period) => ({
      value: period,
      label: submissionPeriodWords(period, workspace, isGuided),
    })),
  });
}

async function signedBy(call: Call<'submit'>, { language }: Workspace, host: Host): Promise<string> {
  const given = settingName(call.options.signed);
  if (given !== undefined) return given;
  if (!host.interactive) throw new Trouble('needs-answer', { option: '--signed' });
  const say = submitMessages[language];
  const refuse = (text: string) => (settingName(text) === undefined ? say.empty : undefined);
  for (;;) {
    const typed = settingName(await (await host.prompter()).ask({ text: say.signed, refuse }));
    if (typed !== undefined) return typed;
  }
}
