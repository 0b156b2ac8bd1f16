import type { FormProblemCode, FormProblemValues } from '../../core/form/form-row.ts';
import { formMessages } from '../areas/reports/form.ts';
import type { Language } from '../language.ts';
import type { Shown } from '../shown.ts';
import { sentence, type Wording } from '../table.ts';

type Problems = { readonly [Code in FormProblemCode]: Wording<FormProblemValues[Code]> };

/** What is wrong with a cell of a form that came back. */
export function formProblemWords<Code extends FormProblemCode>(
  { code, values }: { readonly code: Code; readonly values: FormProblemValues[Code] },
  language: Language,
): Shown {
  const problems: Problems = formMessages[language].problems;
  return sentence(problems[code], values);
}
