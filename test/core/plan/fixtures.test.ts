import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, severities } from '../../../src/core/diagnostic.ts';
import { planIdIn } from '../../../src/core/plan/plan-id-in.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { comparisonWith } from '../../../src/core/plan/rules/comparison.ts';
import { duplicatePlanId } from '../../../src/core/plan/rules/duplicate-plan-id.ts';
import type { Rule } from '../../../src/core/plan/rules/rule.ts';
import { formatPretty } from '../../../src/findings/pretty.ts';
import { contextFor } from '../../support/diagnostics.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/invalid');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const codeOf = (fixture: string): string => fixture.split('.')[0] ?? '';

/** They are about a file whose text cannot be read, so no text shows them: see validate.test.ts. */
const aboutFiles: readonly DiagnosticCode[] = ['unreadable-file', 'not-utf-8', 'earlier-unreadable'];

const earlierFolder = resolve(import.meta.dirname, '../../fixtures/earlier');

/** Where an earlier version of the fixture lies beside it, what comparing with that one finds. */
function comparisonFor(fixture: string): Rule | undefined {
  const path = join(earlierFolder, fixture);
  if (!existsSync(path)) return undefined;
  const { plan } = readPlan(readFileSync(path, 'utf8'), path);
  if (plan === undefined) throw new Error(`${path} is no plan`);
  return comparisonWith(plan);
}

const besideFolder = resolve(import.meta.dirname, '../../fixtures/beside');

/** What lies beside the fixture in its `plans/`. */
const beside = duplicatePlanId((id) =>
  readdirSync(besideFolder).filter((name) => planIdIn(readFileSync(join(besideFolder, name), 'utf8')) === id),
);

describe('a plan with something wrong', () => {
  it.each(fixtures)('%s is told what, with the place', async (fixture) => {
    const text = readFileSync(join(folder, fixture), 'utf8');
    const { diagnostics } = readPlan(text, fixture, comparisonFor(fixture), beside);
    expect(diagnostics.map(({ code }) => code)).toContain(codeOf(fixture));
    const shown = formatPretty(diagnostics, contextFor({ sources: new Map([[fixture, text]]) }));
    await expect(shown).toMatchFileSnapshot(join(folder, fixture.replace(/\.yaml$/, '.out')));
  });

  it('has a fixture for every code', () => {
    const codes = Object.keys(severities).filter((code) => !aboutFiles.includes(code as DiagnosticCode));
    expect([...new Set(fixtures.map(codeOf))].sort()).toEqual(codes.sort());
  });
});
