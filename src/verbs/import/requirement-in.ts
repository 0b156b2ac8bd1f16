import { type Requirement, requirementsOf } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { targetWords } from '../../words/target-words.ts';

/** What the plan asks of a duty, so that what was typed is seen as it was understood. */
export function requirementIn(text: string, id: string | undefined): Requirement | undefined {
  const { plan } = readPlan(text, '');
  return plan && requirementsOf(plan).find((each) => each.id === id);
}

/** Its target as a person says it. */
export function targetSaid(text: string, id: string | undefined, language: Language): Shown | undefined {
  const target = requirementIn(text, id)?.target;
  return target && targetWords(target, language);
}
