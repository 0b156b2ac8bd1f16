import type { FindingCode, FindingValues, Found } from '../core/doctor/finding.ts';
import { doctorMessages } from './areas/doctor.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';
import { type Entry, sentence } from './table.ts';

/** Where all is well there is nothing to do, and no remedy. */
type Findings = {
  readonly [Code in FindingCode]: {
    readonly says: Entry<FindingValues[Code]>;
    readonly remedy?: Entry<FindingValues[Code]>;
  };
};

/** What `doctor` found, and what to do about it. */
export function findingWords<Code extends FindingCode>(
  { code, values }: Pick<Found<Code>, 'code' | 'values'>,
  language: Language,
): { readonly says: Shown; readonly remedy?: Shown } {
  const findings: Findings = doctorMessages[language].findings;
  const { says, remedy } = findings[code];
  return { says: sentence(says, values), ...(remedy !== undefined && { remedy: sentence(remedy, values) }) };
}
