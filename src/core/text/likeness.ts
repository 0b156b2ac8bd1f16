import { bareText } from './bare-text.ts';

/** How alike two texts are, from 0 to 1: Dice's measure on their pairs of neighbouring characters, punctuation aside. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(bareText(a)), pairsOf(bareText(b))];
  if (one.length + other.length === 0) return bareText(a) === bareText(b) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of other) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
