import { bareText } from '../../text/bare-text.ts';
import { type Plan, type Requirement, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** Two duties in the same words: nobody who is asked can tell which is meant. Those of different kinds of unit never meet. */
export function duplicateText(plan: Plan): RuleFinding[] {
  const firsts = new Map<string, Requirement>();
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const words = bareText(about.text);
    const first = firsts.get(words);
    if (first === undefined || words === '') {
      firsts.set(words, about);
      return [];
    }
    if (!meet(first, about)) return [];
    const values = { id: about.id, other: first.id, line: first.at.line };
    return [{ code: 'duplicate-text', values, about, at: ['text'] }];
  });
}

function meet(a: Requirement, b: Requirement): boolean {
  return a.for === undefined || b.for === undefined || a.for.some((kind) => b.for?.includes(kind));
}
