import { formatDecimal } from '../decimal.ts';
import type { Requirement, Target } from '../plan/plan.ts';
import { bareText } from '../text/bare-text.ts';
import { sha256 } from './sha256.ts';

/**
 * What a requirement asks for, as 16 hex digits: an entry keeps it, so that records of a duty that has changed since
 * can be told. Layout, numbering and punctuation may be mended without a change; words, target and due may not.
 *
 * The first 16 hex digits of the SHA-256 of the JSON `{"due":…,"target":…,"text":…}`: keys sorted, no white space,
 * what is absent left out. Test vectors stand in test/fixtures/fingerprints.json.
 */
export function fingerprintOf({ text, target, due }: Requirement): string {
  const asked = { due, target: target && targetAsWritten(target), text: bareText(text) };
  return sha256(JSON.stringify(asked)).slice(0, 16);
}

/** The target in the plan file's words, keys sorted; decimals in their shortest form, as strings. */
function targetAsWritten(target: Target): Readonly<Record<string, string | undefined>> {
  const across = target.across ? 'units' : undefined;
  switch (target.kind) {
    case 'count':
      return { across, 'at-least': formatDecimal(target.atLeast), unit: target.unit };
    case 'recurring':
      return { across, 'at-least': formatDecimal(target.atLeast), every: target.every, unit: target.unit };
    case 'share':
      return { across, 'at-least': `${formatDecimal(target.percent)}%`, of: target.of };
    case 'cap':
      return { across, 'at-most': formatDecimal(target.atMost), unit: target.unit };
  }
}
