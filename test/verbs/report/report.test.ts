import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../../support/program.ts';

describe('report of a damaged ledger', () => {
  it('says in the report itself, and beside it, what is left out', async () => {
    const home = await schoolFolder();
    for (const text of ['一', '二']) await runPlan(home, ['record', '1.1', '--note', text]);
    const folder = join(home, '.plan/ledger/party-governance-2023');
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"二"', '"改"'));
    const { out, err } = await runPlan(home, ['report']);
    expect(out).toMatch(/台账不完整：有 \d+ 处被改动或读不了，均未计入本报告；运行 plan verify 可看是哪里。/);
    expect(err).toMatch(/有 \d+ 处被改动或读不了，未计入/);
    const facts = JSON.parse((await runPlan(home, ['report', '-f', 'json'])).out);
    expect(facts.ledger).toMatchObject({ incompleteBatches: 0 });
    expect(facts.ledger.faults).toBeGreaterThan(0);
  });
});
