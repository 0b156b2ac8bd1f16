import { zero } from '../../decimal.ts';
import type { Measured } from '../progress.ts';

/** A unit's own part of the district's target: what it has is shown, nothing is asked of it. */
export function asContribution(measured: Measured): Measured {
  switch (measured.kind) {
    case 'count':
      return { kind: 'count', value: measured.value, missing: zero };
    case 'cap':
      return { ...measured, exceeded: false };
    case 'recurring':
      return {
        kind: 'recurring',
        periods: measured.periods.map((period) => ({
          ...period,
          state: period.state === 'exempt' ? 'exempt' : 'free',
          missing: zero,
        })),
      };
    default:
      return measured;
  }
}
