import type { LedgerFault, LostEntries } from '../../core/ledger/ledger-file.ts';
import { momentOf } from '../../core/ledger/moment-of.ts';
import { fileOfWriter } from '../../core/ledger/names.ts';
import type { SignedScope } from '../../core/ledger/signing/signed-scope.ts';
import type { Host, Output } from '../../host.ts';
import { verifyMessages } from '../../words/areas/ledger/evidence.ts';
import { logMessages } from '../../words/areas/ledger/record.ts';
import type { Language } from '../../words/language.ts';
import { type Coded, exact, line, type Shown } from '../../words/shown.ts';
import type { UnitLedger } from './workspace.ts';

/** A damaged ledger is still read as far as it goes, but never in silence. */
export function warnOfFaults(
  { faults, state }: Pick<UnitLedger, 'faults' | 'state'>,
  language: Language,
  { err }: Host,
): void {
  const say = logMessages[language];
  const words = err.guide
    ? { faults: say.faultsGuided, incomplete: say.incompleteGuided }
    : { faults: say.faults, incomplete: say.incomplete };
  const older = faults.filter(({ lost }) => lost !== undefined);
  for (const text of olderLines(older, language, err)) err.show(err.theme.warning(text));
  const count = faults.length - older.length;
  if (count > 0) err.show(err.theme.warning(words.faults({ count })));
  if (state.unknown.length > 0) err.show(err.theme.warning(say.unknown({ count: state.unknown.length })));
  if (state.incompleteBatches.length > 0) {
    err.show(err.theme.warning(words.incomplete({ count: state.incompleteBatches.length })));
  }
}

/** What is missing of this computer's own files, and the way out; nothing where they are as it wrote them. */
export function olderLines(faults: readonly LedgerFault[], language: Language, output: Output): readonly Shown[] {
  const say = verifyMessages[language];
  const lines = faults.flatMap((fault) => (fault.lost === undefined ? [] : [olderLine(fault, fault.lost, language)]));
  return lines.length === 0 ? [] : [...lines, output.guide ? say.olderWayGuided : say.olderWay];
}

function olderLine({ file }: LedgerFault, { since, until }: LostEntries, language: Language): Shown {
  return verifyMessages[language].older({
    file,
    since: since === undefined ? '' : momentOf(since),
    until: momentOf(until),
  });
}

/** The faults of a ledger in words, each with its file and line. */
export function ledgerProblems(faults: readonly LedgerFault[], language: Language): Coded[] {
  const say = verifyMessages[language];
  return faults.map((fault) => {
    const { code, file, line: number, lost } = fault;
    if (lost !== undefined) return { code, words: olderLine(fault, lost, language) };
    const where = number === 0 ? exact(file) : say.line({ file, line: number });
    return { code, words: line`${where} ${say.faults[code]}` };
  });
}

/** What was signed and is not there, in words. */
export function scopeProblems({ entry, missing }: SignedScope, language: Language): Coded[] {
  const say = verifyMessages[language];
  const { signed = '', period = '', at } = entry;
  return missing.map(({ writer, found }) => {
    const file = fileOfWriter(writer);
    return { code: 'signed-missing', words: say.scopeLost({ file, found, signed, period, day: at.slice(0, 10) }) };
  });
}
