import { ExitCode } from './exit-code.ts';
import type { TroubleCode, TroubleValues } from './words/trouble-words.ts';

/** File, disk, format, connection: the call was right and could not be carried out. Every other trouble is a wrong call. */
const beyondTheCall: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'bad-key',
  'bad-plan-id',
  'broken-plan',
  'config-by-hand',
  'config-kind',
  'config-lacks',
  'config-newer',
  'config-plan',
  'config-syntax',
  'evidence-bad-link',
  'evidence-bad-name',
  'evidence-is-folder',
  'evidence-is-link',
  'evidence-missing',
  'evidence-not-file',
  'file-unreadable',
  'file-unwritable',
  'import-damaged',
  'import-empty',
  'import-laid-out',
  'import-locked',
  'import-missing',
  'import-no-bytes',
  'import-no-tasks',
  'import-other-years',
  'import-picture',
  'import-plan',
  'import-scan',
  'import-too-large',
  'import-too-much',
  'import-too-long',
  'ledger-forked',
  'ledger-locked',
  'ledger-older',
  'line-too-long',
  'merge-other-plan',
  'merge-other-unit',
  'merge-overtaken',
  'merge-own-reviews',
  'newer-format',
  'next-unsound',
  'no-bundled-plan',
  'no-git',
  'not-in-git',
  'no-home',
  'no-output-folder',
  'nothing-to-export',
  'nothing-to-merge',
  'nothing-unfinished',
  'output-is-folder',
  'packet-refused',
  'plan-sent-broken',
  'plan-sent-twice',
  'review-changed',
  'review-nothing-kept',
  'revision-not-at-hand',
  'start-up-encoding',
  'store-encoding',
  'store-evidence-too-large',
  'store-failed',
  'store-line-too-long',
  'store-login-sees-all',
  'store-login-taken',
  'store-newer',
  'store-no-createrole',
  'store-no-group',
  'store-no-login',
  'store-no-unit',
  'store-nobody',
  'store-not-owner',
  'store-older',
  'store-other-unit',
  'store-overtaken',
  'store-unseen-unit',
  'store-writer-taken',
  'submit-damaged',
  'template-broken',
  'template-encoding',
  'template-leads-out',
  'template-not-word',
  'template-not-workbook',
  'template-too-large',
  'template-unpacks',
  'template-without-fields',
  'units-broken',
  'units-encoding',
  'units-kind',
  'words-file',
  'words-file-encoding',
]);

/** What follows a code: the values that its sentence needs, none where it needs none; then what caused the trouble. */
type Given<Code extends TroubleCode> = undefined extends TroubleValues[Code]
  ? [values?: TroubleValues[Code], cause?: unknown]
  : [values: TroubleValues[Code], cause?: unknown];

/**
 * Trouble that no command can handle: thrown, and said by `run` in one plain sentence.
 * The code names the sentence in the messages, and how the program ends; the values fill the sentence in.
 */
export interface Trouble extends Error {
  readonly code: TroubleCode;
  readonly values: TroubleValues[TroubleCode];
  readonly exitCode: ExitCode;
}

interface TroubleClass {
  new <Code extends TroubleCode>(code: Code, ...given: Given<Code>): Trouble;
  readonly prototype: Trouble;
}

export const Trouble: TroubleClass = class Trouble extends Error {
  readonly code: TroubleCode;
  readonly values: TroubleValues[TroubleCode];

  constructor(code: TroubleCode, values?: TroubleValues[TroubleCode], cause?: unknown) {
    super(code, { cause });
    this.name = 'Trouble';
    this.code = code;
    this.values = values;
  }

  get exitCode(): ExitCode {
    return beyondTheCall.has(this.code) ? ExitCode.couldNot : ExitCode.wrongCall;
  }
};

/** Whether an error is the trouble of one of these codes, whose values are then known. */
export function isTrouble<Code extends TroubleCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is Trouble & { readonly code: Code; readonly values: TroubleValues[Code] } {
  return error instanceof Trouble && codes.some((code) => code === error.code);
}
