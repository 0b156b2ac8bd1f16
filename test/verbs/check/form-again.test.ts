import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/ledger/entry.ts';
import { csvField } from '../../../src/core/text/csv-cell.ts';
import { runPlan, schoolWithPlan } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';
import { inGbk } from '../../support/spreadsheet.ts';

const planText = `format: 1
id: t-plan
title: 要点
issuer: { id: school, name: 实验小学 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { school: 小学 }
sections:
  - number: 一
    title: 甲
    items:
      - id: "1"
        title: 甲
        requirements:
          - { id: "1.1", text: 出方案 }
          - { id: "1.2", text: 开会, target: { at-least: 5, unit: 次 } }
          - { id: "1.3", text: 不发生事故, target: { never: true } }
`;

const today = { now: '2023-06-30T10:00:00.000+08:00' };
const head = ['编号', '是否完成', '数量或份额', '日期', '所属期', '说明', '佐证材料'];
type Row = readonly string[];

const school = () => schoolWithPlan(planText);

function formOf(...rows: readonly Row[]): Uint8Array {
  return inGbk([head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join(''));
}

async function handIn(
  home: string,
  rows: readonly Row[],
  more: readonly string[] = [],
  ...said: readonly (string | boolean)[]
) {
  writeFileSync(join(home, 'f.csv'), formOf(...rows));
  return runPlan(home, ['check', '--answers', 'f.csv', ...more], {
    ...today,
    ...(said.length > 0 && { prompter: scriptedPrompter(...said) }),
  });
}

const handInAtOnce = (home: string, ...rows: readonly Row[]) => handIn(home, rows, ['--yes']);

async function entriesIn(home: string): Promise<readonly Entry[]> {
  const { out } = await runPlan(home, ['log', '--json'], today);
  const lines = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  const gone = new Set(lines.map(({ retracts }) => retracts));
  return lines.filter(({ id, kind }) => kind !== 'retract' && !gone.has(id));
}

async function countOf(home: string, id: string): Promise<unknown> {
  const { out } = await runPlan(home, ['status', '--json'], today);
  return JSON.parse(out).requirements.find((one: { id: string }) => one.id === id)?.value;
}

const twice: Row = ['〔1.2〕', '', '2', '2023-03-08', '', '', ''];
const thrice: Row = ['〔1.2〕', '', '3', '2023-03-08', '', '', ''];
const plan: Row = ['〔1.1〕', '已完成', '', '2023-03-01', '', '', ''];

describe('a form that comes back with a changed row', () => {
  it('is asked about, and corrects what it said last time in one step', async () => {
    const home = await school();
    await handInAtOnce(home, plan, twice);
    const { code, err, out } = await handIn(home, [plan, thrice], [], '是更正', true);
    expect(err).toContain('f.csv 里有 1 条台账里已有一模一样的，不再记');
    expect(err).toContain('  1.2 +3 次（2023-03-08）  同一天已有 +2 次（来自上次的表）\n');
    expect(err).toContain('  1.2 +3 次（2023-03-08）（更正，原为 +2 次）\n');
    expect({ code, out }).toEqual({ code: 0, out: '已全部记入，共 1 条，其中更正 1 条。\n' });
    expect(await countOf(home, '1.2')).toBe('3');
    expect((await runPlan(home, ['verify'], today)).code).toBe(0);
    await runPlan(home, ['undo', '--yes'], today);
    expect(await countOf(home, '1.2')).toBe('2');
    await runPlan(home, ['undo', '--redo', '--yes'], today);
    expect(await countOf(home, '1.2')).toBe('3');
  });

  it('is asked about for a note or a day that changed, too', async () => {
    const home = await school();
    await handInAtOnce(home, plan, twice);
    const noted = ['〔1.2〕', '', '2', '2023-03-08', '', '第一次', ''];
    expect((await handInAtOnce(home, plan, noted)).err).toContain('同一天已有 +2 次（来自上次的表）');
    const later = ['〔1.2〕', '', '2', '2023-03-09', '', '', ''];
    expect((await handInAtOnce(home, plan, later)).err).toContain('2023-03-08 已有 +2 次（来自上次的表）');
    expect(await entriesIn(home)).toHaveLength(2);
    const { err } = await handIn(home, [plan, later], ['--yes', '--changed', 'correct']);
    expect(err).toContain('  1.2 +2 次（2023-03-09）（更正，原为 2023-03-08 的 +2 次）\n');
  });

  it('records nothing where nobody can be asked, with exit code 2 and the option that answers', async () => {
    const home = await school();
    await handInAtOnce(home, twice);
    const { code, err } = await handInAtOnce(home, thrice);
    expect(code).toBe(2);
    expect(err).toContain('--changed correct');
    expect(err).toContain('--changed add');
    expect(await countOf(home, '1.2')).toBe('2');
    await handIn(home, [thrice], ['--yes', '--changed', 'correct']);
    expect(await countOf(home, '1.2')).toBe('3');
    await handIn(home, [twice], ['--yes', '--changed', 'add']);
    expect(await countOf(home, '1.2')).toBe('5');
  });

  it('records nothing by Enter alone', async () => {
    const home = await school();
    await handInAtOnce(home, twice);
    const { code, err } = await handIn(home, [thrice], [], '先不记');
    expect({ code, last: err.split('\n').at(-2) }).toEqual({ code: 0, last: '没有记。' });
    expect(await countOf(home, '1.2')).toBe('2');
  });

  it('may be a correction here and another time there, asked one by one', async () => {
    const home = await school();
    await handInAtOnce(home, plan, twice);
    const done = ['〔1.1〕', '已完成', '', '2023-03-01', '', '教代会通过', ''];
    await handIn(home, [done, thrice], [], '一条一条', '是更正', '另外的一次', true);
    expect(await entriesIn(home)).toMatchObject([
      { requirement: '1.2', amount: '2' },
      { requirement: '1.1', note: '教代会通过' },
      { requirement: '1.2', amount: '3' },
    ]);
  });

  it('and without a row that it had says that this still counts', async () => {
    const home = await school();
    await handInAtOnce(home, plan, twice);
    const { err } = await handInAtOnce(home, plan);
    expect(err).toContain('上次的表里有、f.csv 里没有了的 1 条，台账里照旧算数：\n  1.2 +2 次（2023-03-08）\n');
  });

  it('with a row more records that alone', async () => {
    const home = await school();
    await handInAtOnce(home, plan, twice);
    const { code } = await handInAtOnce(home, plan, twice, ['〔1.2〕', '', '1', '2023-03-08', '', '第二次', '']);
    expect(code).toBe(0);
    expect(await countOf(home, '1.2')).toBe('3');
  });

  it('keeps evidence that is in the ledger though the file is no longer beside it, and that of a row that names none', async () => {
    const home = await school();
    mkdirSync(join(home, 'away'));
    writeFileSync(join(home, '记录.docx'), '一');
    await handInAtOnce(home, ['〔1.2〕', '', '2', '2023-03-08', '', '', '记录.docx']);
    await runPlan(home, ['record', '1.1', '--done', '--on', '3-1', '--evidence', '记录.docx'], today);
    const { renameSync } = await import('node:fs');
    renameSync(join(home, '记录.docx'), join(home, 'away/记录.docx'));
    await handIn(
      home,
      [
        ['〔1.1〕', '已完成', '', '2023-03-01', '', '教代会通过', ''],
        ['〔1.2〕', '', '3', '2023-03-08', '', '', '记录.docx'],
      ],
      ['--yes', '--changed', 'correct'],
    );
    expect(await entriesIn(home)).toMatchObject([
      { requirement: '1.1', note: '教代会通过', evidence: [{ name: '记录.docx' }] },
      { requirement: '1.2', amount: '3', evidence: [{ name: '记录.docx' }] },
    ]);
  });
});

describe('evidence that the ledger has and the form’s folder has not', () => {
  it('is none for a new row, though a file of that name was attached before', async () => {
    const home = await school();
    mkdirSync(join(home, '三月'));
    writeFileSync(join(home, '三月/记录.docx'), '三月的');
    const march: Row = ['〔1.2〕', '', '1', '2023-03-08', '', '', '记录.docx'];
    const april: Row = ['〔1.2〕', '', '1', '2023-04-08', '', '', '记录.docx'];
    writeFileSync(join(home, '三月/f.csv'), formOf(march));
    await runPlan(home, ['check', '--answers', '三月/f.csv', '--yes'], today);
    const { code, err } = await handInAtOnce(home, march, april);
    expect(code).toBe(2);
    expect(err).toContain('第 3 行 G 列“佐证材料”：找不到文件“记录.docx”');
    expect(err).not.toContain('第 2 行');
  });
});

describe('a prohibition in a form', () => {
  const happened: Row = ['〔1.3〕', '发生', '1', '2023-03-08', '', '摔伤', ''];
  const putRight: Row = ['〔1.3〕', '已整改', '', '2023-03-20', '', '已加装护栏', ''];
  const standing = async (home: string) => (await runPlan(home, ['show', '1.3'], today)).out;

  it('can be put right by a later form, or by the one that tells of it', async () => {
    const [one, other] = [await school(), await school()];
    await handInAtOnce(one, happened);
    await handInAtOnce(one, happened, putRight);
    await handInAtOnce(other, putRight, happened);
    for (const home of [one, other]) {
      const entries = await entriesIn(home);
      const breach = entries.find(({ kind }) => kind === 'progress');
      expect(entries.find(({ kind }) => kind === 'done')?.to).toBe(breach?.id);
      expect((await handInAtOnce(home, happened, putRight)).err).toContain('2 条台账里已有一模一样的');
    }
  });

  it('stays put right when what happened is corrected', async () => {
    const home = await school();
    await handInAtOnce(home, happened, putRight);
    const more = ['〔1.3〕', '发生', '1', '2023-03-08', '', '一名学生摔伤', ''];
    await handIn(home, [more, putRight], ['--yes', '--changed', 'correct']);
    const entries = await entriesIn(home);
    expect(entries).toMatchObject([
      { kind: 'progress', note: '一名学生摔伤' },
      { kind: 'done', on: '2023-03-20', note: '已加装护栏', to: entries[0]?.id },
    ]);
    expect(await standing(home)).not.toContain('未整改');
  });
});

describe('evidence that a form or a file of answers names', () => {
  it.each([
    ['an absolute path', (home: string) => join(home, 'secret.txt')],
    ['a way out of the folder', () => '../secret.txt'],
    ['a way out and back in by another name', () => 'x/../../secret.txt'],
    ['a file address', (home: string) => `file://${home}/secret.txt`],
    ['a link within that leads out', () => 'inside/link.txt'],
    ['a linked folder', () => 'inside/folder/secret.txt'],
  ])('as %s is refused with its cell', async (_what, pathIn) => {
    const home = await school();
    writeFileSync(join(home, 'secret.txt'), 's');
    mkdirSync(join(home, '收到/inside'), { recursive: true });
    symlinkSync(join(home, 'secret.txt'), join(home, '收到/inside/link.txt'));
    symlinkSync(home, join(home, '收到/inside/folder'));
    const row = ['〔1.1〕', '已完成', '', '2023-03-01', '', '', pathIn(home)];
    writeFileSync(join(home, '收到/f.csv'), formOf(row));
    const form = await runPlan(home, ['check', '--answers', '收到/f.csv', '--yes'], today);
    expect(form).toMatchObject({ code: 2, out: '' });
    expect(form.err).toMatch(/第 2 行 G 列“佐证材料”：“.*”不在填报表所在的文件夹里/);
    writeFileSync(join(home, '收到/a.json'), JSON.stringify([{ id: '1.1', done: true, evidence: pathIn(home) }]));
    const answers = await runPlan(home, ['check', '--answers', '收到/a.json', '--yes'], today);
    expect(answers).toMatchObject({ code: 2, out: '' });
    expect(answers.err).toMatch(/第 1 行：佐证 .* 不在答案文件所在的文件夹里/);
    expect(await entriesIn(home)).toEqual([]);
  });

  it('may lie in a folder below', async () => {
    const home = await school();
    mkdirSync(join(home, '收到/材料'), { recursive: true });
    writeFileSync(join(home, '收到/材料/记录.docx'), '一');
    writeFileSync(join(home, '收到/f.csv'), formOf(['〔1.1〕', '已完成', '', '2023-03-01', '', '', '材料/记录.docx']));
    expect(await runPlan(home, ['check', '--answers', '收到/f.csv', '--yes'], today)).toMatchObject({ code: 0 });
  });
});

describe('a form with many faults', () => {
  it('names each row’s in one pass, so many of them, and how many more there are', async () => {
    const home = await school();
    const bad: Row = ['〔1.2〕', '', '很多', '下周', '', '', '没有.docx'];
    const { code, err } = await handInAtOnce(home, ...Array.from({ length: 1000 }, () => bad), [
      '合计',
      '',
      '9',
      '',
      '',
      '',
      '',
    ]);
    expect(code).toBe(2);
    const lines = err.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'f.csv 里第 1002 行像是合计、备注或填表人，没有读。',
      'f.csv 有问题，一条也没有记：',
      '  第 2 行 C 列“数量或份额”：“很多”不是确切的数，请写成 2、3次、1.5 这样',
      '  第 2 行 D 列“日期”：“下周”不止一天，请写是哪一天，如 7-3、7月6日、2023-07-09',
      '  第 2 行 G 列“佐证材料”：找不到文件“没有.docx”，请把它放在填报表旁边，或改正文件名',
    ]);
    expect(lines.at(-2)).toBe('  ……还有 2900 处，改好以上各处以后再试就会列出');
    expect(lines).toHaveLength(104);
  });
});
