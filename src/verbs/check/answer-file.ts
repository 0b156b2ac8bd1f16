import { basename } from 'node:path';
import { type AnswerFields, answerFrom } from '../../app/answers/answer-from.ts';
import { withLastWhole } from '../../app/answers/name-whole.ts';
import { refusalTrouble } from '../../app/answers/save-answers.ts';
import { evidenceBeside } from '../../app/evidence/evidence-beside.ts';
import { evidenceSource, isLink } from '../../app/evidence/evidence-source.ts';
import { dayFrom, findRequirement, refuseForOthers, type Workspace } from '../../app/workspace/workspace.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { propose } from '../../core/ledger/propose.ts';
import type { Host } from '../../host.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import { answersMessages } from '../../words/areas/ledger/record.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import { type AnswersProblem, type FileAnswer, readAnswers } from './read-answers.ts';
import type { Accepted, Judged } from './read-filled-form.ts';

/** A file of answers in YAML or JSON, as it was given and as it is called. */
export interface AnswerFile {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Answers in YAML or JSON, each as what may be recorded or what is wrong with it. */
export async function judgedAnswers(
  { file, name, bytes }: AnswerFile,
  standing: readonly Entry[],
  workspace: Workspace,
  host: Host,
): Promise<readonly Judged[]> {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Trouble('answers-encoding', { file: name });
  const read = decoded.text.trim() === '' ? [] : readAnswers(decoded.text, workspace.language);
  const say = answersMessages[workspace.language];
  const judged: Judged[] = [];
  for (const one of read) {
    const found = 'words' in one ? one : await judge(one, file, standing, workspace, host);
    judged.push('words' in found ? { place: say.line({ line: found.line }), words: found.words } : found);
  }
  return judged;
}

async function judge(
  { id, fields, line }: FileAnswer,
  file: string,
  standing: readonly Entry[],
  workspace: Workspace,
  host: Host,
): Promise<Accepted | AnswersProblem> {
  try {
    return await accept(id, fields, file, standing, workspace, host);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { line, words: troubleWords(error, workspace.language) };
  }
}

async function accept(
  id: string,
  fields: AnswerFields,
  file: string,
  standing: readonly Entry[],
  workspace: Workspace,
  host: Host,
): Promise<Accepted> {
  const { plan, today, config } = workspace;
  const placed = findRequirement(plan, id);
  const { requirement } = placed;
  refuseForOthers(requirement, workspace);
  const given = answerFrom(fields, dayFrom(fields.on, today, plan), requirement.id);
  const ofDuty = () => standing.filter((entry) => entry.requirement === requirement.id);
  const answer = withLastWhole(given, ofDuty, config?.unit.id);
  const proposal = propose(answer, requirement, plan, today);
  if ('refusal' in proposal) throw refusalTrouble(proposal.refusal);
  const evidence: string[] = [];
  for (const text of fields.evidence ?? []) evidence.push(await sourceOf(text, file, host));
  return { placed, answer, evidence, names: evidence.map(nameOf), draft: proposal.draft };
}

/** What is missing, or a link of another kind, is named when it is to be taken in. */
async function sourceOf(text: string, file: string, host: Host): Promise<string> {
  const found = await evidenceBeside(text, file, [], host);
  if ('source' in found) return found.source;
  if ('problem' in found && found.problem === 'elsewhere') throw new Trouble('evidence-elsewhere', { file: text });
  return evidenceSource(text, host);
}

function nameOf(source: string): string {
  return isLink(source) ? source : basename(source);
}
