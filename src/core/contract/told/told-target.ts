import type { By } from '../../progress/due-within.ts';
import type { Every } from '../../progress/periods.ts';
import { byOf, everyOf, type Target, targetKindOf } from '../../target/kinds.ts';
import type { OutputOf, RecordOf } from '../output-shape.ts';
import type { targetKeys, targetShape } from '../shared/target.ts';

/** A target without its sentence. */
export interface ToldTarget extends RecordOf<typeof targetKeys> {
  readonly every?: Every;
  readonly by?: By;
}

/** What a target asks, in the keys of the plan. */
export function toldTarget(target: Target): ToldTarget {
  const { 'at-least': atLeast, 'at-most': atMost, unit, of, measure, never } = targetKindOf(target).written(target);
  const [every, by] = [everyOf(target), byOf(target)];
  return {
    kind: target.kind,
    ...(atLeast !== undefined && { 'at-least': atLeast }),
    ...(atMost !== undefined && { 'at-most': atMost }),
    ...(unit !== undefined && { unit }),
    ...(of !== undefined && { of }),
    ...(measure !== undefined && { measure: 'latest' }),
    ...(every !== undefined && { every }),
    ...(by !== undefined && { by }),
    ...(target.across && { across: 'units' }),
    ...(never !== undefined && { never: true }),
  };
}

/** How much is asked, as every output says it; `null` where nothing is measured. */
export function toldTargetInWords(
  target: Target | undefined,
  say: (target: Target) => string,
): OutputOf<typeof targetShape> | null {
  return target === undefined ? null : { ...toldTarget(target), text: say(target) };
}
