import type { Plan } from './plan.ts';
import type { RuleFinding } from './reading.ts';
import { dueDiffersFromQuote } from './rules/due-differs-from-quote.ts';
import { everyDiffersFromQuote } from './rules/every-differs-from-quote.ts';
import { quoteWithoutTarget } from './rules/quote-without-target.ts';
import { targetDiffersFromQuote } from './rules/target-differs-from-quote.ts';

/** What the quotes of a plan say against it. They are read as a document is, which takes a reader of its own: this is loaded when it is called. */
export function quoteFindings(plan: Plan): RuleFinding[] {
  return [targetDiffersFromQuote, everyDiffersFromQuote, dueDiffersFromQuote, quoteWithoutTarget].flatMap((rule) => [
    ...rule(plan),
  ]);
}
