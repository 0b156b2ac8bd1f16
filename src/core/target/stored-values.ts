import type { Day } from '../day.ts';
import type { Decimal } from '../decimal.ts';

/** Facts are stored as a list of these. */
export type StoredValue = string | number;

/** The longest number that a store's facts may have: far more digits than a year's entries add up to, few enough to cost nothing. */
const digits = /^[0-9]{1,40}$/;
const mostScale = 30;
const day = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** `coefficient, scale`; more digits than a number holds stand as text. */
export function storedDecimal({ coefficient, scale }: Decimal): [StoredValue, number] {
  const number = Number(coefficient);
  return [Number.isSafeInteger(number) ? number : String(coefficient), scale];
}

export function restoredDecimal(values: readonly StoredValue[], at: number): Decimal {
  return { coefficient: BigInt(values[at] as StoredValue), scale: values[at + 1] as number };
}

/** `undefined` for '', which stands for none. */
export function restoredDay(value: StoredValue | undefined): Day | undefined {
  return value ? (value as Day) : undefined;
}

export function isStoredDecimal(values: readonly unknown[], at: number): boolean {
  const [coefficient, scale] = [values[at], values[at + 1]];
  return (
    isStoredCount(scale) &&
    scale <= mostScale &&
    (isStoredCount(coefficient) || (typeof coefficient === 'string' && digits.test(coefficient)))
  );
}

export function isStoredCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isStoredDay(value: unknown): boolean {
  return value === '' || (typeof value === 'string' && day.test(value));
}
