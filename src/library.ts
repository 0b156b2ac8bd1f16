/** What `import … from 'workpoints'` gives: plans and ledgers read and worked out as the program does, without its screens. */
import { resolve } from 'node:path';
import { type Day, parseDay } from './core/day.ts';
import { type Diagnostic, type DiagnosticCode, isError, type Severity, severityOf } from './core/diagnostic.ts';
import type { LedgerState } from './core/ledger/entry.ts';
import { foldLedger as fold } from './core/ledger/fold.ts';
import type { LedgerFault, LedgerFile } from './core/ledger/ledger-file.ts';
import type { Plan } from './core/plan/plan.ts';
import { readPlan } from './core/plan/read-plan.ts';
import { printedPath } from './core/plan/yaml/node-path.ts';
import { asOf as asOfDay } from './core/progress/as-of.ts';
import type { Progress, UnitRef } from './core/progress/progress.ts';
import { progressOf as progress } from './core/progress/progress-of.ts';
import { nodeDisk } from './store/disk.ts';
import { ledgerIn } from './store/layout.ts';
import { readLedgerFolder } from './store/ledger/read-ledger-folder.ts';
import { decodeText } from './store/text-file.ts';
import { Trouble } from './trouble.ts';
import { wordsFor } from './words/diagnostic-words.ts';
import { type Language, machineLanguage } from './words/language.ts';
import { type TroubleCode, type TroubleValues, troubleWords } from './words/trouble-words.ts';

export type { Day, Span } from './core/day.ts';
export type { Decimal, Share } from './core/decimal.ts';
export { formatDecimal, formatShare } from './core/decimal.ts';
export type { Severity } from './core/diagnostic.ts';
export type { Batch, Entry, EntryKind, Evidence, LedgerState, Placement } from './core/ledger/entry.ts';
export type { LedgerFault, LedgerFile, LedgerLine } from './core/ledger/ledger-file.ts';
export type { Item, Plan, Requirement, Section } from './core/plan/plan.ts';
export type { AsOf } from './core/progress/as-of.ts';
export type { PeriodProgress, PeriodState } from './core/progress/periods.ts';
export type { Progress, RequirementProgress, Status, Totals, UnitRef } from './core/progress/progress.ts';
export type { CapMeasured, CapTarget } from './core/target/cap.ts';
export type { CountMeasured, CountTarget } from './core/target/count.ts';
export type { Measured, Target } from './core/target/kinds.ts';
export type { PlainMeasured } from './core/target/plain.ts';
export type { RecurringMeasured, RecurringTarget } from './core/target/recurring.ts';
export type { ShareMeasured, ShareTarget } from './core/target/share.ts';

/** One thing that `validatePlan` found; lines and columns from 1, the end exclusive, columns in UTF-16 units. */
export interface PlanFinding {
  readonly severity: Severity;
  /** As in `docs/checks.md`: `unquoted-id`. */
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The node: `sections[0].items[2].requirements[1].due`; empty for the whole file. */
  readonly path: string;
}

/** The files of one plan's ledger as they lie on disk. */
export interface Ledger {
  /** Sorted by writer. */
  readonly files: readonly LedgerFile[];
  /** Lines that could not be read or were changed, and files that do not belong; empty where all is well. */
  readonly faults: readonly LedgerFault[];
}

/** Why a call could not do what it was to do; its message is a whole sentence. */
export class WorkpointsError extends Error {
  /** `file-unreadable`, `broken-plan`, `newer-format`, `bad-plan-id`, `bad-date`. */
  readonly code: string;
  /** What was found in a plan that could not be read; empty for all other troubles. */
  readonly findings: readonly PlanFinding[];

  constructor(code: string, message: string, findings: readonly PlanFinding[] = [], cause?: unknown) {
    super(message, { cause });
    this.name = 'WorkpointsError';
    this.code = code;
    this.findings = findings;
  }
}

/**
 * Reads a plan file. `file`: a path, relative to the process's folder or absolute. `language`: of the messages, `en` unless given.
 * Rejects with a `WorkpointsError`: `file-unreadable` where it is not there or cannot be read, `broken-plan`, with all findings,
 * where it is not UTF-8 or has errors; warnings alone do not reject.
 */
