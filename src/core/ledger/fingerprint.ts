import type { Requirement } from '../plan/plan.ts';
import { type Target, targetKindOf } from '../target/kinds.ts';
import type { WrittenTarget } from '../target/target-shape.ts';
import { bareText } from '../text/bare-text.ts';
import { sha256 } from './sha256.ts';

/**
 * What a requirement asks for, as 16 hex digits: an entry keeps it, so that records of a duty that has changed since
 * can be told. Layout, numbering and punctuation may be mended without a change; words, target and due may not, nor the
 * days of the terms (`2023-02-06..2023-07-07`) where it is due by them.
 *
 * The first 16 hex digits of the SHA-256 of the JSON `{"due":…,"target":…,"terms":…,"text":…}`: keys sorted, no white space,
 * what is absent left out. Test vectors stand in test/fixtures/fingerprints.json.
 */
export function fingerprintOf({ text, target, due, terms }: Requirement): string {
  const asked = {
    due,
    target: target && targetAsWritten(target),
    terms: terms?.map(({ from, to }) => `${from}..${to}`),
    text: bareText(text),
  };
  return sha256(JSON.stringify(asked)).slice(0, 16);
}

/** The target in the plan file's words, keys sorted; decimals in their shortest form, as strings. */
function targetAsWritten(target: Target): WrittenTarget {
  const written: WrittenTarget = { ...targetKindOf(target).written(target), ...(target.across && { across: 'units' }) };
  return Object.fromEntries(Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1)));
}
