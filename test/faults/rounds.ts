import { countedChance } from '../support/entries.ts';
import { isFull } from '../support/rounds.ts';

/** Said in a test's name, so that a failure can be had again: `PLAN_TEST_SEED=…`. */
export const seed = Number(process.env.PLAN_TEST_SEED ?? 1);

export interface Chance {
  /** From 0 up to, not including, `below`. */
  below(below: number): number;
}

/** The same for the same seed. */
export function chanceFrom(start: number): Chance {
  const bytes = countedChance(start);
  return {
    below: (below) => {
      const number = bytes(6).reduce((sum, byte) => sum * 256 + byte, 0);
      return Math.floor((number / 2 ** 48) * below);
    },
  };
}

/** The numbers up to `count`, in some order. */
export function shuffled(count: number, chance: Chance): number[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = chance.below(index + 1);
    [numbers[index], numbers[other]] = [numbers[other] ?? 0, numbers[index] ?? 0];
  }
  return numbers;
}

/** What a full round came to; `npm run bench:trust` is run to see it. */
export function tell(figure: string): void {
  if (isFull) process.stdout.write(`${figure}\n`);
}
