import type { CallWith, PlainCall, Run } from '../call.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { OptionForm } from '../option-form.ts';
import type { VerbGroup, VerbName } from '../words/help-names.ts';
import { verbExamples } from './verb-examples.ts';

/** What help, completion and the man page tell of a verb. */
interface VerbHelp<Forms extends readonly OptionForm[]> {
  /** With whose verbs it stands in help. */
  readonly group: VerbGroup;
  /** As commander writes arguments: `<id>`, `[files...]`. */
  readonly arguments?: string;
  readonly options: Forms;
  /** What it shows may be longer than a screen, and it asks nothing after. */
  readonly isPaged?: true;
}

/** A verb, and what loads its code: only when it is called. */
interface VerbDefinition<Forms extends readonly OptionForm[]> extends VerbHelp<Forms> {
  readonly load: () => Promise<Run<Forms>>;
}

/** A verb as the table has it, whatever its options. */
export interface Verb extends VerbHelp<readonly OptionForm[]> {
  readonly name: VerbName;
  readonly examples: readonly string[];
  readonly run: (call: PlainCall, host: Host) => Promise<ExitCode>;
}

/**
 * A verb may read no option that it does not have: the type of its call follows from the definitions of its options, by
 * which commander has parsed it.
 */
export function defineVerb<const Forms extends readonly OptionForm[]>(
  name: VerbName,
  { load, ...help }: VerbDefinition<Forms>,
): Verb {
  return {
    name,
    ...help,
    examples: verbExamples[name],
    run: async (call, host) => (await load())(call as CallWith<Forms>, host),
  };
}
