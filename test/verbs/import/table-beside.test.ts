import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../../support/program.ts';

const prose = `云河区教育局2024年工作要点
一、推动优质均衡
（一）扩大优质资源。新建学校3所。开展质量评估。
（二）守牢安全底线。食堂明厨亮灶实现全覆盖。每月组织应急疏散演练。
`;

const table = `2024年工作任务分解表

| 序号 | 工作任务 | 牵头单位 | 责任单位 | 完成时限 |
| --- | --- | --- | --- | --- |
| 1 | 新建学校3所 | 规划科 | 财务科、基建办 | 9月1日前 |
| 2 | 守牢安全底线 | 安全科 | 各学校 | 12月底前 |
| 3 | 举办科技节 | 教研室 | 各学校 | 6月底前 |
`;

async function drafted(document: string, beside: string, ...more: readonly string[]) {
  const home = temporaryHome();
  writeFileSync(join(home, '要点.txt'), document);
  writeFileSync(join(home, '表.md'), beside);
  return runPlan(home, ['import', '要点.txt', '表.md', ...more]);
}

describe('a table of tasks beside a document', () => {
  it('gives units and days to the duties of the document', async () => {
    const { out, code } = await drafted(prose, table);
    expect(code).toBe(0);
    expect(out).toMatch(
      /text: 新建学校3所\n.*\n.*target: .*\n +due: 2024-09-01\n +lead: 规划科\n +with: \[财务科, 基建办\]/u,
    );
    expect(out).toMatch(/text: 开展质量评估\n +quote: 开展质量评估\n\n/u);
  });

  it('holds for the whole item where it names its title', async () => {
    expect((await drafted(prose, table)).out.match(/due: 2024-12-31\n +lead: 安全科\n +with: 各学校/gu)).toHaveLength(
      2,
    );
  });

  it('says what matches nothing, with its line, and takes nothing of it', async () => {
    const { out, err } = await drafted(prose, table);
    expect(err).toContain('任务表 表.md：3 条里有 2 条在文件里找到');
    expect(err).toContain('表第 7 行没有对上，没有用：举办科技节');
    expect(out).not.toMatch(/举办科技节|教研室/u);
  });

  it('uses a row that may be about several duties, or about one that has its row, for none', async () => {
    const twice = table.replace('举办科技节', '新建学校3所');
    expect((await drafted(prose, twice)).err).toContain('表第 7 行没有对上');
    const several = prose
      .replace('开展质量评估。', '新建学校3所并绿化。新建学校3所并硬化。')
      .replace('新建学校3所。', '');
    expect((await drafted(several, table)).err).toContain('表第 5 行没有对上');
  });

  it('speaks English where asked', async () => {
    expect((await drafted(prose, table, '--lang', 'en')).err).toContain('line 7 of the table matches nothing');
  });

  it('refuses a table in which nothing can be read', async () => {
    expect((await drafted(prose, '\n')).code).toBe(3);
  });
});
