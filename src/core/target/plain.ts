import { isOver } from '../progress/as-of.ts';
import type { DutyKind } from './target-kind.ts';

export interface PlainTally {
  readonly kind: 'plain';
}

/** Done or not: nothing is measured. */
export interface PlainMeasured {
  readonly kind: 'plain';
}

const nothing = { kind: 'plain' } as const;

/** A duty without a target: done or not done. */
export const plain: DutyKind<undefined, PlainTally, PlainMeasured> = {
  tallied: {
    kind: 'plain',
    code: 0,
    none: nothing,
    store: () => [],
    isSound: ({ length }) => length === 0,
    restore: () => nothing,
  },
  takes: ['done'],
  tally: () => nothing,
  addUp: () => nothing,
  measure(_, __, { due, decided: { doneOn } }, { asOf }) {
    return {
      measured: nothing,
      met: doneOn !== undefined,
      ...(doneOn && { metOn: doneOn }),
      inArrears: isOver(due, asOf),
    };
  },
  asContribution: (measured) => measured,
  amountOf: () => undefined,
  offers: (_, __, isDone) => (isDone ? [] : [{ step: 'done' }, { step: 'progress' }]),
};
