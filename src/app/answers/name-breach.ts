import type { Answer } from '../../core/ledger/answer.ts';
import { happenedOn } from '../../core/ledger/entry.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { kindOf } from '../../core/target/kinds.ts';
import { openBreaches } from '../../core/target/never-tally.ts';
import { Trouble } from '../../trouble.ts';
import { entryWords } from '../../words/entry-words.ts';
import type { Language } from '../../words/language.ts';

/** A correction with the breach that it puts right: the only one that is open, where none is named. */
export function withBreach(answer: Answer, found: RequirementProgress | undefined, language: Language): Answer {
  if (answer.kind !== 'corrected' || answer.to !== undefined || found === undefined) return answer;
  const { entries, requirement } = found;
  if (!kindOf(requirement.target).takes.includes('corrected')) return answer;
  const [first, ...others] = openBreaches(entries);
  if (first === undefined) return answer;
  if (others.length === 0) return { ...answer, to: first.id };
  const known = [first, ...others]
    .map((entry) => `${entry.id} ${happenedOn(entry)} ${entryWords(entry, requirement, language)}`)
    .join(', ');
  throw new Trouble('choose-breach', { id: requirement.id, known });
}
