import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { csvField } from '../../src/core/text/csv-cell.ts';
import { assignedIn, runPlan, schoolWithPlan } from '../support/program.ts';
import { csvRows } from '../support/spreadsheet.ts';
import { cellsIn, filledIn, sheetsOf } from '../support/workbook.ts';

const planText = `format: 1
id: school-2023
title: 实验小学2023年工作要点
issuer: { id: school, name: 实验小学 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { school: 小学 }
sections:
  - number: 一
    title: 加强学习
    items:
      - id: "1"
        title: 理论学习
        requirements:
          - { id: "1.1", text: 修订制度, lead: 党支部 }
          - { id: "1.2", text: 专题学习, target: { at-least: 4, unit: 次 } }
          - { id: "1.3", text: 支部大会 }
          - { id: "1.4", text: 家访 }
`;

const today = { now: '2023-06-30T10:00:00.000+08:00' };

/** 1.1 is the party branch's by the plan, 1.2 of two offices, 1.3 of one with a name that is no file's, 1.4 nobody's. */
async function school(): Promise<string> {
  const home = await schoolWithPlan(planText);
  await runPlan(home, ['config', 'assign.1.2', '教导处、德育处']);
  await runPlan(home, ['config', 'assign.1.3', '德育/少先队?']);
  return home;
}

const duties = (text: string) => csvRows(text).flatMap(([id = '']) => (id.startsWith('〔') ? [id] : []));

/** The form of an office with cells changed, by id and column. */
function fill(file: string, changes: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  const rows = csvRows(readFileSync(file, 'utf8'));
  const titles = rows.find(([first]) => first === '编号')?.map((title) => title.replace(/（.*/, '')) ?? [];
  const filled = rows.map((row) => row.map((cell, index) => changes[row[0] ?? '']?.[titles[index] ?? ''] ?? cell));
  writeFileSync(file, filled.map((row) => `${row.map(csvField).join(',')}\r\n`).join(''));
}

describe('forms parted by who does them', () => {
  it('are a file each in a folder, under names that every system takes, and last what nobody does', async () => {
    const home = await school();
    const { code, err } = await runPlan(home, ['sheet', '--by', 'lead', '-o', '各处室/'], today);
    expect(code).toBe(0);
    expect(err.split('\n').filter(Boolean)).toHaveLength(5);
    const held = readdirSync(join(home, '各处室')).map((name) => [
      name,
      duties(readFileSync(join(home, '各处室', name), 'utf8')),
    ]);
    expect(Object.fromEntries(held)).toEqual({
      '党支部.csv': ['〔1.1〕'],
      '教导处.csv': ['〔1.2〕'],
      '德育处.csv': ['〔1.2〕'],
      '德育／少先队？.csv': ['〔1.3〕'],
      '未分工.csv': ['〔1.4〕'],
    });
    expect(readFileSync(join(home, '各处室/教导处.csv'), 'utf8')).toContain('实验小学　教导处');
  });

  it('are workbooks in a folder where that is asked for', async () => {
    const home = await school();
    await runPlan(home, ['sheet', '--by', 'lead', '-f', 'xlsx', '-o', '各处室'], today);
    expect(readdirSync(join(home, '各处室'))).toContain('教导处.xlsx');
  });

  it('are a sheet each in a workbook, of which every sheet is read when it comes back', async () => {
    const home = await school();
    await runPlan(home, ['sheet', '--by', 'lead', '-o', 'all.xlsx'], today);
    const bytes = readFileSync(join(home, 'all.xlsx'));
    expect([...sheetsOf(bytes).keys()]).toEqual(['党支部', '教导处', '德育处', '德育／少先队？', '未分工', '填报说明']);
    expect(cellsIn(bytes, '教导处')[1]?.at(-1)?.text).toBe('教导处、德育处');
    const zip = new PizZip(bytes);
    for (const [sheet, filling] of [
      ['sheet1', { F2: '已完成', H2: '2023-3-1' }],
      ['sheet3', { G2: '2', H2: '2023-4-1' }],
      ['sheet5', { F2: '已完成', H2: '2023-5-1', Q2: '班主任' }],
    ] as const) {
      const path = `xl/worksheets/${sheet}.xml`;
      zip.file(path, filledIn(zip.file(path)?.asText() ?? '', filling));
    }
    writeFileSync(join(home, 'back.xlsx'), zip.generate({ type: 'uint8array' }));
    const { code, out } = await runPlan(home, ['check', '--answers', 'back.xlsx', '--yes'], today);
    expect({ code, out }).toEqual({ code: 0, out: '已全部记入，共 3 条。\n已改分工 1 处。\n' });
    expect(await assignedIn(home)).toMatchObject({ 'assign.1.4': ['班主任'] });
  });

  it.each([
    ['no place', []],
    ['a single file of CSV', ['-o', 'x.csv']],
  ])('are refused with %s', async (_, place) => {
    const home = await school();
    const { code, err, out } = await runPlan(home, ['sheet', '--by', 'lead', ...place], today);
    expect({ code, err, out }).toEqual({ code: 2, err: expect.stringContaining('文件夹'), out: '' });
  });

  it('overwrite nothing that somebody has filled in, not even some of the files', async () => {
    const home = await school();
    mkdirSync(join(home, '各处室'));
    writeFileSync(join(home, '各处室/未分工.csv'), '填了一半');
    const { code, err } = await runPlan(home, ['sheet', '--by', 'lead', '-o', '各处室'], today);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('未分工.csv') });
    expect(existsSync(join(home, '各处室/教导处.csv'))).toBe(false);
  });
});

