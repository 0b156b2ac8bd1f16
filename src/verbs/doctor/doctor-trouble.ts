import { type Checkup, found, type Symptom } from '../../core/doctor/symptom.ts';
import { Trouble } from '../../trouble.ts';
import type { Language } from '../../words/language.ts';
import { troubleWords } from '../../words/trouble-words.ts';

/** One checkup; what stops it becomes a finding in its own words, so that the others are still made. */
export async function asFindings(
  checkup: Checkup,
  language: Language,
  examine: () => Promise<readonly Symptom[]>,
  code: 'trouble' | 'plan-trouble' = 'trouble',
): Promise<readonly Symptom[]> {
  try {
    return await examine();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return [found(checkup, code, { message: troubleWords(error, language) })];
  }
}
