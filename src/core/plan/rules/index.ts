import { breakOutsidePeriod } from './break-outside-period.ts';
import { dueOutsidePeriod } from './due-outside-period.ts';
import { duplicateId } from './duplicate-id.ts';
import { incompleteSource } from './incomplete-source.ts';
import type { Rule } from './rule.ts';
import { targetDiffersFromQuote } from './target-differs-from-quote.ts';
import { unknownUnitKind } from './unknown-unit-kind.ts';

/** Every rule; each file is named after the code that it finds. */
export const rules: readonly Rule[] = [
  duplicateId,
  unknownUnitKind,
  dueOutsidePeriod,
  breakOutsidePeriod,
  targetDiffersFromQuote,
  incompleteSource,
];
