import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { safeText } from '../../core/text/safe-text.ts';
import type { Host } from '../../host.ts';
import { logMessages } from '../../words/areas/ledger/log.ts';
import { verifyMessages } from '../../words/areas/ledger/verify.ts';
import type { Language } from '../../words/language.ts';
import type { UnitLedger } from './workspace.ts';

/** A damaged ledger is still read as far as it goes, but never in silence. */
export function warnOfFaults(
  { faults, state }: Pick<UnitLedger, 'faults' | 'state'>,
  language: Language,
  { err }: Host,
): void {
  const say = logMessages[language];
  if (faults.length > 0) err.write(`${err.theme.warning(say.faults({ count: faults.length }))}\n`);
  if (state.unknown.length > 0) err.write(`${err.theme.warning(say.unknown({ count: state.unknown.length }))}\n`);
  if (state.incompleteBatches.length > 0) {
    err.write(`${err.theme.warning(say.incomplete({ count: state.incompleteBatches.length }))}\n`);
  }
}

/** The faults of a ledger in words, each with its file and line. */
export function ledgerProblems(faults: readonly LedgerFault[], language: Language): string[] {
  const say = verifyMessages[language];
  return faults.map(({ code, file, line }) => {
    const where = line === 0 ? safeText(file) : say.line({ file: safeText(file), line });
    return `${where} ${say.faults[code]} [${code}]`;
  });
}