export async function loadPlan(
  file: string,
  { language = machineLanguage }: { readonly language?: Language } = {},
): Promise<Plan> {
  const bytes = await saying(language, () => nodeDisk.readBytes(resolve(file)));
  const decoded = decodeText(bytes);
  const { plan, diagnostics } = 'text' in decoded ? readPlan(decoded.text, file) : { plan: undefined, diagnostics: [] };
  if (plan !== undefined) return plan;
  const findings = diagnostics.map((found) => inWords(found, language));
  const errors = Math.max(1, diagnostics.filter(isError).length);
  throw trouble('broken-plan', { file, errors }, language, findings);
}

/**
 * All that is wrong with the text of a plan file, by place; an empty list where nothing is. Never throws. `file`: the name for it
 * in the findings. `language`: of the messages, `en` unless given. As `plan validate` finds it, `--against` aside.
 */
export function validatePlan(
  text: string,
  { file = 'plan.yaml', language = machineLanguage }: { readonly file?: string; readonly language?: Language } = {},
): readonly PlanFinding[] {
  return readPlan(text, file).diagnostics.map((found) => inWords(found, language));
}

/**
 * Reads the ledger of one plan, writing nothing and taking no lock. `folder`: the `.plan/` folder itself. `planId`: `plan.id`.
 * Resolves to no files where nothing was recorded yet. Rejects with a `WorkpointsError`: `bad-plan-id`, `file-unreadable`, and
 * `newer-format` where a later version has written to it.
 */
export async function loadLedger(
  folder: string,
  planId: string,
  { language = machineLanguage }: { readonly language?: Language } = {},
): Promise<Ledger> {
  return saying(language, async () => readLedgerFolder(ledgerIn(resolve(folder), planId), planId, nodeDisk));
}

/**
 * What all files of a ledger say together: what stands, what was taken back, which batches are incomplete. The same in whatever
 * order the files are given. Pure; never throws. `files`: as `loadLedger` gives them.
 */
export function foldLedger(files: readonly LedgerFile[]): LedgerState {
  return fold(files);
}

/**
 * Where a plan stands for a unit as of a day: the status of each requirement, totals. Pure but for the day of today. `state`: as `foldLedger` gives it. `asOf`:
 * `2023-06-30`; today unless given, never later than the plan's end. `unit`: whose duties; without one, everything
 * falls to it and every entry counts. Amounts are exact decimals: `formatDecimal` and `formatShare` write them. Throws a
 * `WorkpointsError` `bad-date`.
 */
export function progressOf(
  plan: Plan,
  state: LedgerState,
  { asOf, unit }: { readonly asOf?: string; readonly unit?: UnitRef } = {},
): Progress {
  const day = asOf === undefined ? today() : parseDay(asOf);
  if (day === undefined) {
    const unread = { text: asOf ?? '', problem: 'no-day', days: [plan.period.to], needsYear: true } as const;
    throw trouble('bad-date', unread, machineLanguage);
  }
  return progress(plan, state, asOfDay(plan, day), unit);
}

function today(): Day {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}

function inWords(found: Diagnostic, language: Language): PlanFinding {
  const { message, hint } = wordsFor<DiagnosticCode>(found, language);
  const { code, file, path, at } = found;
  const { line, column, endLine, endColumn } = at;
  const place = { file, line, column, endLine, endColumn, path: printedPath(path) };
  return { severity: severityOf(found), code, message, ...(hint !== undefined && { hint }), ...place };
}

/** The program's own troubles carry a code only: here they are said. */
async function saying<Result>(language: Language, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Trouble ? trouble(error.code, error.values, language, [], error) : error;
  }
}

function trouble<Code extends TroubleCode>(
  code: Code,
  values: TroubleValues[Code],
  language: Language,
  findings: readonly PlanFinding[] = [],
  cause?: unknown,
): WorkpointsError {
  return new WorkpointsError(code, troubleWords({ code, values }, language), findings, cause);
}
