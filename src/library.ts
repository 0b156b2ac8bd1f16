/** What `import … from 'workpoints'` gives: what the program writes for programs, without starting it. */
import { resolve } from 'node:path';
import type { OutputOf } from './core/contract/output-shape.ts';
import type { configOutput } from './core/contract/outputs/config.ts';
import type { diffOutput } from './core/contract/outputs/diff.ts';
import type { listOutput } from './core/contract/outputs/list.ts';
import type { reportOutput } from './core/contract/outputs/report.ts';
import type { rollupOutput } from './core/contract/outputs/rollup.ts';
import type { showOutput } from './core/contract/outputs/show.ts';
import type { statusOutput } from './core/contract/outputs/status.ts';
import type { validateOutput } from './core/contract/outputs/validate.ts';
import type { verifyOutput } from './core/contract/outputs/verify.ts';
import type { entryShape } from './core/contract/shared/entry.ts';
import { type ToldCall, toldByVerb } from './told-by-verb.ts';
import { isTrouble, Trouble } from './trouble.ts';
import type { VerbName } from './words/help-names.ts';
import { isLanguage, type Language, machineLanguage } from './words/language.ts';
import { troubleWords } from './words/trouble-words.ts';

export type { Language } from './words/language.ts';

/** Where a unit stands, as `plan status --json` writes it: [status.schema.json](../schemas/status.schema.json) has every key. */
export type Progress = OutputOf<typeof statusOutput>;

/** One requirement, as `plan show --json` writes it: [show.schema.json](../schemas/show.schema.json). */
export type Requirement = OutputOf<typeof showOutput>;

/** An entry of the ledger, as `plan log --json` writes it: [log.schema.json](../schemas/log.schema.json). */
export type Entry = OutputOf<typeof entryShape>;

/** The settings of a folder, as `plan config --json` writes them: [config.schema.json](../schemas/config.schema.json). */
export type Settings = OutputOf<typeof configOutput>;

/** The plans at hand, as `plan list --json` writes them: [list.schema.json](../schemas/list.schema.json). */
export type Plans = OutputOf<typeof listOutput>;

/** The facts of a report, as `plan report -f json` writes them: [report.schema.json](../schemas/report.schema.json). */
export type ReportFacts = OutputOf<typeof reportOutput>;

/** The table of a district, as `plan rollup -f json` writes it: [rollup.schema.json](../schemas/rollup.schema.json). */
export type RollUp = OutputOf<typeof rollupOutput>;

/** What became of each duty, as `plan diff -f json` writes it: [diff.schema.json](../schemas/diff.schema.json). */
export type Difference = OutputOf<typeof diffOutput>;

/** What was found in plan files, as `plan validate -f json` writes it: [validate.schema.json](../schemas/validate.schema.json). */
export type Findings = OutputOf<typeof validateOutput>;

/** Whether a ledger is whole, as `plan verify --json` writes it: [verify.schema.json](../schemas/verify.schema.json). */
export type Verification = OutputOf<typeof verifyOutput>;

/** What every call may say. */
export interface CallOptions {
  /** The plan, by its id or file; else the one of the settings, else the only one there. */
  readonly plan?: string;
  /** Of sentences in the values; else that of the settings, else that of the plan. */
  readonly language?: Language;
}

/** Whose ledger, and as of which day. */
export interface UnitOptions extends CallOptions {
  /** `2023-06-30`; today unless given, never later than the plan's end. */
  readonly asOf?: string;
  /** A unit of the district, by its id or name, whose copy is in the folder; else the folder's own. */
  readonly unit?: string;
}

/** Which part of a year a report is of. */
export interface ReportOptions extends UnitOptions {
  /** `2023-Q3`, `H1`, `2023-07..2023-09`. */
  readonly period?: string;
  /** The number of a section. */
  readonly section?: string;
  /** The id of an item. */
  readonly item?: string;
  /** Who leads, or does it. */
  readonly lead?: string;
}

/** Of which files, and how they are judged. */
export interface ValidateOptions {
  /** From which relative names are read; the process's own unless given. */
  readonly folder?: string;
  /** Compared with each file's earlier version: a git revision, or a file. */
  readonly against?: string;
  /** The text of a plan, or its bytes, in place of a file. */
  readonly content?: string | Uint8Array;
  /** Of the messages; `en` unless given. */
  readonly language?: Language;
}

/** Why a call could not do what it was to do; its message is a whole sentence, in English unless the call named a language. */
export class WorkpointsError extends Error {
  /** A word that stays: `no-ledger-there`, `unknown-plan`, `broken-plan`, `bad-date`. */
  readonly code: string;
  /** Of `broken-plan`: what was found in the file; empty for all other troubles. */
  readonly findings: Findings['diagnostics'];

