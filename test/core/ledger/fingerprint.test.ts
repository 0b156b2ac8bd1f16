import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/core/day.ts';
import { parseDecimal } from '../../../src/core/decimal.ts';
import { fingerprintOf } from '../../../src/core/ledger/fingerprint.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import type { Requirement } from '../../../src/core/plan/plan.ts';
import type { By } from '../../../src/core/progress/due-within.ts';
import type { Every } from '../../../src/core/progress/periods.ts';
import type { Target } from '../../../src/core/target/kinds.ts';
import { span } from '../../support/plans.ts';

interface Vector {
  readonly name: string;
  readonly text: string;
  readonly target?: Readonly<Record<string, string>>;
  /** Each `from..to`. */
  readonly terms?: readonly string[];
  readonly due?: string;
  readonly canonical: string;
  readonly print: string;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../fixtures/fingerprints.json', import.meta.url), 'utf8'),
);

function decimal(text = '') {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`no decimal: ${text}`);
  return value;
}

function targetFrom(written: Readonly<Record<string, string>>): Target {
  const { 'at-least': atLeast, 'at-most': atMost, unit = '', of, every, by } = written;
  const across = written.across === 'units';
  if (atMost !== undefined) return { kind: 'cap', atMost: decimal(atMost), unit, across };
  if (of !== undefined) return { kind: 'share', percent: decimal(atLeast?.replace('%', '')), of, across };
  if (every !== undefined) {
    return {
      kind: 'recurring',
      atLeast: decimal(atLeast),
      unit,
      every: every as Every,
      ...(by && { by: by as By }),
      across,
    };
  }
  return { kind: 'count', atLeast: decimal(atLeast), unit, across };
}

function requirementWith(change: Partial<Requirement>): Requirement {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { id: '1.1', text: '学习', lead: [], with: [], evidence: [], tags: [], at, ...change };
}

function requirementFrom({ text, target, terms, due }: Vector): Requirement {
  return requirementWith({
    text,
    ...(target && { target: targetFrom(target) }),
    ...(terms && { terms: terms.map(span) }),
    ...(due && { due: due as Day }),
  });
}

describe('a fingerprint', () => {
  test.each(vectors)('of $name is $print', (vector) => {
    expect(sha256(vector.canonical).slice(0, 16)).toBe(vector.print);
    expect(fingerprintOf(requirementFrom(vector))).toBe(vector.print);
  });

  test('does not change with what asks for nothing else: number, quote, lead, evidence, tags, place', () => {
    const moved = requirementWith({
      id: '9.9',
      quote: '原文',
      lead: ['办公室'],
      evidence: ['签到表'],
      tags: ['党建'],
      for: ['school'],
      at: { line: 99, column: 3, endLine: 99, endColumn: 9 },
    });
    expect(fingerprintOf(moved)).toBe(fingerprintOf(requirementWith({})));
  });

  test('a decimal counts by its value: 2.50 is 2.5', () => {
    const asking = (amount: string) =>
      fingerprintOf(requirementWith({ target: targetFrom({ 'at-least': amount, unit: '次' }) }));
    expect(asking('2.50')).toBe(asking('2.5'));
    expect(asking('2.5')).not.toBe(asking('25'));
  });
});
