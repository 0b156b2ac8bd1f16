import { compare, hundred, zero } from '../decimal.ts';
import { isWeekday } from '../progress/due-within.ts';
import { stepOf } from '../progress/periods.ts';
import { type Target, targetKinds } from '../target/kinds.ts';
import { countedForm, mayBeZero, type TargetForm, type TargetProblem } from '../target/target-form.ts';
import type { AskingKey, ReadTarget, TargetKey } from '../target/target-shape.ts';
import type { Reading } from './reading.ts';
import type { WrittenAmount } from './shape.ts';
import { descend } from './yaml/source-node.ts';

const kinds = Object.values(targetKinds);

/** How targets may be written; kinds may share a form. */
export const targetForms: readonly TargetForm[] = [...new Set(kinds.map(({ form }) => form))];

/** A target has exactly one of these. */
export const askingKeys: readonly AskingKey[] = [...new Set(targetForms.flatMap(({ asks }) => asks))];

/** The target that the keys make together; `undefined` where they make none, and then a finding says why. */
export function targetFrom(read: ReadTarget, reading: Reading): Target | undefined {
  const key = keyAsking(read, reading);
  if (key === undefined) return undefined;
  const amount = key === 'never' ? none(read) : read.values[key];
  const form = formMeant(key, amount, read);
  const fits = keysFit(form, read, reading) && byFits(form, read, reading);
  if (amount === undefined || !amountFits(amount, key, form, read, reading) || !fits) return undefined;
  for (const kind of kinds) {
    const target = kind.form === form ? kind.from(amount.value, read.values) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}

/** The key that says what is asked, if there is one and no more. What is never to happen has no amount beside it: its form says so. */
function keyAsking(read: ReadTarget, reading: Reading): AskingKey | undefined {
  const [key, another] = isWritten(read, 'never')
    ? (['never'] as const)
    : askingKeys.filter((each) => isWritten(read, each));
  if (another !== undefined) complain('two-amounts', another, read, reading);
  else if (key === undefined) reading.add('bad-target', { problem: 'no-amount', key: 'at-most', text: '' }, read.spot);
  return another === undefined ? key : undefined;
}

/** What never happens happens no time at all. */
function none({ values }: ReadTarget): WrittenAmount | undefined {
  return values.never && { value: zero, isPercent: false };
}

/** An amount that can't be read is taken for one of something counted. */
function formMeant(key: AskingKey, amount: WrittenAmount | undefined, read: ReadTarget): TargetForm {
  const ofKey = targetForms.filter(({ asks }) => asks.includes(key));
  const alike = ofKey.filter(({ isPercent }) => isPercent === (amount?.isPercent ?? false));
  const forms = alike.length === 0 ? ofKey : alike;
  const told = forms.find(({ toldBy }) => toldBy !== undefined && isWritten(read, toldBy));
  return told ?? forms.find(({ toldBy }) => toldBy === undefined) ?? countedForm;
}

function complain(problem: TargetProblem, key: TargetKey, { spot }: ReadTarget, reading: Reading): void {
  reading.add('bad-target', { problem, key, text: '' }, descend(spot, [key]));
}

function isWritten({ spot: { node } }: ReadTarget, name: string): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => key.text === name);
}

function keysFit({ needs, forbids, problem }: TargetForm, read: ReadTarget, reading: Reading): boolean {
  const tooMuch = forbids.filter((key) => isWritten(read, key));
  for (const key of tooMuch) complain(problem, key, read, reading);
  if (needs === undefined || isWritten(read, needs)) {
    return tooMuch.length === 0 && (needs === undefined || read.values[needs] !== undefined);
  }
  reading.add('bad-target', { problem: 'needs', key: needs, text: '' }, read.spot);
  return false;
}

/** A duty of weeks is due by a day of the week, one of months or more by a day of the month. */
function byFits({ forbids }: TargetForm, read: ReadTarget, reading: Reading): boolean {
  const { every, by } = read.values;
  if (isWritten(read, 'by') && !isWritten(read, 'every') && !forbids.includes('by')) {
    complain('by-without-every', 'by', read, reading);
    return false;
  }
  if (every === undefined || by === undefined || by === 'last-workday') return true;
  const isOfWeeks = stepOf(every).unit === 'week';
  if (isOfWeeks === isWeekday(by)) return true;
  complain(isOfWeeks ? 'by-day' : 'by-weekday', 'by', read, reading);
  return false;
}

function amountFits(
  amount: WrittenAmount,
  key: AskingKey,
  form: TargetForm,
  read: ReadTarget,
  reading: Reading,
): boolean {
  const problem = amountProblem(amount, key, form);
  if (problem !== undefined) complain(problem, key, read, reading);
  return problem === undefined;
}

function amountProblem(
  { value, isPercent }: WrittenAmount,
  key: AskingKey,
  form: TargetForm,
): TargetProblem | undefined {
  if (isPercent && !form.isPercent) return 'percent-at-most';
  if (!mayBeZero(key) && compare(value, zero) === 0) return 'zero';
  return isPercent && compare(value, hundred) > 0 ? 'percent-above-100' : undefined;
}
