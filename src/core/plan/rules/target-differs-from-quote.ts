import { compare, formatDecimal } from '../../decimal.ts';
import { plainEvery } from '../../progress/every-for.ts';
import { everyOf, targetKindOf } from '../../target/kinds.ts';
import { type Plan, type Requirement, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';
import { type PlainAmount, plainAmount, type SaidAmount, saidAmounts } from '../said-amounts.ts';

/** 不少于2次 in the source and another number in the target: one of them was misread. What several duties share is none of theirs alone. */
export function targetDiffersFromQuote(plan: Plan): RuleFinding[] {
  const requirements = requirementsOf(plan);
  const uses = new Map<string | undefined, number>();
  for (const { quote } of requirements) uses.set(quote, (uses.get(quote) ?? 0) + 1);
  return requirements.flatMap((about): RuleFinding[] => {
    const quote = uses.get(about.quote) === 1 ? contradicted(about) : undefined;
    if (quote === undefined || about.target === undefined) return [];
    const { key, amount, unit } = targetKindOf(about.target).asked(about.target);
    const target = `${formatDecimal(amount)}${unit === '%' ? unit : ''}`;
    return [{ code: 'target-differs-from-quote', values: { quote, target }, about, at: ['target', key] }];
  });
}

/** The first exact amount of the target's unit and rhythm, where the quote has such and none is the target's. */
function contradicted({ quote, target }: Requirement): string | undefined {
  if (quote === undefined || target === undefined) return undefined;
  const { amount, unit } = targetKindOf(target).asked(target);
  // What must never happen has no number.
  if (unit === '') return undefined;
  const asked = plainAmount(amount, unit);
  const written = everyOf(target);
  const every = written && plainEvery(written);
  let other: string | undefined;
  for (const said of saidAmounts(quote.replace(/\s+/gu, ''), asked.unit)) {
    // 全年不少于12次 says nothing against 1 each month.
    if (every !== undefined && said.every !== (every === 'year' ? undefined : every)) continue;
    if (agrees(said, asked)) return undefined;
    if (!said.isRough) other ??= said.written;
  }
  return other;
}

/** Anywhere in a span is within what was said. */
function agrees({ value, upper }: SaidAmount, asked: PlainAmount): boolean {
  return compare(value, asked.value) <= 0 && compare(asked.value, upper) <= 0;
}
