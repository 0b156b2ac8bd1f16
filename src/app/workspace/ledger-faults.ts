import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { fileOfWriter } from '../../core/ledger/names.ts';
import type { SignedScope } from '../../core/ledger/signing/signed-scope.ts';
import type { Host } from '../../host.ts';
import { verifyMessages } from '../../words/areas/ledger/evidence.ts';
import { logMessages } from '../../words/areas/ledger/record.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown, tagged } from '../../words/shown.ts';
import type { UnitLedger } from './workspace.ts';

/** A damaged ledger is still read as far as it goes, but never in silence. */
export function warnOfFaults(
  { faults, state }: Pick<UnitLedger, 'faults' | 'state'>,
  language: Language,
  { err }: Host,
): void {
  const say = logMessages[language];
  const words = err.isGuided
    ? { faults: say.faultsGuided, incomplete: say.incompleteGuided }
    : { faults: say.faults, incomplete: say.incomplete };
  if (faults.length > 0) err.show(err.theme.warning(words.faults({ count: faults.length })));
  if (state.unknown.length > 0) err.show(err.theme.warning(say.unknown({ count: state.unknown.length })));
  if (state.incompleteBatches.length > 0) {
    err.show(err.theme.warning(words.incomplete({ count: state.incompleteBatches.length })));
  }
}

/** The faults of a ledger in words, each with its file and line. */
export function ledgerProblems(faults: readonly LedgerFault[], language: Language): Shown[] {
  const say = verifyMessages[language];
  return faults.map(({ code, file, line: number }) => {
    const where = number === 0 ? exact(file) : say.line({ file, line: number });
    return tagged(line`${where} ${say.faults[code]}`, code);
  });
}

/** What was signed and is not there, in words. */
export function scopeProblems({ entry, missing }: SignedScope, language: Language): Shown[] {
  const say = verifyMessages[language];
  const { signed = '', period = '', at } = entry;
  return missing.map(({ writer, found }) => {
    const file = fileOfWriter(writer);
    return tagged(say.scopeLost({ file, found, signed, period, day: at.slice(0, 10) }), 'signed-missing');
  });
}
