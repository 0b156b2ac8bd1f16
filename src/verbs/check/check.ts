import { canvasOn } from '../../app/output/canvas.ts';
import { toldRequirement } from '../../app/output/told-requirement.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { sayOpenGuesses } from '../../app/workspace/plans/say-open-guesses.ts';
import { openSettled } from '../../app/workspace/plans/settle-plan.ts';
import { withLedger } from '../../app/workspace/set-up.ts';
import { settleOlder } from '../../app/workspace/settle-older.ts';
import { filterFrom } from '../../app/workspace/walk-filter.ts';
import {
  type OpenStore,
  openStore,
  openUnitLedger,
  progressIn,
  progressNow,
  readUnitLedger,
  type Workspace,
} from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { checkOutput } from '../../core/contract/outputs/check.ts';
import { toldHead } from '../../core/contract/told/told-head.ts';
import { completionOf, percentDone } from '../../core/progress/completion.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { upcoming } from '../../core/progress/upcoming.ts';
import { filtered, isFiltered, mostPressingFirst } from '../../core/progress/walk-queue.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { isPromptStopped } from '../../screens/prompter.ts';
import { completionLine, header, needWords, urgentLine } from '../../screens/status-screen.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { marksMessages } from '../../words/areas/screen.ts';
import { initMessages } from '../../words/areas/start.ts';
import { targetMessages } from '../../words/areas/target.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
import { valueWords } from '../../words/target-words.ts';
import { chooseQueue } from './choose-queue.ts';
import { walk } from './walk.ts';
import { newWalk, type Walk } from './walk-state.ts';

/** The walk through what is open; where there is no terminal, the list of it; with `--answers`, a file of answers. */
export async function check(given: Call<'check'>, host: Host): Promise<ExitCode> {
  const { call, workspace } = await openSettled(given, !given.options.yes, host);
  if (call.options.answers !== undefined) {
    const { checkAnswers } = await import('./check-answers.ts');
    return checkAnswers(call.options.answers, workspace, call, host);
  }
  if (call.options.receipts) return receiptsOnly(workspace, host);
  if (call.options.json) return listJson(workspace, call, host);
  await sayOpenGuesses(workspace, host.out);
  if (!host.interactive) return listOnly(workspace, call, host);
  return walkThrough(workspace, call, host);
}

/** What a walk asks first, said in the call. */
async function receiptsOnly(workspace: Workspace, host: Host): Promise<ExitCode> {
  const opened = await openStore(workspace, host);
  const { takeReceipts } = await import('./take-receipts.ts');
  const count = await takeReceipts(workspace, opened, await readUnitLedger(workspace, opened));
  const say = checkMessages[workspace.language].receipts;
  host.out.show(count === 0 ? say.all : say.taken({ count }));
  return ExitCode.ok;
}

/** What a walk would go through, the most pressing first. */
async function askedIn(
  workspace: Workspace,
  call: Call<'check'>,
  host: Host,
): Promise<{ readonly progress: Progress; readonly asked: readonly RequirementProgress[] }> {
  const ledger = workspace.config === undefined ? undefined : await openUnitLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, workspace.language, host);
  const progress = progressIn(workspace, ledger);
  const { id, ...filter } = filterFrom(call, workspace);
  const asked =
    id === undefined
      ? mostPressingFirst(filtered(progress, filter), progress)
      : progress.requirements.filter((found) => found.requirement.id === id);
  return { progress, asked };
}

async function listJson(workspace: Workspace, call: Call<'check'>, host: Host): Promise<ExitCode> {
  const { progress, asked } = await askedIn(workspace, call, host);
  const requirements = asked.map((found) => toldRequirement(found, workspace.language));
  const listed: OutputOf<typeof checkOutput> = { format: 1, ...toldHead(progress), requirements };
  writeJson(listed, host);
  return ExitCode.ok;
}

/** What a walk would go through, and how to record without one. Nothing is written. */
async function listOnly(workspace: Workspace, call: Call<'check'>, host: Host): Promise<ExitCode> {
  const say = checkMessages[workspace.language];
  const { progress, asked } = await askedIn(workspace, call, host);
  host.out.show(say.listIntro({ count: asked.length }));
  for (const found of asked) host.out.show(line`  ${listLine(found, progress, workspace.language)}`);
  host.out.show(say.listHow);
  return ExitCode.ok;
}

/** `1.3  深入推进以案促改（退回：材料不全；已 1 次，尚差 1 次）`. */
function listLine(found: RequirementProgress, progress: Progress, language: Language): Shown {
  const say = targetMessages[language];
  const { id, text } = found.requirement;
  const words = joined(
    [needWords(found, progress, language), valueWords(found, language), found.outdated.length > 0 ? say.outdated : ''],
    say.semicolon,
  );
  const missing = words === '' ? '' : marksMessages[language].aside({ text: words });
  return line`${exact(id)}  ${shown(text)}${missing}`;
}

