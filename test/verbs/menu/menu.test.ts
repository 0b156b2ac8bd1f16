import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PromptStopped } from '../../../src/screens/prompter.ts';
import { menuMessages } from '../../../src/words/areas/start.ts';
import { type Circumstances, runPlan, schoolFolder, temporaryHome } from '../../support/program.ts';
import { back, type Scripted, scriptedPrompter } from '../../support/scripted-prompter.ts';

/** Goes through the menu with these answers, the last of which is to quit; all of them must be asked for. */
async function through(home: string, answers: readonly Scripted[], more: Circumstances = {}, args: string[] = []) {
  const prompter = scriptedPrompter(...answers);
  const ended = await runPlan(home, ['menu', ...args], { prompter, ...more });
  expect(prompter.left(), ended.err).toEqual([]);
  return { ...ended, asked: prompter.asked };
}

describe('menu', () => {
  it('shows what there is to do, and ends only when somebody quits', async () => {
    const home = await schoolFolder();
    const { code, out, asked } = await through(home, ['看进度', '回到菜单', '看进度', '回到菜单', '退出']);
    expect(code).toBe(0);
    expect(out).toContain('区教育局2023年全面从严治党工作要点 · 实验小学');
    expect(out.match(/已完成 0 · /g)).toHaveLength(2);
    expect(asked).toHaveLength(5);
    const { asked: all } = await through(home, ['更多', '不做了', '退出']);
    for (const label of Object.values(menuMessages.zh.ways)) expect(all.join()).toContain(label);
  });

  it('speaks English where it is asked to', async () => {
    const { out, asked } = await through(await schoolFolder(), ['More', 'Nothing', 'Progress', 'Back', 'Quit'], {}, [
      '--lang',
      'en',
    ]);
    expect(asked[1]).toContain('Backup: the ledger as one file');
    expect(out).toContain('Goodbye.');
    expect(`${out}${asked.join('')}`).not.toContain('回到菜单');
  });

  it('sets up first, whatever is chosen first', async () => {
    const home = temporaryHome();
    const { code } = await through(home, [
      '继续补填',
      '看进度',
      '实验小学',
      '中小学校',
      '王老师',
      true,
      '回到菜单',
      '退出',
    ]);
    expect(code).toBe(0);
    expect(existsSync(join(home, '.plan/config.yaml'))).toBe(true);
  });

  it('records through the walk', async () => {
    const home = await schoolFolder();
    const answers = ['填报：', '查找', '专题学习', '又做了', '3月8日', '1', '', '', '跳过', '', '退出'];
    const { out } = await through(home, answers);
    expect(out).toContain('已记：1.1 +1 次');
    expect((await runPlan(home, ['log'])).out).toContain('1.1');
  });

  it('names no command in the walk, as nobody here types one', async () => {
    const home = await schoolFolder();
    const days = '1-4、2-8、3-8、4-12、5-10、6-14';
    const walk = ['填报：', '查找', '专题学习', '又做了', days, '', '', '', '就这样记'];
    const again = ['填报：', '查找', '专题学习', '跳过', '退出'];
    const { out, asked } = await through(home, [...walk, ...again]);
    expect(out).toContain('更早还有 2 条');
    expect(out).toContain('年终报告、撤销上一笔，都在菜单里。');
    expect(`${out}${asked.join('')}`).not.toMatch(/plan [a-z]|--[a-z]/);
    const prompter = scriptedPrompter('退出');
    expect((await runPlan(home, ['check'], { prompter })).out).toContain('plan report -o 自查报告.md');
  });

  it('takes a folder of papers, dragged in', async () => {
    const home = await schoolFolder();
    mkdirSync(join(home, '材 料'));
    writeFileSync(join(home, '材 料', '主题党日0913.jpg'), '照片');
    const { out } = await through(home, ['更多', '对上号', `'${join(home, '材 料')}'`, '附到 2.4', '退出']);
    expect(out).toContain('已记：2.4 补充佐证 主题党日0913.jpg（2023-09-13）');
  });

  it('writes the report that is chosen, says where it lies, and opens it if asked to', async () => {
    const home = await schoolFolder();
    const opened: string[] = [];
    const answers = ['出报告', 'Word', true, '出报告', 'Excel', false, '出报告', '回到菜单', '退出'];
    const { out } = await through(home, answers, { opened });
    expect(opened).toEqual([join(home, '自查报告.docx')]);
    expect(out).toContain(`文件在 ${join(home, '台账.xlsx')}`);
  });

  it('writes a form, and takes in a filled-in one after showing what it would record', async () => {
    const home = await schoolFolder();
    writeFileSync(
      join(home, 'answers.csv'),
      '编号,要求,是否完成,日期\n〔2.1〕,严格落实“三会一课”制度,已完成,2023-12-20\n',
    );
    const { out, err } = await through(home, [
      '更多',
      '填报表：',
      '空白的',
      false,
      '更多',
      '填报表：',
      '收回',
      '"answers.csv"',
      true,
      '退出',
    ]);
    expect(existsSync(join(home, '填报表.xlsx'))).toBe(true);
    expect(`${out}${err}`).toContain('2.1');
    expect((await runPlan(home, ['log'])).out).toContain('2.1');
  });

  it('hands in a period, takes in what the bureau sent back, and takes back the last entry', async () => {
    const home = await schoolFolder();
    const other = await schoolFolder();
    await runPlan(other, ['record', '2.1', '--done', '--on', '2023-06-01']);
    await runPlan(other, ['export', '-o', join(home, '审核 (1).zip')]);
    const answers = [
      '更多',
      '并入审核结果',
      '审核\\ \\(1\\).zip',
      '报送',
      '全年',
      '李校长',
      true,
      '撤销上一笔',
      true,
      '退出',
    ];
    const { out } = await through(home, answers);
    expect(out).toContain('并入 王老师');
    expect(out).toContain('已报送：实验小学');
    const log = (await runPlan(home, ['log'])).out;
    expect(log).toContain('2.1');
    expect(log).toContain('撤销');
  });

  it('backs up with or without evidence, and never over another backup', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '签到表.csv'), '签到');
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', '签到表.csv']);
    await through(home, ['更多', '备份', '只放台账', '更多', '备份', '台账和佐证', '退出']);
    const backups = readdirSync(home).filter((name) => name.endsWith('.zip'));
    expect(backups).toEqual(['备份-2026-11-24-10-00-2.zip', '备份-2026-11-24-10-00.zip']);
    const fresh = temporaryHome();
    await runPlan(fresh, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
    const merged = await runPlan(fresh, ['merge', join(home, backups[0] ?? '')]);
    expect(merged).toMatchObject({ code: 0, out: expect.stringContaining('佐证') });
  });

  it('says what went wrong, and comes back', async () => {
    const home = await schoolFolder();
    const { code, err } = await through(home, [
      '更多',
      '备份',
      '只放台账',
      '更多',
      '填报表：',
      '收回',
      '没有.xlsx',
      '更多',
      '填报表：',
      '收回',
      back,
      '退出',
    ]);
    expect(code).toBe(0);
    expect(err).toContain('台账还是空的');
    expect(err).toContain('没有.xlsx');
  });

  it('comes back from Ctrl+C in a verb, and ends at Ctrl+C in the menu itself', async () => {
    const home = await schoolFolder();
    const answers: (string | undefined)[] = ['出报告', undefined, '看进度', '回到菜单', undefined];
    const scripted = scriptedPrompter(...answers.filter((answer) => answer !== undefined));
    const prompter = {
      ...scripted,
      choose: async (question: Parameters<typeof scripted.choose>[0]) => {
        if (answers.shift() === undefined) throw new PromptStopped();
        return scripted.choose(question);
      },
    };
    const { code, out } = await runPlan(home, ['menu'], { prompter: prompter as typeof scripted });
    expect(code).toBe(130);
    expect(out).toContain('回到菜单；已经记下的都保存了');
    expect(out).toContain('已完成 0 · ');
  });

  it('asks once which plan where there are several', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    const source = resolve(import.meta.dirname, '../../../plans/party-governance-2023.yaml');
    await runPlan(home, ['init', '--plan', source, '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
    writeFileSync(
      join(home, '.plan/config.yaml'),
      'format: 1\nunit: { id: a, name: 实验小学, kind: school }\nrecorder: 王老师\n',
    );
    await runPlan(home, ['next', '--plan', source, '--year', '2024', '-o', 'plans/2024.yaml']);
    await runPlan(home, ['next', '--plan', source, '--year', '2025', '-o', 'plans/2025.yaml']);
    const { code, out } = await through(home, ['2025', '更多', '备份', '回到菜单', '退出']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2025年') });
  });

  it('exits 2 where there is no terminal, naming verbs', async () => {
    const { code, err } = await runPlan(await schoolFolder(), ['menu']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('plan report') });
  });
});

