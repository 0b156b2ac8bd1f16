import type { DutyPart } from '../../diagnostic.ts';
import { fingerprintOf } from '../../ledger/fingerprint.ts';
import type { Plan, Requirement } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';
import { inBoth, isAnotherDuty } from './id-reused.ts';

const parts: readonly DutyPart[] = ['text', 'target', 'due'];

/** The same duty with other words, another target or another due: its entries show as outdated until they are confirmed. */
export function dutyChanged(earlier: Plan, plan: Plan): RuleFinding[] {
  return inBoth(earlier, plan)
    .filter(({ before, now }) => fingerprintOf(before) !== fingerprintOf(now) && !isAnotherDuty(before, now))
    .map(({ before, now }) => {
      const changed = parts.filter((part) => fingerprintOf(withPart(part, now, before)) !== fingerprintOf(before));
      return { code: 'duty-changed', values: { id: now.id, parts: changed }, about: now, at: [changed[0] ?? 'id'] };
    });
}

/** The earlier requirement with one part of the present one. */
function withPart(part: DutyPart, { text, target, terms, due }: Requirement, before: Requirement): Requirement {
  if (part === 'text') return { ...before, text };
  const { target: targetBefore, terms: termsBefore, due: dueBefore, ...bare } = before;
  const from =
    part === 'target' ? { target, terms, due: dueBefore } : { target: targetBefore, terms: termsBefore, due };
  return {
    ...bare,
    ...(from.target && { target: from.target }),
    ...(from.terms && { terms: from.terms }),
    ...(from.due && { due: from.due }),
  };
}
