import type { Decimal } from '../decimal.ts';
import type { Facts } from './facts.ts';
import type { Tally } from './tally.ts';

/** A decimal as JSON can hold it, whatever its digits. */
type WrittenDecimal = readonly [coefficient: string, scale: number];

/** Facts as text, for a store that gives them back later. */
export function encodeFacts(facts: readonly Facts[]): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    isDecimal(value) ? ([String(value.coefficient), value.scale] satisfies WrittenDecimal) : value,
  );
}

function isDecimal(value: unknown): value is Decimal {
  return typeof (value as Partial<Decimal> | null)?.coefficient === 'bigint';
}

/** What `encodeFacts` made; throws where it is not. Each decimal is where the types say: looking for them would take most of the time. */
export function decodeFacts(text: string): Facts[] {
  const written = JSON.parse(text) as readonly Facts[];
  return written.map((facts) => ({ ...facts, tally: readTally(facts.tally) }));
}

function readTally(tally: Tally): Tally {
  switch (tally.kind) {
    case 'plain':
      return tally;
    case 'sum':
      return { ...tally, value: readDecimal(tally.value) };
    case 'share': {
      const { value, ...rest } = tally;
      if (value === undefined) return tally;
      return { ...rest, value: { part: readDecimal(value.part), whole: readDecimal(value.whole) } };
    }
    case 'periods':
      return {
        ...tally,
        periods: tally.periods.map((period) => ({ ...period, value: readDecimal(period.value) })),
      };
  }
}

function readDecimal(written: unknown): Decimal {
  const [coefficient, scale] = written as WrittenDecimal;
  return { coefficient: BigInt(coefficient), scale };
}
