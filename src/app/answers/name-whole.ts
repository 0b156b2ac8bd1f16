import { formatShare } from '../../core/decimal.ts';
import type { Answer } from '../../core/ledger/answer.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { lastWhole } from '../../core/target/share.ts';
import { readShare, unreadShare } from '../../core/text/read-amount.ts';
import { Trouble } from '../../trouble.ts';

/** Whether an answer tells a share of a whole that it does not name: 95%, 全部. */
export function needsWhole({ kind, amount = '' }: Answer): boolean {
  const read = kind === 'share' ? readShare(amount) : undefined;
  return read !== undefined && 'problem' in read && read.problem === 'whole-unknown';
}

/** Such an answer with its share of what the unit's last share was of; as it is, where none was recorded. Throws `Trouble` where it makes no share of that. */
export function withWhole(answer: Answer, found: RequirementProgress | undefined, unit: string | undefined): Answer {
  const whole = needsWhole(answer) && found ? lastWhole(found.entries, unit) : undefined;
  if (whole === undefined) return answer;
  const { amount = '' } = answer;
  const read = readShare(amount, whole);
  if ('problem' in read) throw new Trouble('bad-share', unreadShare(amount, read.problem, whole));
  return { ...answer, amount: formatShare(read.value) };
}
