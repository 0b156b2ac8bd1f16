import { type Checkup, type Finding, type FindingCode, found } from '../../core/doctor/finding.ts';
import { Trouble } from '../../trouble.ts';
import { troubleMessages } from '../../words/areas/troubles/trouble.ts';
import type { Language } from '../../words/language.ts';

/** One checkup; what stops it becomes a finding in its own words, so that the others are still made. */
export async function asFindings(
  checkup: Checkup,
  language: Language,
  examine: () => Promise<readonly Finding[]>,
  code: FindingCode = 'trouble',
): Promise<readonly Finding[]> {
  try {
    return await examine();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return [found(checkup, code, { message: troubleMessages[language][error.code](error.values) })];
  }
}
