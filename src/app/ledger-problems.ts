import type { LedgerFault } from '../core/ledger/ledger-file.ts';
import { safeText } from '../core/text/safe-text.ts';
import { verifyMessages } from '../words/areas/ledger/verify.ts';
import type { Language } from '../words/language.ts';

/** The faults of a ledger in words, each with its file and line. */
export function ledgerProblems(faults: readonly LedgerFault[], language: Language): string[] {
  const say = verifyMessages[language];
  return faults.map(({ code, file, line }) => {
    const where = line === 0 ? safeText(file) : say.line({ file: safeText(file), line });
    return `${where} ${say.faults[code]} [${code}]`;
  });
}
