import { refuseEnding, refuseOutput, writeOutput } from '../app/output/output.ts';
import { putSchemaBeside } from '../app/output/schema-beside.ts';
import { openLedger, openWorkspace, progressIn, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { guessesToAsk } from '../core/draft/triage/guesses-to-ask.ts';
import { nextPlan } from '../core/next/next-plan.ts';
import type { OldYear } from '../core/next/old-year.ts';
import { fallsTo, requirementsOf } from '../core/plan/plan.ts';
import { readPlan } from '../core/plan/read-plan.ts';
import { isSettled } from '../core/progress/progress.ts';
import { type Remedy, remedyFields, remedyOf } from '../core/progress/remedy.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { entryMessages } from '../words/areas/ledger/record.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import { nextMessages } from '../words/areas/screen.ts';
import type { Language } from '../words/language.ts';
import type { Shown } from '../words/shown.ts';

/** Next year's plan from this one, to standard output or a file; with `--unfinished` only what is not done. */
export async function next(call: Call<'next'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { plan, planText, language } = workspace;
  const say = nextMessages[language];
  const year = yearFor(call, workspace);
  refuseEnding(call.options.output, ['yaml']);
  await refuseOutput(call.options, false, host);
  const { leaveOut, remedies } = call.options.unfinished ? await carriedOver(workspace, host) : nothingCarried;
  const from = plan.period.from.slice(0, 4);
  const head = [
    say.head({ year, from, plan: plan.id }),
    ...(call.options.unfinished ? [say.unfinished({ count: leaveOut.size })] : []),
    say.check,
    say.review,
  ];
  const text = nextPlan(planText, plan, {
    year,
    leaveOut,
    remedies,
    say: { head, why: (why) => wordsOf(why, from, language) },
  });
  const made = text === undefined ? undefined : readPlan(text, '').plan;
  if (text === undefined || made === undefined) throw new Trouble('next-unsound', { plan: plan.id });
  await writeOutput(text, call.options, language, host);
  const { output } = call.options;
  if (output !== undefined) await putSchemaBeside(output, language, host);
  if (output !== undefined && host.err.guide === undefined) {
    const asked = requirementsOf(made).filter((each) => fallsTo(each, undefined));
    const counts = { count: asked.length, guesses: guessesToAsk(text).length };
    host.err.show(say.made({ ...counts, file: output }));
  }
  return ExitCode.ok;
}

function wordsOf(why: OldYear, from: string, language: Language): Shown {
  const say = nextMessages[language].why;
  switch (why.kind) {
    case 'title':
      return say.title;
    case 'days':
      return say.days({ was: why.was });
    case 'years':
      return say.years({ years: why.years.join('、') });
    default:
      return say[why.kind]({ from });
  }
}

/** The year in which the next plan begins; without `--year` the one after this plan's. */
function yearFor({ options: { year } }: Call<'next'>, { plan }: Workspace): number {
  const own = Number(plan.period.from.slice(0, 4));
  const text = (year ?? String(own + 1)).normalize('NFKC').replace(/年$/, '');
  const wanted = Number(text);
  if (/^(?:19|20|21)[0-9]{2}$/.test(text) && wanted !== own) return wanted;
  throw new Trouble('bad-next-year', { text: year ?? '', own });
}

const nothingCarried = { leaveOut: new Set<string>(), remedies: new Map<string, string>() };

/** What is done, does not apply or is others' stays behind; of the rest comes what was written of why it is not done. By the ledger as it stands. */
async function carriedOver(workspace: Workspace, host: Host): Promise<typeof nothingCarried> {
  const { requirements } = progressIn(workspace, await openLedger(workspace, host));
  const finished = requirements.filter(isSettled);
  if (finished.length === requirements.length) throw new Trouble('nothing-unfinished');
  const remedies = requirements.flatMap(({ requirement: { id }, entries }) => {
    const remedy = remedyOf(entries);
    return remedy === undefined ? [] : [[id, remedyWords(remedy, workspace.language)] as const];
  });
  const others = requirementsOf(workspace.plan).filter((each) => !fallsTo(each, undefined));
  const leaveOut = new Set([...finished.map(({ requirement }) => requirement.id), ...others.map(({ id }) => id)]);
  return { leaveOut, remedies: new Map(remedies) };
}

/** 上一计划没有完成：原因：……；措施：……, as one line. */
function remedyWords(remedy: Remedy, language: Workspace['language']): string {
  const { remedyFields: say } = entryMessages[language];
  const parts = remedyFields.flatMap((field) => {
    const text = remedy[field];
    return text === undefined ? [] : [say[field]({ text })];
  });
  const words = parts.join(reportMessages[language].semicolon);
  return nextMessages[language].remedy({ words });
}