describe('the menu, from year to year', () => {
  const source = resolve(import.meta.dirname, '../../../plans/party-governance-2023.yaml');
  const settings = (home: string) => readFileSync(join(home, '.plan/config.yaml'), 'utf8');

  it('leads from a plan that has ended to this year’s, and back, and goes on confirming what was left', async () => {
    const home = await schoolFolder();
    const { out, asked } = await through(home, [
      '换计划',
      '由 2023 年的起草今年的',
      '2026年',
      '对，确认',
      '退出',
      '换计划',
      '接着核对现在这个计划：还有 7 处待确认',
      '退出',
      '换计划',
      '随工具附带',
      '退出',
    ]);
    expect(out).toContain('已于 2023-12-31 结束；新的一年选“换计划／新的一年”');
    expect(out).toContain('区教育局2026年全面从严治党工作要点 · 实验小学');
    expect(out.match(/现在填的是/g)).toHaveLength(2);
    expect(settings(home)).toContain('plan: "party-governance-2023"');
    expect(asked.join()).not.toMatch(/plan [a-z]/);
  });

  it('leads back to a plan that was chosen by its file once, where records stand under it', async () => {
    const home = await schoolFolder();
    const own = readFileSync(source, 'utf8')
      .replace(/^id: .*$/mu, 'id: own-points')
      .replace(/^title: .*$/mu, 'title: 本校要点');
    writeFileSync(join(home, '本校.yaml'), own);
    expect((await runPlan(home, ['record', '5.4', '--done', '--on', '2023-09-01', '--plan', '本校.yaml'])).code).toBe(
      0,
    );
    const { out } = await through(home, ['换计划', '本校要点（本校.yaml，到 2023-12-31）', '退出']);
    expect(out).toContain(' 本校要点 · 实验小学');
    expect(settings(home)).toContain('plan: "本校.yaml"');
  });

  it('asks at its start where this year’s plan was put there', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['next', '--plan', source, '--year', '2026', '-o', 'plans/2026.yaml']);
    const { out } = await through(home, ['2026年', '退出']);
    expect(out).toContain('区教育局2026年全面从严治党工作要点 · 实验小学');
  });

  it('changes who reports, and what the unit is called, and says what it cannot be', async () => {
    const home = await schoolFolder();
    const answers = [
      '更多',
      '改填报人',
      '填报人',
      '李老师',
      '单位名称',
      '长'.repeat(101),
      '界面语言',
      'English',
      'nothing, back',
    ];
    const { out, err } = await through(home, [...answers, 'Quit']);
    expect(settings(home)).toMatch(/name: "?实验小学"?[\s\S]*recorder: "?李老师"?[\s\S]*language: "?en"?/);
    expect(err).toContain('太长了，最多 100 字；没有改。');
    expect(out).toContain('填报人：李老师。已经存好。');
    expect(out).toContain('Goodbye');
  });

  it('reports for another school from a folder of its own, by the same plan, and comes back to the first', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['next', '--plan', source, '--year', '2026', '-o', 'plans/2026.yaml']);
    await runPlan(home, ['config', 'plan', 'party-governance-2026']);
    const first = ['更多', '填报另一所', '新的一所', '第二小学', '中小学校', true];
    const second = ['出报告', 'Word', false, '更多', '填报另一所', '实验小学', '出报告', 'Word', false];
    const { out } = await through(home, [...first, ...second, '更多', '填报另一所', '第二小学', '退出']);
    expect(out).toContain('区教育局2026年全面从严治党工作要点 · 第二小学');
    expect(settings(join(home, '第二小学'))).toMatch(/plan: "\.\.\/plans\/2026\.yaml"/);
    expect(existsSync(join(home, '第二小学/自查报告.docx')) && existsSync(join(home, '自查报告.docx'))).toBe(true);
    expect((await runPlan(join(home, '第二小学'), ['status'])).out).toContain('第二小学');
  });

  it('writes a form for each office, and takes in a folder of filled ones', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'assign.2.1', '党办']);
    mkdirSync(join(home, '收回的'));
    writeFileSync(
      join(home, '收回的/党办.csv'),
      '编号,要求,是否完成,日期\n〔2.1〕,严格落实“三会一课”制度,已完成,2023-12-20\n',
    );
    const back = ['更多', '填报表：', '收回', '收回的', true];
    await through(home, ['更多', '填报表：', '按处室', false, ...back, '退出']);
    expect(existsSync(join(home, '填报表-各处室.xlsx'))).toBe(true);
    expect((await runPlan(home, ['log'])).out).toContain('2.1');
  });

  it('names no command, whatever it shows', async () => {
    const home = await schoolFolder();
    const answers = [
      '看进度',
      '回到菜单',
      '填报：',
      '退出',
      '报送',
      '全年',
      '李校长',
      true,
      '更多',
      '核对台账',
      '退出',
    ];
    const { out, err, asked } = await through(home, answers);
    expect(`${out}${err}${asked.join()}`).not.toMatch(/plan [a-z]/);
  });
});
