import { compare, type Decimal, zero } from '../decimal.ts';
import type { TargetProblem } from '../diagnostic.ts';
import type { Target } from './plan.ts';
import type { Reading } from './reading.ts';
import type { ReadTarget } from './schema.ts';
import { descend } from './yaml/source-node.ts';

interface TargetForm {
  readonly needs: 'unit' | 'of';
  readonly forbids: readonly string[];
  /** How a key that is too much is complained of. */
  readonly problem: TargetProblem;
}

/** Which keys go together. `across` goes with each; `every` makes a count a recurring one. */
export const targetForms = {
  count: { needs: 'unit', forbids: ['of'], problem: 'not-with-count' },
  share: { needs: 'of', forbids: ['unit', 'every'], problem: 'not-with-percent' },
  cap: { needs: 'unit', forbids: ['of', 'every'], problem: 'not-with-at-most' },
} as const satisfies Record<string, TargetForm>;

/** The target that the keys make together; `undefined` where they make none, and then a finding says why. */
export function targetFrom(read: ReadTarget, reading: Reading): Target | undefined {
  const [least, most] = [read.values['at-least'], read.values['at-most']];
  const amounts = ['at-least', 'at-most'].filter((key) => isWritten(read, key));
  if (amounts.length !== 1) {
    complain(amounts.length === 0 ? 'no-amount' : 'two-amounts', amounts[1] ?? '', read, reading);
    return undefined;
  }
  const form = most !== undefined ? 'cap' : least?.isPercent ? 'share' : 'count';
  const amount = least ?? most;
  const fits = keysFit(targetForms[form], read, reading);
  if (amount === undefined || !amountFits(amount, form, read, reading) || !fits) return undefined;
  return targetOf(form, amount.value, read);
}

function complain(problem: TargetProblem, key: string, { spot, values }: ReadTarget, reading: Reading): void {
  const amount = values['at-least'] ? 'at-least' : 'at-most';
  reading.add('bad-target', { problem, key: key || amount, text: '' }, descend(spot, key ? [key] : []));
}

function isWritten({ spot: { node } }: ReadTarget, name: string): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => key.text === name);
}

function keysFit({ needs, forbids, problem }: TargetForm, read: ReadTarget, reading: Reading): boolean {
  const tooMuch = forbids.filter((key) => isWritten(read, key));
  for (const key of tooMuch) complain(problem, key, read, reading);
  if (isWritten(read, needs)) return tooMuch.length === 0 && read.values[needs] !== undefined;
  reading.add('bad-target', { problem: 'needs', key: needs, text: '' }, read.spot);
  return false;
}

function amountFits(
  { value, isPercent }: { readonly value: Decimal; readonly isPercent: boolean },
  form: keyof typeof targetForms,
  read: ReadTarget,
  reading: Reading,
): boolean {
  if (form === 'cap') return !isPercent || refuse('percent-at-most', 'at-most', read, reading);
  if (compare(value, zero) === 0) return refuse('zero', 'at-least', read, reading);
  const isTooMuch = isPercent && compare(value, { coefficient: 100n, scale: 0 }) > 0;
  return !isTooMuch || refuse('percent-above-100', 'at-least', read, reading);
}

function refuse(problem: TargetProblem, key: string, read: ReadTarget, reading: Reading): false {
  complain(problem, key, read, reading);
  return false;
}

function targetOf(form: keyof typeof targetForms, amount: Decimal, { values }: ReadTarget): Target {
  const { unit = '', of = '', every } = values;
  const across = values.across === 'units';
  if (form === 'share') return { kind: 'share', percent: amount, of, across };
  if (form === 'cap') return { kind: 'cap', atMost: amount, unit, across };
  if (every === undefined) return { kind: 'count', atLeast: amount, unit, across };
  return { kind: 'recurring', atLeast: amount, unit, every, across };
}
