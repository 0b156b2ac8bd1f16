import { basename, dirname, resolve } from 'node:path';
import type { AnsweredRequirement } from '../../app/answers/save-answers.ts';
import { evidenceSource, isLink } from '../../app/evidence/evidence-source.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { type FormHead, findHead } from '../../core/form/columns.ts';
import { columnLetters } from '../../core/form/filled-sheet.ts';
import type { FormProblem } from '../../core/form/form-row.ts';
import { type FormAnswer, readForm } from '../../core/form/read-form.ts';
import type { Saying } from '../../core/ledger/already-there.ts';
import { fallsTo } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import { type NamedTable, tableLimits } from '../../store/tables/tables.ts';
import { Trouble } from '../../trouble.ts';
import { formMessages } from '../../words/areas/reports/form.ts';
import { formProblemWords } from '../../words/form-problem-words.ts';
import { exact } from '../../words/shown.ts';

/** An answer that may be recorded, and the entry that it would make. */
export type Accepted = AnsweredRequirement & Saying;

/** Why an answer may not be recorded, and where it stands in its file. */
export interface Unacceptable {
  readonly place: string;
  readonly words: string;
}

export type Judged = Accepted | Unacceptable;

/** A form that came back: its sheets that have a head. */
export interface FilledForm {
  readonly name: string;
  /** The folder that it lies in, and the files that are handed in with it. */
  readonly folder: string | undefined;
  readonly isWorkbook: boolean;
  readonly sheets: readonly (NamedTable & { readonly head: FormHead })[];
}

/** `undefined` where it is rather a file of answers in YAML or JSON. Throws `Trouble` for a table that is no form. */
export async function readFilledForm(bytes: Uint8Array, file: string, name: string): Promise<FilledForm | undefined> {
  const isNamed = /\.(?:csv|xls[xm]?|et)$/i.test(file);
  if (/\.(?:ya?ml|json)$/i.test(file)) return undefined;
  const { readTables } = await import('../../store/tables/read-tables.ts');
  const read = await readTables(bytes);
  if ('problem' in read) {
    if (!isNamed && (read.problem === 'not-csv' || read.problem === 'too-large')) return undefined;
    throw new Trouble(`answers-${read.problem}`, { file: name, rows: tableLimits.rows });
  }
  const sheets = read.tables.flatMap((sheet) => {
    const head = findHead(sheet.table);
    return head === undefined ? [] : [{ ...sheet, head }];
  });
  if (sheets.length > 0) {
    return { name, folder: file === '-' ? undefined : dirname(file), isWorkbook: read.isWorkbook, sheets };
  }
  if (!isNamed && !read.isWorkbook) return undefined;
  throw new Trouble('answers-no-head', { file: name });
}

/** What the rows of a form say, each as what may be recorded or what is wrong with which cell; columns left unread are named. */
export async function judgedForm(form: FilledForm, workspace: Workspace, host: Host): Promise<readonly Judged[]> {
  const { plan, today, language } = workspace;
  const unknown = [...new Set(form.sheets.flatMap(({ head }) => head.unknown))].map(exact);
  if (unknown.length > 0) {
    const values = { file: form.name, columns: unknown.join('、') };
    host.err.show(formMessages[language].unknownColumns(values));
  }
  const judged: Judged[] = [];
  for (const sheet of form.sheets) {
    for (const one of readForm(sheet.table, sheet.head, { plan, today })) {
      const found = 'code' in one ? one : await withEvidence(one, form, workspace, host);
      judged.push('row' in found ? unacceptable(found, sheet, form, workspace) : found);
    }
  }
  return judged;
}

type Problem = Pick<FormProblem, 'row' | 'column'> & { readonly words: string };

/** The files beside the form are meant first, then those where the person stands. */
async function withEvidence(
  { placed, answer, draft, evidence, row }: FormAnswer,
  form: FilledForm,
  { config, language }: Workspace,
  host: Host,
): Promise<Accepted | Problem> {
  const say = formMessages[language];
  const { id } = placed.requirement;
  if (!fallsTo(placed.requirement, config?.unit.kind)) return { row, column: 'id', words: say.notForUnit({ id }) };
  const sources: string[] = [];
  for (const text of evidence) {
    const source = await sourceOf(text, form, host);
    if (source === undefined) return { row, column: 'evidence', words: say.evidenceMissing({ file: text }) };
    sources.push(source);
  }
  const names = sources.map((source) => (isLink(source) ? source : basename(source)));
  return { placed, answer, draft, evidence: sources, names };
}

async function sourceOf(text: string, { folder }: FilledForm, host: Host): Promise<string | undefined> {
  const source = evidenceSource(text, host);
  if (isLink(source)) return source;
  const beside = folder === undefined ? [] : [resolve(host.cwd, folder, text)];
  for (const path of [...beside, source]) if ((await host.disk.kindOf(path)) === 'file') return path;
  return undefined;
}

/** What is wrong with a cell, and where the cell is. */
export function unacceptable(
  problem: FormProblem | Problem,
  { head, name }: FilledForm['sheets'][number],
  { isWorkbook, sheets }: FilledForm,
  { language }: Workspace,
): Unacceptable {
  const say = formMessages[language];
  const { row, column } = problem;
  const title = say.columns[column].replace(/\s*[（(].*$/, '');
  const index = head.columns.get(column);
  const cell = `${sheets.length > 1 ? `${name}!` : ''}${columnLetters(index ?? 0)}${row}`;
  return {
    place:
      isWorkbook && index !== undefined ? say.cellPlace({ cell, column: title }) : say.place({ row, column: title }),
    words: 'words' in problem ? problem.words : formProblemWords(problem, language),
  };
}
