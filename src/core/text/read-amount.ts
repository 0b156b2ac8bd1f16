import { compare, type Decimal, parseDecimal, parseShare, type Share, zero } from '../decimal.ts';

/** What was typed, or why it can't be taken; the words are the messages'. */
export type Typed<Value, Problem> = { readonly value: Value } | { readonly problem: Problem };

export type AmountProblem = 'empty' | 'not-a-number' | 'not-positive' | 'too-many-digits';

export type ShareProblem = 'empty' | 'not-a-share' | 'part-above-whole' | 'whole-is-zero';

/** An amount above 0 that a person typed: `2`, `+2`, `２`, `0.5`, and `2次` where 次 is the target's unit. */
export function readAmount(text: string, unit = ''): Typed<Decimal, AmountProblem> {
  const read = readLevel(text, unit);
  return 'value' in read && compare(read.value, zero) === 0 ? { problem: 'not-positive' } : read;
}

/** The same where 0 may be meant: how much there is now. */
export function readLevel(text: string, unit = ''): Typed<Decimal, AmountProblem> {
  const plain = withoutUnit(plainly(text), plainly(unit)).replace(/^\+/, '');
  if (plain === '') return { problem: 'empty' };
  const value = parseDecimal(plain);
  if (value !== undefined) return { value };
  if (/^-[0-9]+(?:\.[0-9]+)?$/.test(plain)) return { problem: 'not-positive' };
  return { problem: /^[0-9]+(?:\.[0-9]+)?$/.test(plain) ? 'too-many-digits' : 'not-a-number' };
}

/** A share that a person typed: `38/40`, `38／40`. */
export function readShare(text: string): Typed<Share, ShareProblem> {
  const plain = plainly(text);
  if (plain === '') return { problem: 'empty' };
  const value = parseShare(plain);
  return value ? { value } : { problem: problemOf(plain) };
}

function problemOf(plain: string): ShareProblem {
  const [part, whole, ...rest] = plain.split('/').map(parseDecimal);
  if (!part || !whole || rest.length > 0) return 'not-a-share';
  return compare(whole, zero) === 0 ? 'whole-is-zero' : 'part-above-whole';
}

/** In plain digits and without white space, whatever width it was typed in. */
function plainly(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function withoutUnit(text: string, unit: string): string {
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}
