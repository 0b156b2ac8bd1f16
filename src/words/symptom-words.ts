import type { Found, SymptomCode, SymptomValues } from '../core/doctor/symptom.ts';
import { doctorMessages } from './areas/doctor.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';
import { sentence, type Wording } from './table.ts';

/** Where all is well there is nothing to do, and no remedy. */
type Findings = {
  readonly [Code in SymptomCode]: {
    readonly says: Wording<SymptomValues[Code]>;
    readonly remedy?: Wording<SymptomValues[Code]>;
  };
};

/** What `doctor` found, and what to do about it. */
export function symptomWords<Code extends SymptomCode>(
  { code, values }: Pick<Found<Code>, 'code' | 'values'>,
  language: Language,
): { readonly says: Shown; readonly remedy?: Shown } {
  const findings: Findings = doctorMessages[language].findings;
  const { says, remedy } = findings[code];
  return { says: sentence(says, values), ...(remedy !== undefined && { remedy: sentence(remedy, values) }) };
}
