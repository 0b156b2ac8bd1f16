import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/core/diagnostic.ts';
import { requirementsOf } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what comes with the tool can be read by it', () => {
  it('the 2023 plan, with nothing to note but that its source breaks off', () => {
    const file = 'plans/party-governance-2023.yaml';
    const { plan, diagnostics } = readPlan(read(file), file);
    expect(diagnostics.map((found) => [severityOf(found), found.code])).toEqual([['note', 'incomplete-source']]);
    expect(plan?.period).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(plan && requirementsOf(plan)).toHaveLength(38);
  });

  it('the annotated example of plans/README.md, without a finding and with every kind of target', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(read('plans/README.md')) ?? [];
    const { plan, diagnostics } = readPlan(example, 'plans/README.md');
    expect(diagnostics).toEqual([]);
    expect(plan && requirementsOf(plan).map(({ target }) => target?.kind)).toEqual([
      undefined,
      'count',
      'recurring',
      'share',
      'cap',
      'recurring',
      'recurring',
    ]);
  });
});
