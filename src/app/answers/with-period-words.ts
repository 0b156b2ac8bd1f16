import type { Entry } from '../../core/ledger/entry.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { periodsIn } from '../../core/target/kinds.ts';
import type { Language } from '../../words/language.ts';
import { periodInYearWords } from '../../words/period-words.ts';

/** An entry about a period by its words: `2026-09` is how it is typed, and tells whoever types nothing less than 2026年9月. */
export function withPeriodWords(entry: Entry, found: RequirementProgress | undefined, language: Language): Entry {
  const own = found && periodsIn(found.measured)?.find(({ name }) => name === entry.period);
  return own === undefined ? entry : { ...entry, period: periodInYearWords(own, language) };
}
