import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { complaintsOf } from '../../support/contracts.ts';
import { runPlan, temporaryHome } from '../../support/program.ts';
import { paragraphOf, wordFile } from '../../support/word-template.ts';

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

  it('holds for the whole item where it names its title; what recurs gets no day', async () => {
    const { out } = await drafted(prose, table);
    expect(out.match(/lead: 安全科\n +with: 各学校/gu)).toHaveLength(2);
    expect(out.match(/due: 2024-12-31/gu)).toHaveLength(1);
    expect(out).toMatch(/every: month \}.*\n +lead: 安全科/u);
  });

  it('makes a sound plan of it, and says a day that could not be used', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '要点.txt'), prose);
    writeFileSync(join(home, '表.md'), tableOf('每月组织应急疏散演练 | 安全科 | 6月底前'));
    const { err } = await runPlan(home, ['import', '要点.txt', '表.md', '-o', 'draft.yaml', '--html', 'page.html']);
    expect(err).toContain('的时间没有用：6月底前');
    expect((await runPlan(home, ['validate', 'draft.yaml'])).code).toBe(0);
  });

  it('says what matches nothing, with its line, and takes nothing of it', async () => {
    const { out, err } = await drafted(prose, table);
    expect(err).toContain('任务表 表.md：3 行里有 2 行对上了');
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

  it('finds what the table shortens or turns round, asks whether it is that, and never takes another number for it', async () => {
    const { out, err } = await drafted(
      prose,
      tableOf('应急演练 | 安全科', '质量评估的开展 | 督导室', '新建学校5所 | 规划科'),
    );
    expect(out).toContain('lead: 安全科 # 待确认: 任务表里写的是“应急演练”，是不是这一条请核对');
    expect(out).toMatch(/text: 开展质量评估\n.*\n +lead: 督导室 # 待确认/u);
    expect(err).toContain('没有对上，没有用：新建学校5所');
    const more = await drafted(prose.replace('3所', '13所'), tableOf('新建学校3所 | 规划科'));
    expect(more.err).toContain('没有对上，没有用：新建学校3所');
  });

  it('gives a row with several duties to each of them, and says which of them the document has not', async () => {
    const { out, err } = await drafted(prose, tableOf('1.新建学校3所；2.开展质量评估；3.评选师德标兵 | 规划科'));
    expect(out.match(/lead: 规划科/gu)).toHaveLength(2);
    expect(err).toContain('1 行里有 1 行对上了');
    expect(err).toContain('有没对上的：评选师德标兵');
  });

  it('knows a row’s name from what it lists, leaves what it does not list, and passes over heads and remarks between', async () => {
    const rows = [
      '| 工作 | 举措 | 科室 | 时限 | 备注 |',
      '| --- | --- | --- | --- | --- |',
      '| 扩大优质资源 | 1.新建学校3所 2.举办科技节 | 规划科 | 9月底前 | 重点 |',
      '| 工作 | 举措 | 科室 | 时限 | 备注 |',
      '| 守牢安全底线 | 组织应急疏散演练 | 安全科 | 全年 | |',
    ];
    const { out, err } = await drafted(prose, `任务表\n\n${rows.join('\n')}\n`);
    expect(err).toContain('2 行里有 2 行对上了');
    expect(err).toContain('有没对上的：举办科技节');
    expect(err).not.toMatch(/重点|没有用：工作/u);
    expect(out.match(/规划科/gu)).toHaveLength(1);
    expect(out.match(/安全科/gu)).toHaveLength(1);
  });

  it('reads a list with units behind each, in brackets or on lines of their own', async () => {
    const list =
      '任务分工\n\n1.新建学校3所。（牵头单位：规划科；完成时限：9月底）\n2.开展质量评估。\n责任单位：督导室\n完成时限：6月底\n';
    const { out, err } = await drafted(prose, list);
    expect(err).toContain('2 行里有 2 行对上了');
    expect(out).toMatch(/due: 2024-09-30\n +lead: 规划科/u);
    expect(out).toMatch(/due: 2024-06-30\n +with: 督导室/u);
  });

  it('asks about a day that is another than the document says, and says times that are no day of the plan', async () => {
    const { out, err } = await drafted(
      prose.replace('新建学校3所', '6月底前新建学校3所'),
      tableOf(
        '新建学校3所 | 规划科 | 9月底前',
        '开展质量评估 | 督导室 | 2023年5月',
        '每月组织应急疏散演练 | 安全科 | 全年',
      ),
    );
    expect(out).toContain('due: 2024-09-30 # 待确认: 照任务表；原文的期限是 2024-06-30');
    expect(err).toContain('的时间没有用：2023年5月');
    expect(err).not.toContain('全年');
  });

  it('refuses a table of another year, and one without tasks, and writes nothing', async () => {
    const other = await drafted(prose, table.replace('2024年', '2023年'), '-o', 'draft.yaml');
    expect(other).toMatchObject({ code: 3, out: '' });
    expect(other.err).toContain('任务表 表.md 管的是 2023-01-01 至 2023-12-31');
    const bare = await drafted(prose, '大家好。\n');
    expect(bare).toMatchObject({ code: 3, out: '' });
    expect(bare.err).toContain('没有读到哪一行写着任务');
  });

  it('says the first of hundreds of rows that match nothing, and gives programs each', async () => {
    const many = tableOf(...Array.from({ length: 300 }, (_, at) => `第${at}号工程 | 甲科`));
    const { err } = await drafted(prose, many);
    expect(err.split('\n').length).toBeLessThan(25);
    expect(err).toContain('还有 288 处');
    const told = JSON.parse((await drafted(prose, many, '--json')).out);
    expect(complaintsOf('import', told)).toEqual([]);
    expect(told.table.rows).toHaveLength(300);
  });

  it('tells programs and the page of each row: what it is about, to which requirements what went', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '要点.txt'), prose);
    writeFileSync(join(home, '表.md'), tableOf('新建学校3所；举办A&B科技节 | 规划科 | 每月'));
    const { out } = await runPlan(home, ['import', '要点.txt', '表.md', '--json', '--html', 'page.html']);
    expect(JSON.parse(out).table).toEqual({
      file: '表.md',
      rows: [
        {
          line: 5,
          text: '新建学校3所；举办A&B科技节',
          requirements: ['1.1'],
          took: ['lead'],
          unmatched: ['举办A&B科技节'],
          time: '每月',
        },
      ],
    });
    const page = readFileSync(join(home, 'page.html'), 'utf8');
    expect(page).toContain('任务表 表.md 的每一行');
    expect(page).toContain('没对上：举办A&amp;B科技节');
    expect(page).toContain('牵头单位照表');
  });

  it('reads tables of Word with merged cells and heads on two lines, and keeps a task that stands under a group alone', async () => {
    const home = temporaryHome();
    const merged = (text: string, how: string) => `<w:tc><w:tcPr>${how}</w:tcPr>${paragraphOf(text)}</w:tc>`;
    const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const cell = (text: string) => merged(text, '');
    const rows = [
      row(
        merged('工作', begins),
        merged('举措', begins),
        merged('责任单位', '<w:gridSpan w:val="2"/>'),
        merged('时限', begins),
      ),
      row(merged('', goesOn), merged('', goesOn), cell('牵头单位'), cell('配合单位'), merged('', goesOn)),
      row(
        merged('扩大优质资源', begins),
        cell('新建学校3所'),
        merged('规划科', begins),
        cell('财务科'),
        cell('9月底前'),
      ),
      row(merged('', goesOn), cell('质量评估'), merged('', goesOn), cell('各学校'), cell('6月底前')),
      row(cell('举办科技节'), cell(''), cell('教研室'), cell('各学校'), cell('5月底前')),
    ];
    writeFileSync(join(home, '要点.txt'), prose);
    writeFileSync(join(home, '表.docx'), wordFile(`${paragraphOf('2024年任务表')}<w:tbl>${rows.join('')}</w:tbl>`));
    const { out, err } = await runPlan(home, ['import', '要点.txt', '表.docx']);
    expect(out).toMatch(/due: 2024-09-30\n +lead: 规划科\n +with: 财务科/u);
    expect(out).toMatch(/due: 2024-06-30\n +lead: 规划科\n +with: 各学校/u);
    expect(err).toContain('3 行里有 2 行对上了');
    expect(err).toContain('没有用：举办科技节');
  });

  it('reads the table from a workbook, its true days and merged cells too', async () => {
    const home = temporaryHome();
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '任务',
          rows: [
            ['2024年任务分解表'],
            ['任务', '牵头单位', '时限'],
            ['新建学校3所', '规划科', new Date(Date.UTC(2024, 8, 30))],
            ['开展质量评估', '', '6月底前'],
          ],
          merges: [
            { startRow: 0, endRow: 0, startCol: 0, endCol: 2 },
            { startRow: 2, endRow: 3, startCol: 1, endCol: 1 },
          ],
        },
      ],
    });
    writeFileSync(join(home, '要点.txt'), prose);
    writeFileSync(join(home, '表.xlsx'), bytes);
    const { out, err } = await runPlan(home, ['import', '要点.txt', '表.xlsx']);
    expect(err).toContain('2 行里有 2 行对上了');
    expect(out).toMatch(/due: 2024-09-30\n +lead: 规划科/u);
    expect(out).toMatch(/due: 2024-06-30\n +lead: 规划科/u);
    expect((await runPlan(home, ['import', '表.xlsx'])).out).toContain('text: 开展质量评估');
  });

  it('does not take a table in silence where only a draft is reviewed', async () => {
    const { code, err } = await drafted(prose, table, '--review');
    expect(code).toBe(2);
    expect(err).toContain('--review 后面只写一个草稿文件');
  });
});

/** A row a line: task, lead and, where it is given, time. */
function tableOf(...rows: readonly string[]): string {
  const cells = rows.map((row) => `| ${row}${row.split('|').length < 3 ? ' |' : ''} |`);
  return ['任务表', '', '| 任务 | 牵头单位 | 时限 |', '| --- | --- | --- |', ...cells, ''].join('\n');
}
