/**
 * Exact decimals as people write them: `coefficient / 10 ** scale`, so that 0.1 + 0.2 is 0.3.
 * Always in lowest terms: the coefficient of a positive scale does not end in 0.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** More digits than any duty counts; a bound keeps hostile input from costing time. */
export const longestInteger = 15;
export const longestFraction = 6;

const written = new RegExp(`^[0-9]{1,${longestInteger}}(?:\\.[0-9]{1,${longestFraction}})?$`);

/** A non-negative decimal such as `2`, `0.5`, `007`; full-width digits are digits. `undefined` for anything else (`1e400`, `-1`). */
export function parseDecimal(text: string): Decimal | undefined {
  const plain = text.trim().normalize('NFKC');
  if (!written.test(plain)) return undefined;
  const [whole = '', fraction = ''] = plain.split('.');
  return lowestTerms(BigInt(whole + fraction), fraction.length);
}

export const zero: Decimal = { coefficient: 0n, scale: 0 };

function lowestTerms(coefficient: bigint, scale: number): Decimal {
  if (scale === 0) return { coefficient, scale };
  let [digits, places] = [coefficient, scale];
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return { coefficient: digits, scale: places };
}

/** Both coefficients at the larger scale, so that they can be added and compared. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * 10n ** BigInt(scale - a.scale), b.coefficient * 10n ** BigInt(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return lowestTerms(a.coefficient + b.coefficient, a.scale);
  const [left, right, scale] = aligned(a, b);
  return lowestTerms(left + right, scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return lowestTerms(left - right, scale);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return lowestTerms(a.coefficient * b.coefficient, a.scale + b.scale);
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = a.scale === b.scale ? [a.coefficient, b.coefficient] : aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(add, zero);
}

/** `target − value` where something is missing, else 0. */
export function shortfall(value: Decimal, target: Decimal): Decimal {
  return compare(value, target) < 0 ? subtract(target, value) : zero;
}

/** ⌊amount × part ÷ whole⌋ of a non-negative amount; part and whole are integers, the whole above 0. */
export function floorOfPart({ coefficient, scale }: Decimal, part: number, whole: number): Decimal {
  return { coefficient: (coefficient * BigInt(part)) / (BigInt(whole) * 10n ** BigInt(scale)), scale: 0 };
}

/** The shortest way to write it: `2`, `0.5`, `-1.25`. */
export function formatDecimal({ coefficient, scale }: Decimal): string {
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return `${coefficient < 0n ? '-' : ''}${whole}${fraction}`;
}

/** What all of a whole is in percent. */
export const hundred: Decimal = { coefficient: 100n, scale: 0 };

/** A part of a whole, as a share is recorded: `38/40`. */
export interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** `part/whole` with 0 ≤ part ≤ whole and whole > 0; full-width digits and `／` too. `undefined` for anything else. */
export function parseShare(text: string): Share | undefined {
  const [left, right, ...rest] = text.normalize('NFKC').split('/');
  if (left === undefined || right === undefined || rest.length > 0) return undefined;
  const [part, whole] = [parseDecimal(left), parseDecimal(right)];
  if (!part || !whole || whole.coefficient === 0n || compare(part, whole) > 0) return undefined;
  return { part, whole };
}

export function formatShare({ part, whole }: Share): string {
  return `${formatDecimal(part)}/${formatDecimal(whole)}`;
}

/** So much of an amount as the share says, rounded down to so many places; all of it where the share is of more than the whole. */
export function partOf(amount: Decimal, { part, whole }: Share, places: number): Decimal {
  if (compare(part, whole) >= 0) return amount;
  const { coefficient, scale } = multiply(amount, part);
  const above = coefficient * 10n ** BigInt(whole.scale + places);
  return lowestTerms(above / (whole.coefficient * 10n ** BigInt(scale)), places);
}

/** Whether the share has reached so many percent; by cross-multiplication, so nothing is rounded. */
export function reaches({ part, whole }: Share, percent: Decimal): boolean {
  return compare(multiply(part, hundred), multiply(whole, percent)) >= 0;
}