describe('a folder of forms that came back', () => {
  it('is taken in at once: answers, and who does what', async () => {
    const home = await school();
    await runPlan(home, ['sheet', '--by', 'lead', '-o', '收到'], today);
    fill(join(home, '收到/党支部.csv'), { '〔1.1〕': { 是否完成: '已完成', 日期: '2023-3-1' } });
    fill(join(home, '收到/未分工.csv'), { '〔1.4〕': { 承办: '班主任,科任老师' } });
    writeFileSync(join(home, '收到/签到.csv'), '姓名\r\n');
    const { code, out, err } = await runPlan(home, ['check', '--answers', '收到', '--yes'], today);
    expect({ code, out }).toEqual({ code: 0, out: '已全部记入，共 1 条。\n已改分工 1 处。\n' });
    expect(err).toContain('签到.csv 不是填报表');
    expect(await assignedIn(home)).toMatchObject({ 'assign.1.4': ['班主任', '科任老师'] });
    const again = await runPlan(home, ['check', '--answers', '收到', '--yes'], today);
    expect(again).toMatchObject({ code: 0, out: '' });
  });

  it('with a fault in one is refused whole, and says in which', async () => {
    const home = await school();
    await runPlan(home, ['sheet', '--by', 'lead', '-o', '收到'], today);
    fill(join(home, '收到/党支部.csv'), { '〔1.1〕': { 是否完成: '已完成', 日期: '2023-3-1' } });
    fill(join(home, '收到/未分工.csv'), { '〔1.4〕': { 承办: '长'.repeat(61) } });
    const { code, err } = await runPlan(home, ['check', '--answers', '收到', '--yes'], today);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/未分工\.csv：第 \d+ 行 [A-Z]+ 列“承办”：每个名称最多 60 字/),
    });
    expect((await runPlan(home, ['log', '--json'])).out).toBe('');
  });

  it('that disagree about who does a duty change nothing of it, and say so', async () => {
    const home = await school();
    await runPlan(home, ['sheet', '--by', 'lead', '-o', '收到'], today);
    fill(join(home, '收到/教导处.csv'), { '〔1.2〕': { 承办: '教导处' } });
    const { code, err } = await runPlan(home, ['check', '--answers', '收到', '--yes'], today);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('1.2 的承办在几处写得不一样') });
    expect(await assignedIn(home)).toMatchObject({ 'assign.1.2': ['教导处', '德育处'] });
  });

  it('holds none: that is said', async () => {
    const home = await school();
    mkdirSync(join(home, '空'));
    const { code, err } = await runPlan(home, ['check', '--answers', '空'], today);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('没有填报表') });
  });
});

describe('the column 承办 of a form', () => {
  const assign = async (home: string, text: string) => {
    await runPlan(home, ['sheet', '-o', 'f.csv', '--yes'], today);
    fill(join(home, 'f.csv'), { '〔1.2〕': { 承办: text } });
    return runPlan(home, ['check', '--answers', 'f.csv', '--yes'], today);
  };

  it('holds a name with a number as it is, so that it does not come back as another', async () => {
    const home = await school();
    await runPlan(home, ['config', 'assign.1.2', '张老师13812345678']);
    await runPlan(home, ['sheet', '-o', 'f.csv'], today);
    const { out, code } = await runPlan(home, ['check', '--answers', 'f.csv', '--yes'], today);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(await assignedIn(home)).toMatchObject({ 'assign.1.2': ['张老师13812345678'] });
  });

  it('changes, clears by a dash, and left empty or as it was does nothing', async () => {
    const home = await school();
    expect((await assign(home, '教导处、德育处')).out).toBe('');
    expect((await assign(home, '')).out).toBe('');
    expect((await assign(home, '总务处')).err).toContain('1.2 教导处、德育处 → 总务处');
    expect(await assignedIn(home)).toMatchObject({ 'assign.1.2': ['总务处'] });
    await assign(home, '-');
    expect(await assignedIn(home)).not.toHaveProperty(['assign.1.2']);
  });
});

describe('--lead', () => {
  it.each([
    ['党支部', '1.1'],
    ['德育处', '1.2'],
  ])('knows whom the plan names and whom the unit has assigned: %s', async (name, id) => {
    const home = await school();
    const { out: list } = await runPlan(home, ['check', '--lead', name], today);
    expect(list.match(/^ {2}1\.\d/gm)).toEqual([`  ${id}`]);
    const { out: form } = await runPlan(home, ['sheet', '--lead', name], today);
    expect(duties(form)).toEqual([`〔${id}〕`]);
    const { out: json } = await runPlan(home, ['status', '--lead', name, '--json'], today);
    const { requirements, totals } = JSON.parse(json);
    expect(requirements.map((found: { id: string }) => found.id)).toEqual([id]);
    expect(totals['not-started']).toBe(1);
    expect((await runPlan(home, ['status', '--lead', name], today)).out).toContain(`只看${name}的 1 条`);
  });

  it('names those that there are for a name that nobody has', async () => {
    const home = await school();
    const { code, err } = await runPlan(home, ['status', '--lead', '体育处'], today);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('党支部、教导处、德育处') });
  });

  it('stands in what is shown and reported of a duty', async () => {
    const home = await school();
    expect((await runPlan(home, ['show', '1.2'], today)).out).toContain('承办：教导处、德育处');
    expect((await runPlan(home, ['report', '-f', 'csv'], today)).out).toContain('教导处、德育处');
    expect((await runPlan(home, ['calendar', '--lead', '德育处'], today)).out).toContain('承办：教导处、德育处');
  });
});
