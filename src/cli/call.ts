import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Language } from '../words/language.ts';

/** One call of a verb, as the command line gave it. */
export interface Call {
  readonly args: readonly string[];
  readonly options: CallOptions;
  /** Tells `run` which language the settings and the plan chose, so that a trouble is said in it too. */
  readonly speak: (language: Language) => void;
}

/** A verb: exit code out, results through the host. */
export type Run = (call: Call, host: Host) => Promise<ExitCode>;

/** Every option of every verb; a verb reads those that it has. */
export interface CallOptions {
  readonly plan?: string;
  readonly dir?: string;
  readonly lang?: Language;
  readonly asOf?: string;
  readonly color?: boolean;
  readonly plain?: boolean;
  readonly yes?: boolean;
  readonly redo?: boolean;
  readonly json?: boolean;
  readonly only?: 'open' | 'overdue' | 'due' | 'all';
  readonly section?: string;
  readonly item?: string;
  readonly lead?: string;
  readonly tag?: string;
  readonly answers?: string;
  readonly done?: boolean;
  readonly add?: string;
  readonly share?: string;
  readonly progress?: string;
  readonly exempt?: string;
  readonly reopen?: string | true;
  readonly confirm?: boolean;
  readonly note?: string;
  readonly on?: string;
  readonly period?: string;
  readonly evidence?: readonly string[];
  readonly remove?: string;
  readonly name?: string;
  readonly failOn?: 'overdue';
  /** Several where the verb takes several: `validate`. */
  readonly format?: string | readonly string[];
  readonly output?: string;
  readonly review?: boolean;
  readonly year?: string;
  readonly unfinished?: boolean;
  readonly template?: string;
  readonly bom?: boolean;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly against?: string;
  readonly expect?: string;
  readonly by?: 'unit' | 'item' | 'group' | 'lead';
  /** A shared store's URL; `true` where PLAN_STORE_URL has it. */
  readonly store?: string | true;
  readonly signed?: string;
  readonly accept?: boolean;
  readonly return?: string;
  readonly id?: string;
  readonly keepBoth?: boolean;
  readonly withEvidence?: boolean;
  /** For `init` the unit's own name; else the unit of the district whose copy is meant. */
  readonly unit?: string;
  readonly units?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly recorder?: string;
  readonly shell?: string;
}
