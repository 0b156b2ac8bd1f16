import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type District, district } from '../../support/district.ts';
import { runPlan } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';

/** A school that was handed the list of units with the plan. */
async function listed(): Promise<District> {
  const place = await district();
  copyFileSync(place.path('bureau', 'units.yaml'), place.path('one', 'units.yaml'));
  return place;
}

const walked = (place: District, unit: string, ...answers: readonly (string | boolean)[]) => {
  const prompter = scriptedPrompter(...answers);
  return runPlan(place.path(unit), ['check'], { prompter }).then((finished) => ({ ...finished, prompter }));
};

const row = async (place: District) => {
  const { units } = JSON.parse((await place.run('bureau', 'rollup', '../in', '-f', 'json')).out);
  return units.find(({ name }: { name: string }) => name === '实验小学');
};

describe('the receipt of duties (签收)', () => {
  it('is asked once for all of them at the first walk, recorded as one step, and is no progress', async () => {
    const place = await listed();
    const first = await walked(place, 'one', '签收这', '退出');
    expect(first.prompter.asked[0]).toMatch(/归本单位的要求有 (\d+) 条还没有签收/);
    const [, count = ''] = /签收这 (\d+) 条/.exec(first.prompter.asked[0] ?? '') ?? [];
    expect(first.out).toContain(`已签收 ${count} 条。`);
    const again = await walked(place, 'one', '退出');
    expect(again.prompter.asked[0]).not.toContain('签收');
    const { totals } = JSON.parse(await place.at('one', 'status', '--json'));
    expect(totals['not-started'] + totals.overdue).toBeGreaterThan(0);
    expect(totals['in-progress'] + totals.done).toBe(0);
    expect(await place.at('one', 'show', '2.1')).toContain('签收');
    expect(await place.at('one', 'log', '--limit', '1')).toContain('签收');
    await place.at('one', 'undo', '--yes');
    expect((await walked(place, 'one', '以后', '退出')).prompter.asked[0]).toContain(`${count} 条还没有签收`);
  });

  it('can wait, or be declined for this plan for good', async () => {
    const place = await listed();
    await walked(place, 'one', '以后再说', '退出');
    await walked(place, 'one', '不再问', '退出');
    expect((await walked(place, 'one', '退出')).prompter.asked[0]).not.toContain('签收');
    expect(await place.at('one', 'log')).not.toContain('签收');
    expect(readFileSync(place.path('one', '.plan', 'config.yaml'), 'utf8')).toContain('noReceipt');
  });

  it('is asked of nobody who has no bureau that would read it: without a list, off it, with a broken one, or who issued the plan', async () => {
    const place = await listed();
    expect((await walked(place, 'two', '退出')).prompter.asked[0]).not.toContain('签收');
    expect((await walked(place, 'bureau', '退出')).prompter.asked[0]).not.toContain('签收');
    writeFileSync(place.path('one', 'units.yaml'), 'units: [');
    expect((await walked(place, 'one', '退出')).prompter.asked[0]).not.toContain('签收');
  });

  it('is taken by a call, stands in the table of the district in every format, and travels with the ledger', async () => {
    const place = await listed();
    expect((await row(place)).receipts).toMatchObject({ count: 0, last: null });
    const told = await place.at('one', 'check', '--receipts');
    const [, count = ''] = /已签收 (\d+) 条/.exec(told) ?? [];
    expect(await place.at('one', 'check', '--receipts')).toContain('都已签收，没有新的');
    await place.at('one', 'export', '-o', '../in/a.zip');
    expect((await row(place)).receipts).toEqual({ count: Number(count), of: Number(count), last: '2026-11-24' });
    for (const format of ['md', 'csv', 'html']) {
      const { out } = await place.run('bureau', 'rollup', '../in', '-f', format);
      expect([format, out]).toEqual([format, expect.stringContaining(`${count}/${count}（2026-11-24）`)]);
    }
  });

  it('is to be given anew for a duty that has changed since', async () => {
    const place = await listed();
    await place.at('one', 'check', '--receipts');
    const plan = readFileSync(new URL('../../../plans/party-governance-2023.yaml', import.meta.url), 'utf8');
    writeFileSync(place.path('one', 'party.yaml'), plan.replace(/(id: "2\.1"\s+text: )/, '$1再次'));
    const prompter = scriptedPrompter('以后', '退出');
    await runPlan(place.path('one'), ['check', '--plan', 'party.yaml'], { prompter });
    expect(prompter.asked[0]).toContain('有 1 条还没有签收');
  });
});
