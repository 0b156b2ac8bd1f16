import type { Host } from '../host.ts';
import { logMessages } from '../words/areas/ledger/log.ts';
import type { Language } from '../words/language.ts';
import type { UnitLedger } from './workspace.ts';

/** A damaged ledger is still read as far as it goes, but never in silence. */
export function warnOfFaults(
  { faults, state }: Pick<UnitLedger, 'faults' | 'state'>,
  language: Language,
  { err }: Host,
): void {
  const say = logMessages[language];
  if (faults.length > 0) err.write(`${err.theme.warning(say.faults({ count: faults.length }))}\n`);
  if (state.incompleteBatches.length > 0) {
    err.write(`${err.theme.warning(say.incomplete({ count: state.incompleteBatches.length }))}\n`);
  }
}
