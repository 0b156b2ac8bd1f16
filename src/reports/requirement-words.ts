import type { RequirementProgress } from '../core/progress/progress.ts';
import type { Language } from '../words/language.ts';
import {
  exemptPeriodsWords,
  lightWords,
  madeUpPeriodsWords,
  missingWords,
  statusWords,
  targetWords,
} from '../words/target-words.ts';
import { onPaper } from '../words/told/on-paper.ts';
import { toldAskedWords, toldStatusWords, toldWords } from '../words/told/told-words.ts';

/** What is said of one requirement, as paper has it. */
export interface RequirementWords {
  readonly target: string;
  /** The same for prose that goes on to say how it stands; empty where the duty itself says all. */
  readonly asked: string;
  readonly status: string;
  /** Empty unless the light is yellow. */
  readonly light: string;
  /** What stands and what is missing; empty where nothing is measured. */
  readonly value: string;
  /** The status with it, each said once. */
  readonly standing: string;
  /** Empty for one that is done or exempt. */
  readonly missing: string;
  /** Periods that were made good later. */
  readonly madeUp: string;
  /** Single periods that don't apply, with their reasons. */
  readonly exemptPeriods: string;
}

export function requirementWords(found: RequirementProgress, language: Language): RequirementWords {
  const { target } = found.requirement;
  return {
    target: onPaper(targetWords(target, language), language),
    asked: toldAskedWords(target, language),
    status: onPaper(statusWords(found, language), language),
    light: lightWords(found, language),
    value: toldWords(found, language),
    standing: toldStatusWords(found, language),
    missing: onPaper(missingWords(found, language), language),
    madeUp: madeUpPeriodsWords(found, language),
    exemptPeriods: exemptPeriodsWords(found, language),
  };
}
