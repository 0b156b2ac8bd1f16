import type { Answer } from '../../core/ledger/answer.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { withWhole } from '../../core/ledger/given/name-whole.ts';
import { lastWhole } from '../../core/target/share.ts';
import { refusalTrouble } from './save-answers.ts';

/** An answer that names no whole, as a share of what the unit's last one was of. Throws `Trouble` where it makes no share of that. */
export function withLastWhole(answer: Answer, entries: () => readonly Entry[], unit: string | undefined): Answer {
  const named = withWhole(answer, () => lastWhole(entries(), unit));
  if ('refusal' in named) throw refusalTrouble(named.refusal);
  return named.answer;
}
