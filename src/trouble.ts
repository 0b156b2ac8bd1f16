import type { ExitCode } from './exit-code.ts';
import type { TroubleCode } from './messages/trouble-messages.ts';

/**
 * Trouble that no command can handle: thrown, and said by `run` in one plain sentence.
 * The code names the sentence in the messages; the values fill it in.
 */
export class Trouble extends Error {
  readonly code: TroubleCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly exitCode: ExitCode;

  constructor(
    code: TroubleCode,
    exitCode: ExitCode,
    values: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'Trouble';
    this.code = code;
    this.values = values;
    this.exitCode = exitCode;
  }
}