async function walkThrough(opened: Workspace, call: Call<'check'>, host: Host): Promise<ExitCode> {
  const say = checkMessages[opened.language];
  const state = newWalk(opened.assignment);
  try {
    if (opened.config === undefined) introduce(opened, host);
    const workspace = await withLedger(opened, call.options, host);
    const store = await openStore(workspace, host);
    await walkFrom(workspace, store, call, state, host);
    await summary(workspace, store, state, host);
    host.out.show(line` ${host.out.guide ? say.inMenu : say.hints}`);
    return ExitCode.ok;
  } catch (error) {
    if (!isPromptStopped(error)) throw error;
    host.out.show(line`\n${say.stopped({ count: state.recorded })}`);
    if (state.answering !== undefined) host.out.show(say.unfinished({ id: state.answering, text: error.unsent }));
    return ExitCode.stopped;
  }
}

/** Before the first entry: which plan this is, where nobody chose it, and that questions follow. */
function introduce({ isBundled, plan, language }: Workspace, { out }: Host): void {
  if (isBundled) out.show(recordMessages[language].bundledPlan({ title: plan.title }));
  out.show(initMessages[language].welcome);
}

async function walkFrom(
  workspace: Workspace,
  store: OpenStore,
  call: Call<'check'>,
  state: Walk,
  host: Host,
): Promise<void> {
  const { id, ...filter } = filterFrom(call, workspace);
  const say = checkMessages[workspace.language];
  const ledger = await readUnitLedger(workspace, store);
  warnOfFaults(ledger, workspace.language, host);
  if (!(await settleOlder(ledger.faults, workspace, store, host))) return;
  const progress = progressIn(workspace, ledger);
  state.latest = progress;
  const canvas = canvasOn(host.out, workspace.language);
  host.out.show(line`\n${header(progress, canvas)}\n${completionLine(progress, canvas)}\n`);
  // For a unit whose copy is kept here nobody takes note but the unit.
  if (call.options.unit === undefined) {
    const { offerReceipts } = await import('./take-receipts.ts');
    state.recorded += await offerReceipts(workspace, store, ledger, host);
  }
  let ids: readonly string[] | undefined;
  if (id !== undefined) ids = [id];
  else if (isFiltered(filter)) ids = mostPressingFirst(filtered(progress, filter), progress).map(idOf);
  if (ids?.length === 0) host.out.show(say.nothingSuch);
  for (;;) {
    ids ??= await chosenQueue(state, workspace, store, host);
    // Back from the first duty leads to the choice of what to go through.
    if ((await walk(ids, state, workspace, store, host)) !== 'back') return;
    ids = undefined;
  }
}

async function chosenQueue(
  state: Walk,
  workspace: Workspace,
  store: OpenStore,
  host: Host,
): Promise<readonly string[]> {
  const ids = await chooseQueue(state.latest ?? (await progressNow(workspace, store)), workspace, host);
  state.latest = undefined;
  return ids;
}

function idOf({ requirement }: RequirementProgress): string {
  return requirement.id;
}

/** 缺佐证 2 条，已完成未附佐证 3 条。 */
function evidenceLine({ requirements }: Progress, language: Language): Shown {
  const count = (fits: (found: RequirementProgress) => boolean) => requirements.filter(fits).length;
  return checkMessages[language].evidence({
    lacking: count(({ lacksEvidence }) => lacksEvidence),
    unattached: count(({ doneWithoutEvidence }) => doneWithoutEvidence),
  });
}

/** So many overdue and coming ones are named at the end. */
const mostNamed = 3;

async function summary(workspace: Workspace, store: OpenStore, state: Walk, host: Host): Promise<void> {
  const say = checkMessages[workspace.language];
  const progress = state.latest ?? (await progressNow(workspace, store));
  const canvas = canvasOn(host.out, workspace.language);
  const { done, of } = completionOf(progress.totals);
  const percent = percentDone(done, of);
  const overdue = progress.requirements.filter(({ status }) => status === 'overdue').slice(0, mostNamed);
  const coming = upcoming(progress)
    .slice(0, mostNamed)
    .map(({ requirement }) => requirement);
  const lines = [
    line`${say.summary({ count: state.recorded })} ${say.summaryDone({ done, of, percent })}`,
    evidenceLine(progress, workspace.language),
    ...[...overdue, ...coming.filter((found) => !overdue.includes(found))].map((found) =>
      urgentLine(found, progress, canvas),
    ),
  ];
  host.out.show('');
  for (const each of lines) host.out.show(line` ${each}`);
}
