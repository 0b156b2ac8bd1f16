import type { ExitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import type { OptionForm, OptionsOf } from './option-form.ts';
import type { globalOptions, options } from './options.ts';
import type { VerbName } from './words/help-names.ts';
import type { Language } from './words/language.ts';

/** One call of a verb with these options, as the command line gave it. */
export interface CallWith<Forms extends readonly OptionForm[]> {
  readonly args: readonly string[];
  readonly options: OptionsOf<Forms | typeof globalOptions>;
  /** Tells `run` which language the settings and the plan chose, so that a trouble is said in it too. */
  readonly speak: (language: Language) => void;
  /** For a verb that has others do its work. */
  readonly runVerb: RunVerb;
}

/** One call of the verb of this name: what is not among its options cannot be read. */
export type Call<Name extends VerbName> = CallWith<(typeof options)[Name]>;

/** A call of a verb that has no options but the global ones. */
export type PlainCall = CallWith<readonly []>;

/** Runs another verb, as a call of its own would; within another host where one is given. */
export type RunVerb = <Name extends VerbName>(
  name: Name,
  call: Pick<Call<Name>, 'args' | 'options'>,
  within?: Host,
) => Promise<ExitCode>;

/** A verb: exit code out, results through the host. */
export type Run<Forms extends readonly OptionForm[]> = (call: CallWith<Forms>, host: Host) => Promise<ExitCode>;
