import type { Day } from '../day.ts';
import type { Answer, RefusalCode } from '../ledger/answer.ts';
import type { EntryDraft } from '../ledger/entry.ts';
import { propose } from '../ledger/propose.ts';
import type { PlacedRequirement, Plan, Requirement } from '../plan/plan.ts';
import { periodsOf } from '../progress/periods.ts';
import { readPeriod } from '../progress/read-period.ts';
import { everyOf, kindOf } from '../target/kinds.ts';
import type { MeasuringAnswer } from '../target/target-kind.ts';
import { bareText } from '../text/bare-text.ts';
import { bracketedId, originalId } from '../text/csv-cell.ts';
import { type FormColumn, type FormHead, remedyColumns } from './columns.ts';
import { type FilledSheet, filledCellText } from './filled-sheet.ts';
import { BadCell, type FormProblem, FormRow } from './form-row.ts';
import { type Doneness, plainText, readDayCell, readDoneness, readEvidenceCell } from './read-cells.ts';
import { numberIn, type Requirements, requirementsIn } from './requirements-in.ts';

/** One row of a form that says something: what it would record, and what is to go in with it. */
export interface FormAnswer {
  readonly row: number;
  readonly placed: PlacedRequirement;
  readonly answer: Answer;
  readonly draft: EntryDraft;
  /** Files and links, as they stand in the cell. */
  readonly evidence: readonly string[];
}

/** What a filled-in form is held against. */
export interface FormSetting {
  readonly plan: Plan;
  readonly today: Day;
}

/** Each row in which a colleague wrote something, as an answer or as what is wrong with it; the others say nothing. */
export function readForm(
  table: FilledSheet,
  head: FormHead,
  setting: FormSetting,
): readonly (FormAnswer | FormProblem)[] {
  const requirements = requirementsIn(setting.plan);
  return table.slice(head.row).flatMap((cells, index) => {
    const row = new FormRow(cells, head, head.row + 1 + index);
    return row.isBlank() ? [] : readRow(row, requirements, setting);
  });
}

/** What a row says of the duty, what points it gives and what it says is to be done about it, are answers of their own. */
function readRow(row: FormRow, requirements: Requirements, setting: FormSetting): (FormAnswer | FormProblem)[] {
  try {
    const found = placedIn(row, requirements);
    const aside = [scoreIn(row), remedyIn(row)].flatMap((answer) => answer ?? []);
    const isOnlyAside = aside.length > 0 && row.isBlank(['score', ...remedyColumns]);
    const answers = [...(isOnlyAside ? [] : [answerIn(row, found.requirement, setting)]), ...aside];
    return answers.map((answer) => proposed(answer, found, row, setting));
  } catch (error) {
    if (error instanceof BadCell) return [error.problem];
    throw error;
  }
}

function proposed(
  answer: Answer,
  placed: PlacedRequirement,
  row: FormRow,
  { plan, today }: FormSetting,
): FormAnswer | FormProblem {
  const proposal = propose(answer, placed.requirement, plan, today);
  if ('refusal' in proposal) return row.problem(columnOf[proposal.refusal.code], proposal.refusal);
  const evidence = answer.kind === 'remedy' || answer.kind === 'score' ? [] : readEvidenceCell(row.text('evidence'));
  return { row: row.number, placed, answer, draft: proposal.draft, evidence };
}

function scoreIn(row: FormRow): Answer | undefined {
  return row.text('score') === '' ? undefined : { kind: 'score', points: plainText(row.cell('score')) };
}

