import type { Answer, RefusalCode } from '../ledger/answer.ts';
import type { EntryDraft } from '../ledger/entry.ts';
import { withWhole } from '../ledger/given/name-whole.ts';
import { propose } from '../ledger/propose.ts';
import type { PlacedRequirement } from '../plan/plan.ts';
import { bareText } from '../text/bare-text.ts';
import { bracketedId, originalId } from '../text/csv-cell.ts';
import { answerIn, dayIn, remedyIn, scoreIn } from './answer-of-row.ts';
import { type FormColumn, remedyColumns } from './columns.ts';
import { filledCellText } from './filled-sheet.ts';
import { type Form, type FormProblem, FormRow } from './form-row.ts';
import type { FormSetting } from './form-setting.ts';
import { ownRowsIn, rowNumbersIn } from './own-rows.ts';
import { readDoneness, readEvidenceCell } from './read-cells.ts';
import { numberIn, type Requirements, requirementsIn } from './requirements-in.ts';

/** A row of a form that says something: what it answers, or all that is wrong with its cells. */
export interface FormReading {
  readonly row: number;
  /** Absent where it is not known which it is. */
  readonly placed?: PlacedRequirement;
  /** None where something is wrong. */
  readonly answers: readonly FormAnswer[];
  /** In the order of the columns. */
  readonly problems: readonly FormProblem[];
  /** Files and links, as they stand in their cell. */
  readonly evidence: readonly string[];
}

/** What would be recorded of a row. */
export interface FormAnswer {
  readonly answer: Answer;
  readonly draft: EntryDraft;
  /** By which another row calls it, if it is recorded: what happened here was put right there. */
  readonly name?: string;
}

/**
 * Each row in which a colleague wrote something; the others say nothing. What was put right is read last, as a row further
 * down may say what happened.
 */
export function readForm(form: Form, setting: FormSetting): readonly FormReading[] {
  const requirements = requirementsIn(setting.plan);
  const own = new Set(ownRowsIn(form, setting.plan));
  const rows = rowNumbersIn(form)
    .filter((number) => !own.has(number))
    .map((number) => new FormRow(form, number))
    .filter((row) => !row.isBlank());
  const [corrections, others] = [rows.filter(isCorrection), rows.filter((row) => !isCorrection(row))];
  const read = others.map((row) => readRow(row, requirements, setting));
  const breaches = withThoseOf(read, setting);
  const readLast = corrections.map((row) => readRow(row, requirements, { ...setting, breaches }));
  return [...read, ...readLast].sort((a, b) => a.row - b.row);
}

function isCorrection(row: FormRow): boolean {
  return readDoneness(row.cell('done')) === 'corrected';
}

/** The breaches that stand, and those that the form tells of on other days. */
function withThoseOf(read: readonly FormReading[], { breaches, today }: FormSetting): FormSetting['breaches'] {
  return (id) => {
    const standing = breaches(id);
    const days = new Set(standing.map(({ day }) => day));
    const told = read
      .filter(({ placed }) => placed?.requirement.id === id)
      .flatMap(({ answers }) => answers)
      .flatMap(({ name, draft: { on: day = today } }) =>
        name === undefined || days.has(day) ? [] : [{ id: name, day }],
      );
    return [...standing, ...told];
  };
}

/** What a row says of the duty, what points it gives and what it says is to be done about it, are answers of their own. */
function readRow(row: FormRow, requirements: Requirements, setting: FormSetting): FormReading {
  row.refuseUnreadable();
  const placed = placedIn(row, requirements);
  const evidence = readEvidenceCell(row.text('evidence'));
  if (placed === undefined) {
    dayIn(row, setting);
    return { row: row.number, answers: [], problems: row.problems, evidence };
  }
  const aside = [scoreIn(row), remedyIn(row)].flatMap((answer) => answer ?? []);
  const isOnlyAside = aside.length > 0 && row.isBlank(['score', ...remedyColumns]);
  const said = isOnlyAside ? [] : [answerIn(row, placed.requirement, setting)];
  const answers = [...said, ...aside].flatMap((answer) => proposedBy(answer, placed, row, setting) ?? []);
  const { problems } = row;
  return { row: row.number, placed, answers: problems.length > 0 ? [] : answers, problems, evidence };
}

function proposedBy(
  given: Answer,
  { requirement }: PlacedRequirement,
  row: FormRow,
  { plan, today, name, whole }: FormSetting,
): FormAnswer | undefined {
  const named = withWhole(given, () => whole(requirement.id));
  if ('refusal' in named) row.refuse(columnOf[named.refusal.code], named.refusal);
  const answer = 'answer' in named ? named.answer : given;
  const proposal = propose(answer, requirement, plan, today);
  if ('refusals' in proposal) {
    for (const refusal of proposal.refusals) row.refuse(columnOf[refusal.code], refusal);
    return undefined;
  }
  return { answer, draft: proposal.draft, ...(answer.kind === 'breach' && { name: `${name} ${row.number}` }) };
}

/** The cell that a refusal speaks of. */
const columnOf: Readonly<Record<RefusalCode, FormColumn>> = {
  'done-needs-amount': 'amount',
  'add-needs-count': 'amount',
  'share-needs-share': 'amount',
  'now-needs-level': 'amount',
  'level-takes-now': 'amount',
  'only-for-never': 'done',
  'never-takes-words': 'done',
  'which-breach': 'done',
  'none-needs-period': 'period',
  'breach-has-day': 'period',
  'bad-level': 'amount',
  'bad-breach': 'amount',
  'bad-amount': 'amount',
  'bad-share': 'amount',
  'on-outside-plan': 'on',
  'on-needed': 'on',
  'period-needs-recurring': 'period',
  'bad-period': 'period',
  'on-before-period': 'period',
  'text-too-long': 'note',
  'reason-needed': 'exempt',
  'note-needed': 'note',
  'remedy-needed': 'cause',
  'bad-remedy-due': 'remedyDue',
  'no-score': 'score',
  'bad-points': 'score',
};

function placedIn(row: FormRow, { byId, byNumber }: Requirements): PlacedRequirement | undefined {
  const typed = filledCellText(row.cell('id'));
  const id = originalId(typed).normalize('NFKC').trim();
  if (id === '') return row.refuse('id', { code: 'no-id', values: undefined });
  // Without its brackets 1.10 and 1.1 are one number to a spreadsheet: whoever opened the file may have lost the 0.
  const same = typed.includes('〔') ? [] : (byNumber.get(numberIn(id) ?? '') ?? []);
  if (same.length > 1) {
    return row.refuse('id', {
      code: 'id-lost-digits',
      values: { text: id, known: same.map(bracketedId).join('、') },
    });
  }
  const found = byId.get(id);
  if (found === undefined) return row.refuse('id', { code: 'unknown-id', values: { text: id } });
  const text = row.text('text');
  if (text !== '' && bareText(text) !== bareText(found.requirement.text)) {
    row.refuse('text', { code: 'other-text', values: { id, text: found.requirement.text } });
  }
  return found;
}
