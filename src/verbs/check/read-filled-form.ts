import type { AnsweredRequirement } from '../../app/answers/save-answers.ts';
import { type EvidenceFound, evidenceBeside } from '../../app/evidence/evidence-beside.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { findHead } from '../../core/form/columns.ts';
import { columnLetters } from '../../core/form/filled-sheet.ts';
import type { Form, FormProblem } from '../../core/form/form-row.ts';
import { ownRowsIn } from '../../core/form/own-rows.ts';
import { breachesIn } from '../../core/form/put-right.ts';
import { type FormAnswer, type FormReading, readForm } from '../../core/form/read-form.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import type { Saying } from '../../core/ledger/compare-sayings.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { fallsTo, type PlacedRequirement } from '../../core/plan/plan.ts';
import { lastWhole } from '../../core/target/share.ts';
import type { Host } from '../../host.ts';
import { type NamedTable, tableLimits } from '../../store/tables/tables.ts';
import { Trouble } from '../../trouble.ts';
import { formProblemWords } from '../../words/answers/form-problem-words.ts';
import { formMessages } from '../../words/areas/reports/form.ts';
import { exact, type Shown } from '../../words/shown.ts';

/** An answer that may be recorded, and the entry that it would make. */
export type Accepted = AnsweredRequirement &
  Saying & {
    /** What is wrong with it unless it says again what stands: its evidence is there and not beside the form. */
    readonly unlessKnown?: Unacceptable;
  };

/** Why an answer may not be recorded, and where it stands in its file. */
export interface Unacceptable {
  readonly place: string;
  readonly words: string;
}

export type Judged = Accepted | Unacceptable;

/** A form that came back: its sheets that have a head. */
export interface FilledForm {
  readonly file: string;
  readonly name: string;
  readonly isWorkbook: boolean;
  readonly sheets: readonly FilledSheet[];
  /** Names of sheets with a head that the spreadsheet does not show. */
  readonly hiddenSheets: readonly string[];
}

type FilledSheet = NamedTable & Form;

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
  const found = read.tables.flatMap((sheet) => {
    const head = findHead(sheet.table);
    return head === undefined ? [] : [{ ...sheet, head }];
  });
  const [sheets, hidden] = [found.filter((sheet) => !sheet.isHidden), found.filter((sheet) => sheet.isHidden)];
  if (sheets.length > 0) {
    return { file, name, isWorkbook: read.isWorkbook, sheets, hiddenSheets: hidden.map((sheet) => sheet.name) };
  }
  if (!isNamed && !read.isWorkbook) return undefined;
  throw new Trouble('answers-no-head', { file: name });
}

/** What the rows of a form say, each as what may be recorded or what is wrong with which cell; what was left unread is named. */
export async function judgedForm(
  form: FilledForm,
  standing: readonly Entry[],
  workspace: Workspace,
  host: Host,
): Promise<readonly Judged[]> {
  for (const words of leftUnread(form, workspace)) host.err.show(words);
  const ofDuty = groupedBy(standing, ({ requirement = '' }) => requirement);
  const judged: Judged[] = [];
  for (const sheet of form.sheets) {
    const { plan, today } = workspace;
    const breaches = (id: string) => breachesIn(ofDuty.get(id) ?? []);
    const whole = (id: string) => lastWhole(ofDuty.get(id) ?? [], workspace.config?.unit.id);
    for (const read of readForm(sheet, { plan, today, breaches, whole, name: sheet.name })) {
      const entries = ofDuty.get(read.placed?.requirement.id ?? '') ?? [];
      const one = await judgedRow(read, form, entries, workspace, host);
      const wrong = (problem: Problem) => unacceptable(problem, sheet, form, workspace);
      const accepted = one.accepted.map((answer) =>
        one.unlessKnown === undefined ? answer : { ...answer, unlessKnown: wrong(one.unlessKnown) },
      );
      judged.push(...one.problems.map(wrong), ...accepted);
    }
  }
  return judged;
}