function remedyIn(row: FormRow): Answer | undefined {
  if (remedyColumns.every((column) => row.text(column) === '')) return undefined;
  return {
    kind: 'remedy',
    cause: row.text('cause'),
    measure: row.text('measure'),
    owner: row.text('owner'),
    due: row.text('remedyDue'),
  };
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

function placedIn(row: FormRow, { byId, byNumber }: Requirements): PlacedRequirement {
  const typed = filledCellText(row.cell('id'));
  const id = originalId(typed).normalize('NFKC').trim();
  if (id === '') throw new BadCell(row.problem('id', { code: 'no-id', values: undefined }));
  // Without its brackets 1.10 and 1.1 are one number to a spreadsheet: whoever opened the file may have lost the 0.
  const same = typed.includes('〔') ? [] : (byNumber.get(numberIn(id) ?? '') ?? []);
  if (same.length > 1) {
    throw new BadCell(
      row.problem('id', { code: 'id-lost-digits', values: { text: id, known: same.map(bracketedId).join('、') } }),
    );
  }
  const found = byId.get(id);
  if (found === undefined) throw new BadCell(row.problem('id', { code: 'unknown-id', values: { text: id } }));
  const text = row.text('text');
  if (text !== '' && bareText(text) !== bareText(found.requirement.text)) {
    throw new BadCell(row.problem('text', { code: 'other-text', values: { id, text: found.requirement.text } }));
  }
  return found;
}

function answerIn(row: FormRow, requirement: Requirement, setting: FormSetting): Answer {
  const doneness = readDoneness(row.cell('done'));
  if (doneness === undefined)
    throw new BadCell(row.problem('done', { code: 'bad-done', values: { text: row.text('done') } }));
  const [on, period] = [dayIn(row, setting), periodIn(row, requirement, setting.plan)];
  const note = row.text('note');
  const common = { ...(on && { on }), ...(period && { period }), ...(note && { note }) };
  if (doneness === 'exempt' || row.text('exempt') !== '') return { ...exemption(row, doneness), ...common };
  if (row.text('amount') !== '' && doneness !== 'none') return { ...amountIn(row, requirement), ...common };
  if (doneness !== 'nothing') return { ...saidBy(doneness, row), ...common };
  if (row.text('evidence') !== '') return { kind: 'attach', ...common };
  if (note !== '') return { kind: 'progress', ...common };
  throw new BadCell(row.problem('done', { code: 'nothing-said', values: undefined }));
}

function exemption(row: FormRow, doneness: Doneness): Answer {
  if ((doneness !== 'exempt' && doneness !== 'nothing') || row.text('amount') !== '') {
    throw new BadCell(row.problem('exempt', { code: 'two-answers', values: undefined }));
  }
  return { kind: 'exempt', reason: row.text('exempt') };
}

/** What is said to have happened, and not how often, is refused for its amount. */
function saidBy(doneness: 'done' | 'none' | 'breach' | 'progress', row: FormRow): Answer {
  if (doneness === 'none' && row.text('amount') !== '') {
    throw new BadCell(row.problem('amount', { code: 'two-answers', values: undefined }));
  }
  return { kind: doneness };
}

/** The answers that are told by an amount. */
const amounts = ['add', 'share', 'now', 'breach'] as const satisfies readonly MeasuringAnswer[];

function amountIn(row: FormRow, { id, target }: Requirement): Answer {
  const cell = row.cell('amount');
  const { takes } = kindOf(target);
  const kind = amounts.find((answer) => takes.includes(answer));
  if (kind === undefined) throw new BadCell(row.problem('amount', { code: 'no-amount-asked', values: { id } }));
  if (typeof cell === 'object')
    throw new BadCell(row.problem('amount', { code: 'amount-is-day', values: { text: cell.day } }));
  const amount = plainText(cell);
  if (kind !== 'share') return { kind, amount };
  if (/月|年|^[0-9]{1,2}-[A-Za-z]{3}/.test(amount))
    throw new BadCell(row.problem('amount', { code: 'amount-is-day', values: { text: amount } }));
  return { kind, amount: amount.replace(/比|of/, '/') };
}

function dayIn(row: FormRow, { plan, today }: FormSetting): Day | undefined {
  if (row.text('on') === '') return undefined;
  const day = readDayCell(row.cell('on'), today, plan.period);
  if (day === undefined) throw new BadCell(row.problem('on', { code: 'bad-day', values: { text: row.text('on') } }));
  return day;
}

/** A period that is none stays as it was written, for the refusal to name it. */
function periodIn(row: FormRow, { target }: Requirement, plan: Plan): string | undefined {
  const text = plainText(row.cell('period'));
  const every = everyOf(target);
  if (text === '' || every === undefined) return text;
  return readPeriod(text, periodsOf(plan, every)) ?? text;
}
