import { askDay } from '../../app/answers/ask-day.ts';
import { findRequirementByWords } from '../../app/answers/find-requirement-by-words.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { undoLast } from '../../app/answers/undo-last.ts';
import { mayBePersonal } from '../../app/answers/warn-of-personal.ts';
import { attachedBefore, standingEvidence } from '../../app/evidence/attached-before.ts';
import { canvasOn } from '../../app/output/canvas.ts';
import {
  type OpenStore,
  progressIn,
  progressNow,
  readUnitLedger,
  type Workspace,
} from '../../app/workspace/workspace.ts';
import type { Day } from '../../core/day.ts';
import { dayOf, typedTime } from '../../core/evidence-match/file-time.ts';
import { type FileGroup, groupFiles } from '../../core/evidence-match/group-files.ts';
import { type FileView, type GroupView, groupView, type Said } from '../../core/evidence-match/group-view.ts';
import { entryFor, ownDuties } from '../../core/evidence-match/happenings.ts';
import { matchFiles } from '../../core/evidence-match/match-file.ts';
import type { Calendar } from '../../core/evidence-match/time-in-name.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import { happenedOn, type LedgerState } from '../../core/ledger/entry.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import { attachScreen } from '../../screens/attach-screen.ts';
import { Trouble } from '../../trouble.ts';
import { attachMessages } from '../../words/areas/ledger/attach.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { line } from '../../words/shown.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import { type AttachStep, attachQuestion } from './attach-choices.ts';

/** A group of files, and what a person said of it so far. */
interface Turn {
  readonly group: FileGroup;
  readonly said: Said;
}

/** How far the walk has come; kept by the caller, so that Ctrl+C can still tell it. */
export interface AttachWalk {
  readonly turns: Turn[];
  index: number;
  /** Paths of the files that were attached, and how many entries say so. */
  readonly attached: Set<string>;
  entries: number;
}

export function startWalk(groups: readonly FileGroup[]): AttachWalk {
  return { turns: groups.map((group) => ({ group, said: {} })), index: 0, attached: new Set(), entries: 0 };
}

interface Context {
  readonly walk: AttachWalk;
  readonly calendar: Calendar;
  readonly workspace: Workspace;
  readonly store: OpenStore;
  readonly host: Host;
}

/** One group of files a screen. What stands is read anew before each: stopping at any point loses nothing. */
export async function walkGroups(context: Context): Promise<void> {
  const { walk, workspace, store, host } = context;
  const prompter = await host.prompter();
  for (;;) {
    const turn = walk.turns[walk.index];
    if (turn === undefined) return;
    const ledger = await readUnitLedger(workspace, store);
    const progress = progressIn(workspace, ledger);
    const view = await viewOf(turn, ownDuties(progress), ledger.state, context);
    const canvas = canvasOn(host.out, workspace.language);
    const position = line`${walk.index + 1}/${walk.turns.length}`;
    host.out.show(line`\n${attachScreen(view, position, workspace.plan, canvas)}\n`);
    const step = await prompter.choose(attachQuestion(view, host.out.columns, workspace.language));
    if (step.kind === 'quit') return;
    await follow(step, view, progress, context);
  }
}

/** The duties are those of the ledger as it is now; what was suggested by the company of other files stays suggested. */
async function viewOf(
  { group, said }: Turn,
  duties: readonly RequirementProgress[],
  state: LedgerState,
  context: Context,
) {
  const { calendar, host } = context;
  const standing = standingEvidence(state);
  const files: FileView[] = [];
  for (const { file } of group) {
    files.push({ file, before: await attachedBefore(file.path, standing, host.disk) });
  }
  const facts = group.map(({ file }) => file);
  const [now] = groupFiles(matchFiles(facts, duties, calendar));
  const [match] = now !== undefined && now[0].suggestions.length > 0 ? now : group;
  const current = (duty: RequirementProgress) =>
    duties.find(({ requirement }) => requirement.id === duty.requirement.id) ?? duty;
  const suggestions = match.suggestions.map((each) => ({ ...each, duty: current(each.duty) }));
  return groupView({ ...match, suggestions }, files, { ...said, ...(said.duty && { duty: current(said.duty) }) });
}

