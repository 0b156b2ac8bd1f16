import { longestFraction, longestInteger } from '../decimal.ts';

/** What one entry may hold: far more than anybody records, and little enough that nobody who sends more hinders others. */
export const entryLimits = {
  /** Signs of a text. */
  text: 65_536,
  /** Signs of an amount: both numbers of a share. */
  amount: 2 * (longestInteger + 1 + longestFraction) + 1,
  /** Files and links of one entry. */
  evidence: 2000,
  /** Values within values. */
  depth: 8,
} as const;

/** Which limit an entry goes beyond, of those that its author can keep; `undefined` where none. */
export function beyondLimit(value: unknown): keyof typeof entryLimits | undefined {
  if (!isRecord(value)) return undefined;
  const { amount, points, evidence } = value;
  if ([amount, points].some((number) => typeof number === 'string' && number.length > entryLimits.amount))
    return 'amount';
  if (Array.isArray(evidence) && evidence.length > entryLimits.evidence) return 'evidence';
  return beyondIn(value, 0);
}

function beyondIn(value: unknown, depth: number): 'text' | 'depth' | undefined {
  if (typeof value === 'string') return value.length > entryLimits.text ? 'text' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= entryLimits.depth) return 'depth';
  for (const key in value) {
    const found =
      key.length > entryLimits.text ? 'text' : beyondIn((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
