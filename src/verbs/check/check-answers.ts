import { basename, resolve } from 'node:path';
import { type AnswerFields, answerFrom } from '../../app/answers/answer-from.ts';
import { withWhole } from '../../app/answers/name-whole.ts';
import { refusalTrouble, saveAnswers } from '../../app/answers/save-answers.ts';
import { personalWarning } from '../../app/answers/warn-of-personal.ts';
import { evidenceSource, isLink } from '../../app/evidence/evidence-source.ts';
import { withLedger } from '../../app/workspace/set-up.ts';
import {
  dayFrom,
  findRequirement,
  type OpenLedger,
  openLedger,
  progressIn,
  refuseForOthers,
  type Workspace,
} from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { alreadyThere } from '../../core/ledger/already-there.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { propose } from '../../core/ledger/propose.ts';
import type { Progress } from '../../core/progress/progress.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { answersMessages } from '../../words/areas/ledger/record.ts';
import { entryLine } from '../../words/entry-words.ts';
import { line, type Shown } from '../../words/shown.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import { type AnswersProblem, type FileAnswer, readAnswers } from './read-answers.ts';
import { type Accepted, type Judged, judgedForm, readFilledForm } from './read-filled-form.ts';

/** Records what a file of answers says: shown first, then all of it or none. */
export async function checkAnswers(
  file: string,
  opened: Workspace,
  call: Call<'check'>,
  host: Host,
): Promise<ExitCode> {
  const say = checkMessages[opened.language];
  const bytes = file === '-' ? await host.readInput() : await host.disk.readBytes(resolve(host.cwd, file));
  const name = file === '-' ? say.standardInput : file;
  const form = await readFilledForm(bytes, file, name);
  const workspace = await withLedger(opened, call.options, host);
  const ledger = await openLedger(workspace, host);
  const read =
    form === undefined ? judgedAnswers(bytes, name, ledger, workspace, host) : await judgedForm(form, workspace, host);
  const all = acceptedOnly(read, name, workspace);
  const known = alreadyThere(all, entriesOf(ledger), workspace.today);
  const answers = all.filter((answer) => !known.has(answer));
  if (known.size > 0) {
    host.err.show(say.answersKnown({ file: name, count: known.size }));
    for (const answer of known) host.err.show(line`  ${previewLine(answer, workspace, host)}`);
  }
  if (answers.length === 0) {
    host.err.show(say.answersEmpty({ file: name }));
    return ExitCode.ok;
  }
  host.err.show(say.answersPreview({ file: name, count: answers.length }));
  for (const answer of answers) host.err.show(line`  ${previewLine(answer, workspace, host)}`);
  const warning = personalWarning(answers, workspace.language);
  if (warning !== undefined) host.err.show(host.err.theme.warning(warning));
  if (!call.options.yes) {
    if (!host.interactive) throw new Trouble('only-a-terminal', { option: '--yes' });
    if (!(await (await host.prompter()).confirm(say.answersConfirm))) {
      host.err.show(say.notRecorded);
      return ExitCode.ok;
    }
  }
  const { entries } = await saveAnswers(answers, workspace, ledger, () => progressIn(workspace, ledger));
  host.out.show(say.answersSaved({ count: entries.length }));
  return ExitCode.ok;
}

/** What stands of this unit. */
function entriesOf({ state, config }: OpenLedger): readonly Entry[] {
  return state.standing.map(({ entry }) => entry).filter(({ unit }) => unit === config.unit.id);
}

/** Answers in YAML or JSON, each as what may be recorded or what is wrong with it. */
function judgedAnswers(
  bytes: Uint8Array,
  file: string,
  ledger: OpenLedger,
  workspace: Workspace,
  host: Host,
): readonly Judged[] {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Trouble('answers-encoding', { file });
  const read = decoded.text.trim() === '' ? [] : readAnswers(decoded.text, workspace.language);
  const say = answersMessages[workspace.language];
  const { requirements } = progressIn(workspace, ledger);
  return read.map((one) => {
    const judged = 'words' in one ? one : judge(one, requirements, workspace, host);
    return 'words' in judged ? { place: say.line({ line: judged.line }), words: judged.words } : judged;
  });
}

/** Every answer that may be recorded; throws `Trouble` that names each of the others with its place. */
function acceptedOnly(judged: readonly Judged[], file: string, { language }: Workspace): readonly Accepted[] {
  const problems = judged.filter((one) => 'words' in one);
  if (problems.length > 0) {
    const lines = problems.map(({ place, words }) => answersMessages[language].at({ place, problem: words }));
    throw new Trouble('answers-broken', { file, problems: lines });
  }
  return judged.filter((one) => 'draft' in one);
}

function judge(
  { id, fields, line }: FileAnswer,
  standing: Progress['requirements'],
  workspace: Workspace,
  host: Host,
): Accepted | AnswersProblem {
  try {
    return accept(id, fields, standing, workspace, host);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { line, words: troubleWords(error, workspace.language) };
  }
}

function accept(
  id: string,
  fields: AnswerFields,
  standing: Progress['requirements'],
  workspace: Workspace,
  host: Host,
): Accepted {
  const { plan, today, config } = workspace;
  const placed = findRequirement(plan, id);
  const { requirement } = placed;
  refuseForOthers(requirement, workspace);
  const found = standing.find((each) => each.requirement.id === requirement.id);
  const given = answerFrom(fields, dayFrom(fields.on, today, plan), requirement.id);
  const answer = withWhole(given, found, config?.unit.id);
  const proposal = propose(answer, requirement, plan, today);
  if ('refusal' in proposal) throw refusalTrouble(proposal.refusal);
  const evidence = (fields.evidence ?? []).map((text) => evidenceSource(text, host));
  return { placed, answer, evidence, names: evidence.map(nameOf), draft: proposal.draft };
}

function nameOf(source: string): string {
  return isLink(source) ? source : basename(source);
}

function previewLine({ draft, names }: Accepted, { plan, language }: Workspace, host: Host): Shown {
  const files = names.map((name) => (isLink(name) ? { url: name } : { name, sha256: '', bytes: 0 }));
  return entryLine({ ...draft, at: host.now(), ...(files.length > 0 && { evidence: files }) }, plan, language);
}
