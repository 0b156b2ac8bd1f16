import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

describe('next', () => {
  it('writes next year’s plan, which validates and differs in nothing', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    const { code, err } = await runPlan(home, ['next', '--year', '2024年', '-o', 'plans/2024.yaml']);
    expect(code, err).toBe(0);
    expect(err).toContain('38 条要求');
    expect(await runPlan(home, ['validate'])).toMatchObject({ code: 0 });
    const { out } = await runPlan(home, ['diff', 'party-governance-2023', 'plans/2024.yaml', '-f', 'json']);
    const { duties } = JSON.parse(out);
    expect(duties).toHaveLength(38);
    expect(new Set(duties.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['kept']));
  });

  it('marks what still speaks of the old year, for validate to name and a review to clear', async () => {
    const home = temporaryHome();
    await runPlan(home, ['next', '-o', '2024.yaml']);
    const strict = await runPlan(home, ['validate', '--strict', '2024.yaml']);
    expect(strict.code).toBe(1);
    for (const keys of ['title, period, source, aim', 'quote, due']) expect(strict.out).toContain(keys);
    const prompter = scriptedPrompter(...Array<string>(8).fill('对，确认'));
    const reviewed = await runPlan(home, ['import', '--review', '2024.yaml'], { prompter });
    expect({ code: reviewed.code, left: prompter.left() }).toEqual({ code: 0, left: [] });
    expect(readFileSync(join(home, '2024.yaml'), 'utf8')).not.toMatch(/x-guess: |# 待确认/u);
    expect(await runPlan(home, ['validate', '--strict', '2024.yaml'])).toMatchObject({ code: 0 });
  });

  it('says how much is to be confirmed, and how', async () => {
    const home = temporaryHome();
    const { err } = await runPlan(home, ['next', '-o', '2024.yaml', '--lang', 'en']);
    expect(err).toContain('to be confirmed: 8.');
    expect(err).toContain('plan import --review 2024.yaml');
    expect(readFileSync(join(home, '2024.yaml'), 'utf8')).toContain('# 待确认: moved from 2023-12-31');
  });

  it('with --unfinished leaves out what is done or exempt, and says so', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '2.3', '--done', '--on', '2023-12-15']);
    await runPlan(home, ['record', '2.7', '--exempt', '没有这样的党员']);
    const { out } = await runPlan(home, ['next', '--unfinished']);
    expect(out).toContain('已完成、不适用和归其他单位的 2 条没有列入');
    expect(out).not.toContain('id: "2.3"');
    expect(out).toContain('id: "2.4"');
    writeFileSync(join(home, 'next.yaml'), out);
    expect(await runPlan(home, ['validate', 'next.yaml'])).toMatchObject({ code: 0 });
  });

  it.each([['2023'], ['23'], ['明年']])('refuses the year %s', async (year) => {
    const { code, out, err } = await runPlan(temporaryHome(), ['next', '--year', year]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('2024');
  });
});

describe('diff', () => {
  it.each([
    ['txt', '延续 38 条'],
    ['md', '| 延续 |'],
    ['csv', '延续,"1.1\t","1.1\t"'],
  ])('says as %s what was kept', async (format, words) => {
    const home = temporaryHome();
    const file = `对照.${format}`;
    const { code } = await runPlan(home, ['diff', 'party-governance-2023', 'party-governance-2023', '-o', file]);
    expect(code).toBe(0);
    expect(readFileSync(join(home, file), 'utf8')).toContain(words);
  });

  it('names a plan that is not there', async () => {
    const home = temporaryHome();
    const { code, err } = await runPlan(home, ['diff', 'party-governance-2023', 'nowhere.yaml', '-o', 'x.md']);
    expect(code).toBe(2);
    expect(err).toContain('nowhere.yaml');
    expect(existsSync(join(home, 'x.md'))).toBe(false);
  });
});