  constructor(code: string, message: string, findings: Findings['diagnostics'], cause: unknown) {
    super(message, { cause });
    this.name = 'WorkpointsError';
    this.code = code;
    this.findings = findings;
  }
}

/** Where the unit of a folder stands. `folder`: in which `.plan/` lies. The same as `plan status --json` in it. */
export async function progress(folder: string, options: UnitOptions = {}): Promise<Progress> {
  return json('status', { folder, options: { ...inFolder(folder, options), json: true } });
}

/** One requirement of it with its entries. `id`: as the plan has it. */
export async function requirement(folder: string, id: string, options: UnitOptions = {}): Promise<Requirement> {
  return json('show', { folder, args: [id], options: { ...inFolder(folder, options), json: true } });
}

/** Every entry of the ledger, the oldest first; those that were taken back, too. `since`: recorded on that day or later. */
export async function ledger(
  folder: string,
  { since, ...options }: UnitOptions & { readonly since?: string } = {},
): Promise<readonly Entry[]> {
  const text = await told('log', { folder, options: { ...inFolder(folder, options), since, json: true } });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Whether the ledger and its evidence are as they were written. `digest`: one that was kept elsewhere, to be held against it. */
export async function verify(
  folder: string,
  { digest, ...options }: UnitOptions & { readonly digest?: string } = {},
): Promise<Verification> {
  return json('verify', { folder, options: { ...inFolder(folder, options), expect: digest, json: true } });
}

/** The settings of a folder, and who does what. */
export async function settings(folder: string, options: CallOptions = {}): Promise<Settings> {
  return json('config', { folder, options: { ...inFolder(folder, options), json: true } });
}

/** The plans of a folder, and those that come with the program; broken ones, too. */
export async function plans(folder: string): Promise<Plans> {
  return json('list', { folder, options: { json: true } });
}

/** The facts of a report, from which every format is written. */
export async function reportFacts(folder: string, options: ReportOptions = {}): Promise<ReportFacts> {
  const { period, section, item, lead } = options;
  const part = { period, section, item, lead };
  return json('report', { folder, options: { ...inFolder(folder, options), ...part, format: 'json' } });
}

/** The table of a district. `folder`: the bureau's. `sources`: folders and packets, relative to it; none: its own copies. */
export async function rollUp(
  folder: string,
  sources: readonly string[] = [],
  options: UnitOptions = {},
): Promise<RollUp> {
  return json('rollup', { folder, args: sources, options: { ...inFolder(folder, options), format: 'json' } });
}

/** What became of each duty from one plan to another. `before`, `after`: files or ids, in `folder` or the process's own. */
export async function diff(
  before: string,
  after: string,
  { folder = '.', ...options }: CallOptions & { readonly folder?: string } = {},
): Promise<Difference> {
  return json('diff', { folder, args: [before, after], options: { lang: options.language, format: 'json' } });
}

/**
 * All that is wrong with plan files, whatever they hold: one that is not UTF-8 is a finding. `files`: names, folders or patterns; with
 * `content` its one name in the findings. Rejects only where none of them is there.
 */
export async function validate(files: readonly string[], options: ValidateOptions = {}): Promise<Findings> {
  const { folder = '.', against, content, language = machineLanguage } = options;
  const given = { lang: language, against, format: ['json'] };
  if (content === undefined) return json('validate', { folder, args: files, options: given });
  const input = typeof content === 'string' ? Buffer.from(content) : content;
  return json('validate', { folder, args: ['-'], options: { ...given, stdinFilename: files[0] }, input });
}

/** The folder itself is meant, none above it. */
function inFolder(folder: string, { plan, language, asOf, unit }: UnitOptions) {
  return { dir: resolve(folder), plan, lang: language, asOf, unit };
}

async function json<Output>(name: VerbName, call: ToldCall): Promise<Output> {
  return JSON.parse(await told(name, call));
}

/** The program's own troubles carry a code only: here they are said. */
async function told(name: VerbName, call: ToldCall): Promise<string> {
  try {
    return await toldByVerb(name, call);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { lang } = call.options;
    const language = typeof lang === 'string' && isLanguage(lang) ? lang : machineLanguage;
    throw new WorkpointsError(error.code, troubleWords(error, language), await findingsOf(error, call), error);
  }
}

async function findingsOf(error: Trouble, { folder }: ToldCall): Promise<Findings['diagnostics']> {
  if (!isTrouble(error, 'broken-plan')) return [];
  return (await validate([String(error.values.file)], { folder })).diagnostics;
}