async function follow(step: AttachStep, view: GroupView, progress: Progress, context: Context): Promise<void> {
  const { walk, workspace, store, host } = context;
  switch (step.kind) {
    case 'quit':
      return;
    case 'skip':
      walk.index += 1;
      return;
    case 'back':
      if (walk.index === 0) host.out.show(attachMessages[workspace.language].firstGroup);
      walk.index = Math.max(0, walk.index - 1);
      return;
    case 'undo':
      await undoLast(workspace, store, host);
      return;
    case 'find':
      return sayDuty(progress, context);
    case 'day': {
      const day = await askDay(workspace, await host.prompter());
      if (day !== undefined) saying({ time: typedTime(day) }, walk);
      return;
    }
    case 'split': {
      const turn = walk.turns[walk.index];
      const parts = turn?.group.map((match): Turn => ({ group: [match], said: turn.said })) ?? [];
      walk.turns.splice(walk.index, 1, ...parts);
      return;
    }
    default:
      return attach(step, view, context);
  }
}

async function sayDuty(progress: Progress, { walk, workspace, host }: Context): Promise<void> {
  const id = await findRequirementByWords(progress, workspace, await host.prompter());
  const duty = progress.requirements.find(({ requirement }) => requirement.id === id);
  if (duty !== undefined) saying({ duty }, walk);
}

function saying(said: Said, walk: AttachWalk): void {
  const turn = walk.turns[walk.index];
  if (turn !== undefined) walk.turns[walk.index] = { ...turn, said: { ...turn.said, ...said } };
}

type Attaching = Extract<AttachStep, { readonly kind: 'attach' | 'done' | 'add' }>;

/** One answer for all files of the group that are not attached yet: one entry, on disk before the next screen. */
async function attach(step: Attaching, view: GroupView, context: Context): Promise<void> {
  const { walk, workspace, store, host } = context;
  const answer = await answerFor(step, view, context);
  const evidence = view.files.filter(({ before }) => before.length === 0).map(({ file }) => file.path);
  if (answer === undefined || !(await mayBePersonal([{ answer, evidence }], workspace.language, host))) return;
  try {
    const saved = await saveAnswers([{ placed: step.duty, answer, evidence }], workspace, store, () =>
      progressNow(workspace, store),
    );
    const now = await progressNow(workspace, store);
    for (const each of savedLines(saved, now, workspace, host.out.guide !== undefined))
      host.out.show(host.out.theme.good(each));
    for (const path of evidence) walk.attached.add(path);
    walk.entries += saved.entries.length;
    walk.index += 1;
  } catch (error) {
    // A file that vanished or cannot be read: nothing of this group was recorded, and the others wait.
    if (!(error instanceof Trouble)) throw error;
    host.out.show(host.out.theme.bad(troubleWords(error, workspace.language)));
  }
}

/** `undefined` when the person goes back. */
async function answerFor(
  { kind, duty }: Attaching,
  { time, proposed }: GroupView,
  { workspace, host }: Context,
): Promise<Answer | undefined> {
  const entry = duty === proposed?.duty ? proposed.entry : entryFor(duty, time);
  if (kind === 'attach' && entry !== undefined) return { kind, to: entry.id, on: happenedOn(entry) as Day };
  const prompter = await host.prompter();
  const told = time && dayOf(time);
  const { today, language } = workspace;
  if (told !== undefined && told > today) {
    if (!(await prompter.confirm(recordMessages[language].confirmFuture({ day: told })))) return undefined;
  }
  if (kind === 'attach') return { kind, ...(told && { on: told }) };
  const on = told ?? (await askDay(workspace, prompter));
  if (on === undefined) return undefined;
  return { kind, on, ...(kind === 'add' && { amount: '1' }) };
}
