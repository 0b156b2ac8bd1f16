import type { Day } from '../day.ts';
import type { Answer } from '../ledger/answer.ts';
import type { Plan, Requirement } from '../plan/plan.ts';
import { periodsOf } from '../progress/periods.ts';
import { readPeriod } from '../progress/read-period.ts';
import { everyOf, kindOf } from '../target/kinds.ts';
import type { MeasuringAnswer } from '../target/target-kind.ts';
import { remedyColumns } from './columns.ts';
import type { FormRow } from './form-row.ts';
import type { FormSetting } from './form-setting.ts';
import { breachOf } from './put-right.ts';
import { type Doneness, plainText, readDayCell, readDoneness } from './read-cells.ts';

/**
 * What a row says of its duty. Where a cell is refused it is read as if that were empty, so that all that is wrong in
 * a row is found; who asks looks at the row's problems.
 */
export function answerIn(row: FormRow, requirement: Requirement, setting: FormSetting): Answer {
  const doneness = donenessIn(row, requirement) ?? 'nothing';
  const [on, note] = [dayIn(row, setting), row.text('note')];
  const dated = { ...(on && { on }), ...(note && { note }) };
  if (doneness === 'corrected' && kindOf(requirement.target).takes.includes('corrected')) {
    const to = breachOf(row, requirement.id, on, setting);
    return to === undefined ? { kind: 'attach', ...dated } : { kind: 'corrected', to, ...dated };
  }
  const period = periodIn(row, requirement, setting.plan);
  const common = { ...dated, ...(period && { period }) };
  if (doneness === 'exempt' || row.text('exempt') !== '') return { ...exemption(row, doneness), ...common };
  if (row.text('amount') !== '' && doneness !== 'none') return { ...amountIn(row, requirement), ...common };
  if (doneness !== 'nothing') return { ...saidBy(doneness, row), ...common };
  if (row.text('evidence') !== '') return { kind: 'attach', ...common };
  if (note !== '') return { kind: 'progress', ...common };
  row.refuse('done', { code: 'nothing-said', values: undefined });
  return { kind: 'attach', ...common };
}

/** The points that the unit gives itself, where a row says them. */
export function scoreIn(row: FormRow): Answer | undefined {
  return row.text('score') === '' ? undefined : { kind: 'score', points: plainText(row.cell('score')) };
}

/** What is to be done about a duty that is late, where a row says that. */
export function remedyIn(row: FormRow): Answer | undefined {
  if (remedyColumns.every((column) => row.text(column) === '')) return undefined;
  return {
    kind: 'remedy',
    cause: row.text('cause'),
    measure: row.text('measure'),
    owner: row.text('owner'),
    due: row.text('remedyDue'),
  };
}

function donenessIn(row: FormRow, { target }: Requirement): Doneness | undefined {
  const doneness = readDoneness(row.cell('done'));
  if (doneness !== undefined) return doneness;
  const code = kindOf(target).takes.includes('none') ? 'bad-done-of-never' : 'bad-done';
  return row.refuse('done', { code, values: { text: row.text('done') } });
}

function exemption(row: FormRow, doneness: Doneness): Answer {
  if ((doneness !== 'exempt' && doneness !== 'nothing') || row.text('amount') !== '') {
    row.refuse('exempt', { code: 'two-answers', values: undefined });
  }
  return { kind: 'exempt', reason: row.text('exempt') };
}

/** What is said to have happened, and not how often, is refused for its amount. */
function saidBy(doneness: 'done' | 'none' | 'breach' | 'corrected' | 'progress', row: FormRow): Answer {
  if (doneness === 'none' && row.text('amount') !== '') {
    row.refuse('amount', { code: 'two-answers', values: undefined });
  }
  return { kind: doneness };
}

/** The answers that are told by an amount. */
const amounts = ['add', 'share', 'now', 'breach'] as const satisfies readonly MeasuringAnswer[];

function amountIn(row: FormRow, { id, target }: Requirement): Answer {
  const cell = row.cell('amount');
  const { takes } = kindOf(target);
  const kind = amounts.find((answer) => takes.includes(answer));
  const amount = plainText(cell);
  if (kind === undefined) {
    row.refuse('amount', { code: 'no-amount-asked', values: { id } });
    return { kind: 'attach' };
  }
  if ((typeof cell === 'object' && 'day' in cell) || (kind === 'share' && isDayShown(amount))) {
    row.refuse('amount', { code: 'amount-is-day', values: { text: amount } });
  }
  return { kind, amount };
}

/** As a spreadsheet shows what it took for a date. */
function isDayShown(text: string): boolean {
  return /月|年|^[0-9]{1,2}-[A-Za-z]{3}/.test(text);
}

/** The day in a row's own column for it. */
export function dayIn(row: FormRow, { plan, today }: FormSetting): Day | undefined {
  if (row.text('on') === '') return undefined;
  const read = readDayCell(row.cell('on'), today, plan.period);
  return 'day' in read ? read.day : row.refuse('on', { code: 'bad-day', values: read });
}

/** A period that is none stays as it was written, for the refusal to name it. */
function periodIn(row: FormRow, { target }: Requirement, plan: Plan): string | undefined {
  const text = plainText(row.cell('period'));
  const every = everyOf(target);
  if (text === '' || every === undefined) return text;
  return readPeriod(text, periodsOf(plan, every)) ?? text;
}
