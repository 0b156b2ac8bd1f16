import { explanationOf } from '../app/diagnosis/explanation.ts';
import { writeJson } from '../app/output/write-json.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { explainOutput } from '../core/contract/outputs/explain.ts';
import { type DiagnosticCode, isDiagnosticCode, severities, severityOf } from '../core/diagnostic.ts';
import { canBeSwitchedOff } from '../core/plan/switch-offs.ts';
import { nearestOf } from '../core/text/nearest.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { manualMessages } from '../words/areas/plans/manual.ts';
import type { Language } from '../words/language.ts';
import { examples } from '../words/manual/manual.ts';

/** The manual's page about a code of `validate`. */
export async function explain(call: Call<'explain'>, host: Host): Promise<ExitCode> {
  const [given = ''] = call.args;
  // As it stands in the output of validate: [unquoted-id].
  const code = given.replace(/^\[|\]$/g, '').toLowerCase();
  if (!isDiagnosticCode(code)) {
    const near = nearestOf(code, Object.keys(severities), 3).join(', ');
    throw new Trouble('unknown-code', { code: given, near });
  }
  const language = await languageOf(call, host);
  if (call.options.json) writeJson(explainJson(code, language), host);
  else host.out.show(explanationOf(code, language, host.out));
  return ExitCode.ok;
}

function explainJson(code: DiagnosticCode, language: Language): OutputOf<typeof explainOutput> {
  const { finds, why } = manualMessages[language].paragraphs[code];
  const { earlier, wrong, right } = examples[code];
  return {
    format: 1,
    code,
    severity: severityOf({ code }),
    ...{ finds, why },
    ...(earlier !== undefined && { earlier }),
    ...{ wrong, right },
    canBeSwitchedOff: canBeSwitchedOff(code),
  };
}
