import { resolve } from 'node:path';
import { type Replaced, saveAnswers } from '../../app/answers/save-answers.ts';
import { personalWarning } from '../../app/answers/warn-of-personal.ts';
import { isLink } from '../../app/evidence/evidence-source.ts';
import { isAgreed } from '../../app/output/is-agreed.ts';
import { withLedger } from '../../app/workspace/set-up.ts';
import { type OpenLedger, openLedger, progressIn, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import {
  alreadyThere,
  type Comparison,
  compareSayings,
  type Doubt,
  nameOfEvidence,
} from '../../core/ledger/compare-sayings.ts';
import { type Entry, happenedOn } from '../../core/ledger/entry.ts';
import { needsDay } from '../../core/ledger/entry-day.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import { type Assignment, nothingAssigned } from '../../core/progress/assignment.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { answersMessages } from '../../words/areas/ledger/record.ts';
import { entryLine, entryWords } from '../../words/entry-words.ts';
import { line, type Shown } from '../../words/shown.ts';
import { judgedAnswers } from './answer-file.ts';
import { changeLines, saveAssigned } from './assigned-in-form.ts';
import { filledFormsIn, judgedForms } from './form-files.ts';
import { type Accepted, type FilledForm, readFilledForm, type Unacceptable } from './read-filled-form.ts';
import { settleChanged } from './settle-changed.ts';

/** Records what a file of answers says: shown first, then all of it or none. */
export async function checkAnswers(
  file: string,
  opened: Workspace,
  call: Call<'check'>,
  host: Host,
): Promise<ExitCode> {
  const say = checkMessages[opened.language];
  const name = file === '-' ? say.standardInput : file;
  const read = await formsOrBytes(file, name, opened, host);
  const workspace = await withLedger(opened, call.options, host);
  const ledger = await openLedger(workspace, host);
  const standing = entriesOf(ledger);
  const { judged, assigned } =
    'bytes' in read
      ? {
          judged: await judgedAnswers({ file, name, bytes: read.bytes }, standing, workspace, host),
          assigned: nothingAssigned,
        }
      : await judgedForms(read.forms, standing, workspace, host);
  const all = judged.filter((one) => 'draft' in one);
  const { known, doubtful, unsaid } = compared(all, standing, 'forms' in read, workspace);
  const isNew = (answer: Accepted) => !known.has(answer) && !doubtful.has(answer);
  refuseProblems([...judged.filter((one) => 'words' in one), ...awayOf(all.filter(isNew))], name, workspace);
  const listed = (answer: Accepted) => previewLine(answer, workspace, host);
  if (known.size > 0) {
    host.err.show(say.answersKnown({ file: name, count: known.size }));
    for (const answer of known) host.err.show(line`  ${listed(answer)}`);
  }
  if (unsaid.length > 0) {
    host.err.show(say.answersUnsaid({ file: name, count: unsaid.length }));
    for (const entry of unsaid) host.err.show(line`  ${entryLine(entry, workspace.plan, workspace.language)}`);
  }
  const asked = [...doubtful].map(([answer, doubt]) => ({ answer, doubt, words: listed(answer) }));
  const meanings = await settleChanged(asked, name, workspace, call, host);
  if (meanings === undefined) {
    host.err.show(say.notRecorded);
    return ExitCode.ok;
  }
  const answers = all
    .filter((answer) => !known.has(answer))
    .flatMap((answer) => {
      const doubt = doubtful.get(answer);
      return doubt === undefined || meanings.get(answer) === 'add' ? answer : corrected(answer, doubt, standing);
    });
  refuseProblems(awayOf(answers), name, workspace);
  return confirmAndSave(answers, assigned, name, { workspace, ledger, call, host });
}

interface Saving {
  readonly workspace: Workspace;
  readonly ledger: OpenLedger;
  readonly call: Call<'check'>;
  readonly host: Host;
}

async function confirmAndSave(
  answers: readonly Accepted[],
  assigned: Assignment,
  file: string,
  { workspace, ledger, call, host }: Saving,
): Promise<ExitCode> {
  const say = checkMessages[workspace.language];
  if (answers.length + assigned.size === 0) {
    host.err.show(say.answersEmpty({ file }));
    return ExitCode.ok;
  }
  if (answers.length > 0) host.err.show(say.answersPreview({ file, count: answers.length }));
  for (const answer of answers) host.err.show(line`  ${previewLine(answer, workspace, host)}`);
  for (const words of changeLines(assigned, file, workspace)) host.err.show(words);
  const warning = personalWarning(answers, workspace.language);
  if (warning !== undefined) host.err.show(host.err.theme.warning(warning));
  if (!(await isAgreed(say.answersConfirm, call.options, host))) {
    host.err.show(say.notRecorded);
    return ExitCode.ok;
  }
  if (answers.length > 0) {
    await saveAnswers(answers, workspace, ledger, () => progressIn(workspace, ledger));
    const replacing = answers.filter(({ replaces }) => replaces !== undefined);
    host.out.show(say.answersSaved({ count: answers.length, corrected: replacing.length }));
  }
  await saveAssigned(assigned, workspace, ledger, host);
  return ExitCode.ok;
}

/** The forms that the file, or each of a folder, is; or what else it holds. */
async function formsOrBytes(
  file: string,
  name: string,
  { language }: Workspace,
  host: Host,
): Promise<{ readonly forms: readonly FilledForm[] } | { readonly bytes: Uint8Array }> {
  const path = resolve(host.cwd, file);
  if (file !== '-' && (await host.disk.kindOf(path)) === 'folder') {
    return { forms: await filledFormsIn(file, language, host) };
  }
  const bytes = file === '-' ? await host.readInput() : await host.disk.readBytes(path);
  const form = await readFilledForm(bytes, file, name);
  return form === undefined ? { bytes } : { forms: [form] };
}

/** What stands of this unit. */
function entriesOf({ state, config }: OpenLedger): readonly Entry[] {
  return state.standing.map(({ entry }) => entry).filter(({ unit }) => unit === config.unit.id);
}

/** A form is filled in further and comes back; what programs write as YAML or JSON says each thing once. */
function compared(
  answers: readonly Accepted[],
  standing: readonly Entry[],
  isForm: boolean,
  { today }: Workspace,
): Comparison<Accepted> {
  if (isForm) return compareSayings(answers, standing, today);
  return { known: alreadyThere(answers, standing, today), doubtful: new Map(), unsaid: [] };
}

/** An answer in the place of what it corrects, or none where it says the same; evidence that it does not name stays. */
function corrected(answer: Accepted, { entry, isSame }: Doubt, standing: readonly Entry[]): readonly Accepted[] {
  if (isSame) return [];
  const replaces: Replaced = { entry, followers: standing.filter(({ to }) => to === entry.id) };
  const { evidence = [] } = entry;
  return [{ ...answer, replaces, ...(answer.names.length === 0 && { kept: evidence }) }];
}

/** So many problems are listed: whoever mends them sees the pattern. */
const mostProblems = 100;

/** Evidence that is neither beside the form nor that of the entry which an answer corrects. */
function awayOf(answers: readonly Accepted[]): readonly Unacceptable[] {
  return answers.flatMap(({ kept = [], replaces, unlessKnown }) => {
    const names = new Set((replaces?.entry.evidence ?? []).map(nameOfEvidence));
    return unlessKnown === undefined || kept.every((one) => names.has(nameOfEvidence(one))) ? [] : unlessKnown;
  });
}

/** Throws `Trouble` that names each problem with its place, where there is one. */
function refuseProblems(problems: readonly Unacceptable[], file: string, { language }: Workspace): void {
  if (problems.length === 0) return;
  const say = answersMessages[language];
  const listed = problems.slice(0, mostProblems);
  const lines = listed.map(({ place, words }) => say.at({ place, problem: words }));
  const more = problems.length - listed.length;
  throw new Trouble('answers-broken', { file, problems: more > 0 ? [...lines, say.more({ count: more })] : lines });
}

function previewLine({ draft, names, kept = [], placed, replaces }: Accepted, workspace: Workspace, host: Host): Shown {
  const { plan, language } = workspace;
  const named = names.map((name) => (isLink(name) ? { url: name } : { name, sha256: '', bytes: 0 }));
  const files = names.length === 0 ? kept : named;
  const said = entryLine({ ...draft, at: host.now(), ...(files.length > 0 && { evidence: files }) }, plan, language);
  return replaces === undefined ? said : line`${said}${correcting(replaces, draft.on, workspace, placed.requirement)}`;
}

/** What is corrected, with its day where that is another. */
function correcting(
  { entry }: Replaced,
  on: string | undefined,
  { language, today }: Workspace,
  requirement: Requirement,
): Shown {
  const say = checkMessages[language];
  const before = entryWords(entry, requirement, language);
  const day = happenedOn(entry);
  return !needsDay(entry.kind) || day === (on ?? today)
    ? say.correcting({ before })
    : say.correctingOther({ day, before });
}
