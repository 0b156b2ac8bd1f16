import { formatDecimal, formatShare } from '../decimal.ts';
import type { Measured } from './progress.ts';

/** For programs: a decimal or `part/whole` as text, so that none rounds it; null where nothing is measured as one amount. */
export function measuredAmount(measured: Measured): string | null {
  switch (measured.kind) {
    case 'count':
    case 'cap':
      return formatDecimal(measured.value);
    case 'share':
      return measured.value === undefined ? null : formatShare(measured.value);
    default:
      return null;
  }
}
