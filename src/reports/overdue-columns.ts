import { countOverdue, type Overdue } from '../core/progress/overdue.ts';
import type { Language } from '../words/language.ts';
import { overdueFigures } from '../words/target-words.ts';

/** The columns in which a table parts what is overdue: those that anything in the table needs. */
export interface OverdueColumns {
  readonly names: readonly string[];
  /** The figures of some of it, under those names. */
  readonly figures: (some: readonly Overdue[]) => number[];
}

export function overdueColumns(all: Iterable<Overdue>, language: Language): OverdueColumns {
  const names = overdueFigures(countOverdue(all), language).map(([name]) => name);
  const figures = (some: readonly Overdue[]) => {
    const parts = new Map(overdueFigures(countOverdue(some), language));
    return names.map((name) => parts.get(name) ?? 0);
  };
  return { names, figures };
}