/** What of a form was not read, or might have gone unseen. */
function leftUnread({ name: file, sheets, hiddenSheets }: FilledForm, { plan, language }: Workspace): Shown[] {
  const say = formMessages[language];
  const unknown = [...new Set(sheets.flatMap(({ head }) => head.unknown))].map(exact);
  const own = sheets.map((sheet) => ownRowsIn(sheet, plan));
  const hidden = sheets.map((sheet) =>
    sheet.hiddenRows.filter((row) => row > sheet.head.row && row <= sheet.table.length),
  );
  const listed = (rows: readonly (readonly number[])[]) =>
    sheets.flatMap(({ name }, index) => {
      const [first, ...others] = rows[index] ?? [];
      if (first === undefined) return [];
      const some = [first, ...others.slice(0, mostNamed - 1)].join('、');
      return `${sheets.length > 1 ? `${exact(name)}!` : ''}${some}${others.length < mostNamed ? '' : '…'}`;
    });
  const [ownRows, hiddenRows] = [listed(own), listed(hidden)];
  return [
    ...(unknown.length > 0 ? [say.unknownColumns({ file, columns: unknown.join('、') })] : []),
    ...(ownRows.length > 0 ? [say.ownRows({ file, rows: ownRows.join('、') })] : []),
    ...(hiddenRows.length > 0 ? [say.hiddenRows({ file, rows: hiddenRows.join('、') })] : []),
    ...(hiddenSheets.length > 0 ? [say.hiddenSheets({ file, sheets: hiddenSheets.map(exact).join('、') })] : []),
  ];
}

/** So many rows are named; who hid more has filtered, and knows. */
const mostNamed = 10;

type Problem = FormProblem | (Pick<FormProblem, 'row' | 'column'> & { readonly words: string });

interface JudgedRow {
  readonly problems: readonly Problem[];
  readonly accepted: readonly Accepted[];
  readonly unlessKnown?: Problem;
}

/** What a row says with what lies beside the form; or all that is wrong with it. */
async function judgedRow(
  { row, placed, answers, problems, evidence }: FormReading,
  { file }: FilledForm,
  standing: readonly Entry[],
  { config, language }: Workspace,
  host: Host,
): Promise<JudgedRow> {
  const say = formMessages[language];
  const all: Problem[] = [...problems];
  if (placed && !fallsTo(placed.requirement, config?.unit.kind)) {
    all.push({ row, column: 'id', words: say.notForUnit({ id: placed.requirement.id }) });
  }
  const found: EvidenceFound[] = [];
  for (const text of evidence) {
    const one = await evidenceBeside(text, file, standing, host);
    if ('problem' in one) all.push({ row, column: 'evidence', words: say.evidence[one.problem]({ file: text }) });
    else found.push(one);
  }
  if (placed === undefined || all.length > 0) return { problems: all, accepted: [] };
  const away = found.find((one) => 'kept' in one);
  return {
    problems: [],
    accepted: answers.map((answer) => accepted(answer, placed, found)),
    ...(away && { unlessKnown: { row, column: 'evidence', words: say.evidence.missing({ file: away.name }) } }),
  };
}

/** What is said of late duties, and points, have no evidence of their own. */
function accepted(
  { answer, draft, name }: FormAnswer,
  placed: PlacedRequirement,
  found: readonly EvidenceFound[],
): Accepted {
  const attached = answer.kind === 'remedy' || answer.kind === 'score' ? [] : found;
  return {
    placed,
    answer,
    draft,
    evidence: attached.flatMap((one) => ('source' in one ? one.source : [])),
    kept: attached.flatMap((one) => ('kept' in one ? one.kept : [])),
    names: attached.map((one) => one.name),
    ...(name !== undefined && { name }),
  };
}

/** What is wrong with a cell, and where the cell is. */
export function unacceptable(
  problem: Problem,
  { head, name }: FilledSheet,
  { isWorkbook, sheets }: FilledForm,
  { language }: Workspace,
): Unacceptable {
  const say = formMessages[language];
  const { row, column } = problem;
  const title = say.columns[column].replace(/\s*[（(].*$/, '');
  const index = head.columns.get(column);
  const letters = columnLetters(index ?? 0);
  const cell = `${sheets.length > 1 ? `${name}!` : ''}${letters}${row}`;
  return {
    place:
      index === undefined
        ? say.missingPlace({ row, column: title })
        : isWorkbook
          ? say.cellPlace({ cell, column: title })
          : say.place({ row, letters, column: title }),
    words: 'words' in problem ? problem.words : formProblemWords(problem, language),
  };
}
