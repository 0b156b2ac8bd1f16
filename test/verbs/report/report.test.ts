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
    expect(out).toMatch(/台账不完整：有\d+处被改动或读不了，均未计入本报告。/);
    expect(err).toMatch(/有 \d+ 处被改动或读不了，未计入/);
    const facts = JSON.parse((await runPlan(home, ['report', '-f', 'json'])).out);
    expect(facts.ledger).toMatchObject({ incompleteBatches: 0 });
    expect(facts.ledger.faults).toBeGreaterThan(0);
  });
});

describe('the day of the signature', () => {
  const signed = async (...options: readonly string[]) => {
    const home = await schoolFolder();
    return runPlan(home, ['report', '--as-of', '2023-12-31', ...options]);
  };

  it('is left to the hand that signs', async () => {
    expect((await signed()).out).toContain('\n日期：＿＿＿＿年＿＿月＿＿日\n');
  });

  it('is the one that was set', async () => {
    expect((await signed('--signed-on', '2024-01-05')).out).toContain('\n日期：2024年1月5日\n');
    expect(JSON.parse((await signed('--signed-on', '2024-01-05', '-f', 'json')).out).signedOn).toBe('2024-01-05');
  });

  it.each([
    ['2023-11-30', '签字日期 2023-11-30 早于报告截至的 2023-12-31'],
    ['不久', '看不懂“不久”是哪一天'],
  ])('is refused where it cannot be: %s', async (day, words) => {
    const { err, code } = await signed('--signed-on', day);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });
});
