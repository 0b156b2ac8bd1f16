import { explanationOf } from '../app/diagnosis/explanation.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import type { Call } from '../call.ts';
import { isDiagnosticCode, severities } from '../core/diagnostic.ts';
import { nearestOf } from '../core/text/nearest.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';

/** The manual's page about a code of `validate`. */
export async function explain({ args, options }: Call<'explain'>, host: Host): Promise<ExitCode> {
  const [given = ''] = args;
  // As it stands in the output of validate: [unquoted-id].
  const code = given.replace(/^\[|\]$/g, '').toLowerCase();
  if (!isDiagnosticCode(code)) {
    const near = nearestOf(code, Object.keys(severities), 3).join(', ');
    throw new Trouble('unknown-code', { code: given, near });
  }
  host.out.show(explanationOf(code, languageOf(options, host), host.out));
  return ExitCode.ok;
}
