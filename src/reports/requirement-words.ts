import type { RequirementProgress } from '../core/progress/progress.ts';
import type { Language } from '../words/language.ts';
import {
  exemptPeriodsWords,
  lightWords,
  madeUpPeriodsWords,
  missingWords,
  statusWords,
  targetWords,
  valueWords,
} from '../words/target-words.ts';

/** How a requirement stands in words. */
export interface RequirementWords {
  readonly target: string;
  readonly status: string;
  /** Empty unless the light is yellow. */
  readonly light: string;
  readonly value: string;
  /** Empty for one that is done or exempt. */
  readonly missing: string;
  /** Periods that were made good later. */
  readonly madeUp: string;
  /** Single periods that don't apply, with their reasons. */
  readonly exemptPeriods: string;
}

export function requirementWords(found: RequirementProgress, language: Language): RequirementWords {
  return {
    target: targetWords(found.requirement.target, language),
    status: statusWords(found, language),
    light: lightWords(found, language),
    value: valueWords(found, language),
    missing: missingWords(found, language),
    madeUp: madeUpPeriodsWords(found, language),
    exemptPeriods: exemptPeriodsWords(found, language),
  };
}
