import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { requirementShape } from '../../core/contract/shared/requirement.ts';
import { toldAttached } from '../../core/contract/told/told-attached.ts';
import { toldStanding } from '../../core/contract/told/told-standing.ts';
import { toldTargetInWords } from '../../core/contract/told/told-target.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { isReturned } from '../../core/progress/upcoming.ts';
import type { Language } from '../../words/language.ts';
import { targetWords } from '../../words/target-words.ts';

/** A requirement and how it stands, as every output says it, in the language of the ledger. */
export function toldRequirement(found: RequirementProgress, language: Language): OutputOf<typeof requirementShape> {
  const { requirement, entries } = found;
  const { id, ...standing } = toldStanding(found);
  return {
    id,
    text: requirement.text,
    ...standing,
    lead: requirement.lead,
    with: requirement.with,
    assigned: found.assigned,
    target: toldTargetInWords(requirement.target, (target) => targetWords(target, language)),
    evidence: {
      expected: requirement.evidence,
      ...toldAttached(entries),
      missing: found.lacksEvidence,
      doneWithout: found.doneWithoutEvidence,
    },
    outdated: found.outdated.length,
    returned: isReturned(found),
  };
}
