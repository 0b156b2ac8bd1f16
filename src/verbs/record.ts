import { answerFrom } from '../app/answers/answer-from.ts';
import { withBreach } from '../app/answers/name-breach.ts';
import { withLastWhole } from '../app/answers/name-whole.ts';
import { saveAnswers, savedLines } from '../app/answers/save-answers.ts';
import { personalWarning } from '../app/answers/warn-of-personal.ts';
import { evidenceSource } from '../app/evidence/evidence-source.ts';
import { toldRequirement } from '../app/output/told-requirement.ts';
import { writeJson } from '../app/output/write-json.ts';
import { tellOfOthers } from '../app/workspace/plans/plan-choice.ts';
import { withLedger } from '../app/workspace/set-up.ts';
import {
  dayFrom,
  findRequirement,
  glanceAtLedger,
  type OpenStore,
  openStore,
  openWorkspace,
  progressIn,
  progressNow,
  refuseForOthers,
  type Workspace,
} from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { recordOutput } from '../core/contract/outputs/record.ts';
import { toldEntry } from '../core/contract/told/told-entry.ts';
import { toldHead } from '../core/contract/told/told-head.ts';
import type { Day } from '../core/day.ts';
import type { Answer } from '../core/ledger/answer.ts';
import { needsWhole } from '../core/ledger/given/name-whole.ts';
import type { PlacedRequirement } from '../core/plan/plan.ts';
import type { RequirementProgress } from '../core/progress/progress.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { recordMessages } from '../words/areas/ledger/record.ts';

/** Records one entry. */
export async function record(call: Call<'record'>, host: Host): Promise<ExitCode> {
  const opened = await openWorkspace(call, host);
  await tellOfOthers(opened, call.options, host);
  const placed = findRequirement(opened.plan, call.args[0] ?? '');
  const on = dayFrom(call.options.on, opened.today, opened.plan);
  const given = answerFrom(call.options, on, placed.requirement.id);
  const say = recordMessages[opened.language];
  if (on !== undefined && on > opened.today && !(await mayBeFuture(on, opened, call, host))) {
    if (call.options.json) writeJson(recordJson([], undefined, opened), host);
    else host.err.show(say.notRecorded);
    return ExitCode.ok;
  }
  const workspace = await withLedger(opened, call.options, host);
  refuseForOthers(placed.requirement, workspace);
  const evidence = (call.options.evidence ?? []).map((text) => evidenceSource(text, host));
  const warning = personalWarning([{ answer: given, evidence }], workspace.language);
  if (warning !== undefined) host.err.show(host.err.theme.warning(warning));
  const store = await openStore(workspace, host);
  const answer = await settled(given, placed, workspace, store);
  const saved = await saveAnswers([{ placed, answer, evidence }], workspace, store, () =>
    progressNow(workspace, store),
  );
  // Of a very large ledger without a checkpoint less is said, as recording must cost the same however much was recorded before.
  const after = await glanceAtLedger(placed.requirement.id, workspace, store);
  const now = after && progressIn(workspace, after);
  if (call.options.json) {
    const writer = await store.store.writer(workspace.plan.id);
    const entries = writer === undefined ? [] : saved.entries.map((entry) => toldEntry({ entry, writer }));
    const found = now?.requirements.find(({ requirement }) => requirement.id === placed.requirement.id);
    writeJson({ ...recordJson(entries, found, workspace), ...(saved.setAside && { setAside: saved.setAside }) }, host);
  } else for (const line of savedLines(saved, now, workspace, host.out.guide !== undefined)) host.out.show(line);
  return ExitCode.ok;
}

type Recorded = OutputOf<typeof recordOutput>;

function recordJson(
  entries: Recorded['entries'],
  found: RequirementProgress | undefined,
  { plan, asOf, config, language }: Workspace,
): Recorded {
  return {
    format: 1,
    ...toldHead({ plan, asOf, unit: config?.unit }),
    entries,
    requirement: found === undefined ? null : toldRequirement(found, language),
  };
}

/** Only what is put right, and a share of a whole that is not named, depend on what stands: recording must cost the same however much was recorded before. */
async function settled(
  answer: Answer,
  { requirement }: PlacedRequirement,
  workspace: Workspace,
  store: OpenStore,
): Promise<Answer> {
  if (answer.kind !== 'corrected' && !needsWhole(answer)) return answer;
  const { requirements } = await progressNow(workspace, store);
  const found = requirements.find((each) => each.requirement.id === requirement.id);
  const entries = () => (found?.entries ?? []).map(({ entry }) => entry);
  return withLastWhole(withBreach(answer, found, workspace.language), entries, workspace.config?.unit.id);
}

async function mayBeFuture(day: Day, { language }: Workspace, call: Call<'record'>, host: Host): Promise<boolean> {
  if (call.options.yes) return true;
  if (!host.interactive) throw new Trouble('on-in-future', { day });
  return (await host.prompter()).confirm(recordMessages[language].confirmFuture({ day }));
}
