import { type Decimal, formatShare } from '../../decimal.ts';
import { readShare, unreadShare } from '../../text/read-amount.ts';
import type { Answer, Refusal } from '../answer.ts';

/** Whether an answer tells a share of a whole that it does not name: 95%, 全部. */
export function needsWhole({ kind, amount = '' }: Answer): boolean {
  const read = kind === 'share' ? readShare(amount) : undefined;
  return read !== undefined && 'problem' in read && read.problem === 'whole-unknown';
}

/** Such an answer with its share of what is known as all, or why it makes none of that; any other as it is. */
export function withWhole(
  answer: Answer,
  known: () => Decimal | undefined,
): { readonly answer: Answer } | { readonly refusal: Refusal } {
  const whole = needsWhole(answer) ? known() : undefined;
  if (whole === undefined) return { answer };
  const { amount = '' } = answer;
  const read = readShare(amount, whole);
  if ('problem' in read) return { refusal: { code: 'bad-share', values: unreadShare(amount, read.problem, whole) } };
  return { answer: { ...answer, amount: formatShare(read.value) } };
}
