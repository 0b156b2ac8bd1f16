import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, asyncProperty, constantFrom, assert as holds, record } from 'fast-check';
import '../support/fast-check.ts';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { csvField } from '../../src/core/text/csv-cell.ts';
import { partsOf } from '../support/office.ts';
import { runPlan, schoolWithPlan, temporaryHome } from '../support/program.ts';
import { csvRows, inGbk, savedBySpreadsheet } from '../support/spreadsheet.ts';
import { cellsIn, type Filling, filledIn, sheetsOf } from '../support/workbook.ts';

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
          - { id: "1.10", text: 专题学习, target: { at-least: 400, unit: 次 }, lead: 教务处 }
          - { id: "1-2", text: 实现全覆盖, target: { at-least: 100%, of: 年级 } }
          - { id: "007", text: 支部大会, target: { at-least: 1, unit: 次, every: month } }
          - { id: "123456789012345", text: "=1+1" }
`;

const school = () => schoolWithPlan(planText);

const now = '2023-06-30T10:00:00.000+08:00';
const today = { now };

/** Rows of the head and below, and the number of the head's row in the file. */
async function csvForm(home: string) {
  const { out } = await runPlan(home, ['sheet'], today);
  const rows = csvRows(out);
  return { rows, head: rows.findIndex(([first]) => first === '编号') };
}

/** The form of `plan sheet` as CSV with what is said filled in, by id and column. */
async function filledCsv(home: string, answers: readonly (readonly [id: string, cells: Record<string, string>])[]) {
  const { rows, head } = await csvForm(home);
  const titles = rows[head] ?? [];
  const added = answers.map(([id, cells]) => {
    const given = rows.find(([first]) => first === `〔${id}〕`) ?? expect.fail(`no ${id}`);
    return given.map((cell, index) => cells[titles[index]?.replace(/（.*/, '') ?? ''] ?? cell);
  });
  return [...rows.slice(0, head + 1), ...added].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

async function handIn(home: string, name: string, content: string | Uint8Array, more: readonly string[] = ['--yes']) {
  writeFileSync(join(home, name), content);
  return runPlan(home, ['check', '--answers', name, ...more], today);
}

interface Recorded {
  readonly requirement: string;
  readonly kind: string;
}

async function recordedIn(home: string): Promise<readonly Recorded[]> {
  const { out } = await runPlan(home, ['log', '--json']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const answers = [
  ['1.1', { 是否完成: '已完成', 日期: '2023-3-8', 说明: '教代会通过' }],
  ['1.10', { 数量或份额: '2', 日期: '3-8' }],
  ['1-2', { 数量或份额: '38/40', 日期: '2023-04-01' }],
  ['007', { 数量或份额: '1', 日期: '2023-03-03', 所属期: '2023-02' }],
  ['123456789012345', { 是否完成: '不适用', 不适用原因: '无此项' }],
] as const;

const recordedAnswers = [
  { requirement: '1.1', kind: 'done', on: '2023-03-08', note: '教代会通过' },
  { requirement: '1.10', kind: 'progress', on: '2023-03-08', amount: '2' },
  { requirement: '1-2', kind: 'progress', on: '2023-04-01', amount: '38/40' },
  { requirement: '007', kind: 'progress', on: '2023-03-03', amount: '1', period: '2023-02' },
  { requirement: '123456789012345', kind: 'exempt', reason: '无此项' },
];

describe('the blank form as CSV', () => {
  it('says what to do, then has a row for each open requirement with what is given', async () => {
    const home = await school();
    await runPlan(home, ['record', '1.1', '--done'], today);
    const { rows, head } = await csvForm(home);
    expect(rows[0]?.[0]).toBe('实验小学2023年工作要点填报表　实验小学（截至 2023-06-30）');
    expect(rows.slice(head + 1).map((row) => row.slice(0, 5))).toEqual([
      ['〔1.10〕', '专题学习', '不少于 400 次', '2023-12-31', '未启动，尚差 400 次'],
      ['〔1-2〕', '实现全覆盖', '达到 100%（年级）', '2023-12-31', '未启动，尚未报份额'],
      expect.arrayContaining(['〔007〕', '支部大会', '每月不少于 1 次', '每月']),
      ['〔123456789012345〕', "'=1+1", '完成', '2023-12-31', '未启动'],
    ]);
  });

  it('takes those that the options of check choose', async () => {
    const home = await school();
    const { out } = await runPlan(home, ['sheet', '--lead', '教务处'], today);
    expect(csvRows(out).at(-1)?.[0]).toBe('〔1.10〕');
    expect(out).not.toContain('〔1.1〕');
    expect((await runPlan(home, ['sheet', '--lead', '无此处'], today)).code).toBe(2);
  });

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['as it was written', (text) => text],
    ['without its mark', (text) => text.replace('\ufeff', '')],
    ['saved by a spreadsheet', (text) => `\ufeff${savedBySpreadsheet(text)}`],
    ['saved by a spreadsheet in GBK', (text) => inGbk(savedBySpreadsheet(text))],
    ['saved by a spreadsheet a second time', (text) => inGbk(savedBySpreadsheet(savedBySpreadsheet(text)))],
  ])('filled in, comes back %s: every id is what it was', async (_what, save) => {
    const home = await school();
    const { code, err } = await handIn(home, '填报表.csv', save(await filledCsv(home, answers)));
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    expect(await recordedIn(home)).toMatchObject(recordedAnswers);
  });

  it('comes back from standard input, too', async () => {
    const home = await school();
    const input = inGbk(await filledCsv(home, answers));
    const { code } = await runPlan(home, ['check', '--answers', '-', '--yes'], { ...today, input });
    expect(code).toBe(0);
    expect(await recordedIn(home)).toHaveLength(answers.length);
  });

  it('gives back whatever was said, whatever a spreadsheet did to the file', async () => {
    const home = await school();
    const said = record({
      amount: constantFrom('1', '2.50', '３', '10.0'),
      on: constantFrom('2023-03-08', '2023/3/8', '3月8日', '20230308', '44993', '2023.3.8'),
      note: constantFrom('', '=SUM(A1)', '第一次，到会 32 人', '3-4', '"引号"', '+1', '-'),
    });
    let expected = 0;
    await holds(
      asyncProperty(array(said, { minLength: 1, maxLength: 3 }), async (rows) => {
        const filled = await filledCsv(
          home,
          rows.map(({ amount, on, note }, index) => [
            '1.10',
            { 数量或份额: amount, 日期: on, 说明: `${note}#${expected + index}` },
          ]),
        );
        const { code, err } = await handIn(home, 'f.csv', inGbk(savedBySpreadsheet(filled)), [
          '--yes',
          '--changed',
          'add',
        ]);
        expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
        const entries = (await recordedIn(home)).slice(expected);
        const plainAmounts = new Map([
          ['2.50', '2.5'],
          ['３', '3'],
          ['10.0', '10'],
        ]);
        expect(entries).toMatchObject(
          rows.map(({ amount, note }, index) => ({
            requirement: '1.10',
            amount: plainAmounts.get(amount) ?? amount,
            on: '2023-03-08',
            note: `${note}#${expected + index}`,
          })),
        );
        expected += rows.length;
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('that comes back twice counts once', async () => {
    const home = await school();
    const filled = await filledCsv(home, answers);
    await handIn(home, 'a.csv', filled);
    const again = await handIn(home, 'b.csv', inGbk(savedBySpreadsheet(filled)));
    expect(again.err).toContain('5 条台账里已有一模一样的');
    expect(await recordedIn(home)).toHaveLength(5);
  });

  it('with a mistake is refused whole, with each cell by its row and column', async () => {
    const home = await school();
    const filled = await filledCsv(home, [
      ['1.1', { 是否完成: '已完成', 日期: '2023-3-8' }],
      ['1.10', { 数量或份额: '很多' }],
      ['007', { 数量或份额: '1', 日期: '2022-3-8' }],
    ]);
    const { code, err } = await handIn(home, 'f.csv', filled);
    expect(code).toBe(2);
    expect(err).toBe(
      'f.csv 有问题，一条也没有记：\n' +
        '  第 13 行 G 列“数量或份额”：“很多”不是确切的数，请写成 2、3次、1.5 这样\n' +
        '  第 14 行 H 列“日期”：2022-03-08 不在计划期内（2023-01-01 至 2023-12-31），年份写对了吗？\n',
    );
    expect(await recordedIn(home)).toEqual([]);
  });

  it('shows what it would record, asks, and names the columns that it did not read', async () => {
    const home = await school();
    const { code, err } = await handIn(home, 'f.csv', '编号,联系电话,是否完成\r\n〔1.1〕,123,完成\r\n', []);
    expect(code).toBe(2);
    expect(err).toContain('f.csv 里这几列不认识，没有读：联系电话');
    expect(err).toContain('f.csv 里有 1 条要记：\n  1.1 已完成');
    expect(err).toContain('--yes');
    expect(await recordedIn(home)).toEqual([]);
  });

  it('takes evidence that lies beside it, and names what is missing', async () => {
    const home = await school();
    mkdirSync(join(home, '收到'));
    writeFileSync(join(home, '收到/会议记录.docx'), '记录');
    const good = await filledCsv(home, [
      ['1.1', { 是否完成: '完成', 佐证材料: '会议记录.docx；https://example.org/1' }],
    ]);
    expect(await handIn(home, '收到/f.csv', good)).toMatchObject({ code: 0 });
    expect(await recordedIn(home)).toMatchObject([
      { evidence: [{ name: '会议记录.docx' }, { url: 'https://example.org/1' }] },
    ]);
    const bad = await filledCsv(home, [['1.10', { 数量或份额: '1', 佐证材料: '没有.docx' }]]);
    const { code, err } = await handIn(home, '收到/f.csv', bad);
    expect(code).toBe(2);
    expect(err).toContain('第 12 行 L 列“佐证材料”：找不到文件“没有.docx”');
  });
});

describe('the blank form as a workbook', () => {
  async function xlsxForm(home: string): Promise<Uint8Array> {
    await runPlan(home, ['sheet', '-o', '填报表.xlsx', '--yes'], today);
    return readFileSync(join(home, '填报表.xlsx'));
  }

  async function filledXlsx(home: string, filling: Filling): Promise<Uint8Array> {
    const zip = new PizZip(await xlsxForm(home));
    const name = 'xl/worksheets/sheet1.xml';
    zip.file(name, filledIn(zip.file(name)?.asText() ?? '', filling));
    return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  }

  it('has the form and how to fill it in, lists to choose from, and cells that stay text', async () => {
    const home = await school();
    const bytes = await xlsxForm(home);
    expect([...sheetsOf(bytes).keys()]).toEqual(['填报表', '填报说明']);
    const xml = sheetsOf(bytes).get('填报表') ?? '';
    expect(xml).toContain('sqref="F2:F506"><formula1>&quot;已完成,推进中,不适用&quot;</formula1>');
    expect(xml).toContain('sqref="I5:I5"><formula1>&quot;2023-01,2023-02,2023-03,2023-04,2023-05&quot;</formula1>');
    const row = cellsIn(bytes, '填报表')[1] ?? [];
    expect(row.map(({ text }) => text)).toEqual([
      '〔1.1〕',
      '修订制度',
      '完成',
      '2023-12-31',
      '未启动',
      ...Array(12).fill(''),
    ]);
    const looks = [...(partsOf(bytes).get('xl/styles.xml') ?? '').matchAll(/<xf numFmtId="(\d+)"[^>]*xfId="0"/g)];
    const forms = row.slice(5).map(({ style }) => looks[style]?.[1]);
    expect(forms).toEqual(['49', '49', '164', ...Array(9).fill('49')]);
    expect(await xlsxForm(home)).toEqual(bytes);
  });

  it('filled in, comes back: text, true dates and numbers', async () => {
    const home = await school();
    const bytes = await filledXlsx(home, {
      F2: '已完成',
      H2: 44_993,
      J2: '教代会通过',
      G3: 2,
      H3: '3月8日',
      G4: '38/40',
      H4: '2023年4月1日',
      G5: '1',
      H5: 44_988,
      I5: '2023-02',
      K6: '无此项',
    });
    const { code, err } = await handIn(home, '填报表.xlsx', bytes);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    expect(await recordedIn(home)).toMatchObject(recordedAnswers);
  });

  it('names a bad cell as spreadsheets do', async () => {
    const home = await school();
    const { code, err } = await handIn(home, 'f.xlsx', await filledXlsx(home, { F2: '也许', G3: 0, H3: 44_993 }));
    expect(code).toBe(2);
    expect(err).toContain('\n  F2（是否完成）：看不懂“也许”，请填“已完成”“推进中”或“不适用”\n');
    expect(err).toContain('\n  G3（数量或份额）：“0”不行，要大于 0');
    expect(await recordedIn(home)).toEqual([]);
  });

  it.each([
    ['an old workbook', 'f.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /“另存为”Excel 工作簿（.xlsx）/],
    ['no workbook', 'f.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4]), /不是完好的、不带宏的 Excel 工作簿/],
    ['no CSV', 'f.csv', 'a,"b', /不是能读的 CSV/],
    ['no form', 'f.csv', '姓名,电话\n张三,1\n', /找不到填报表的表头/],
    ['too much', 'f.csv', '1,2\n'.repeat(30_000), /太大（最多 20000 行）/],
  ])('that is %s says what to do, with exit code 2', async (_what, name, content, words) => {
    const home = await school();
    const { code, err } = await handIn(home, name, content);
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(await recordedIn(home)).toEqual([]);
  });
});

describe('plan sheet', () => {
  it('works before there is a ledger, in English, and for programs without a mark', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/school.yaml'), planText);
    const { out, code } = await runPlan(home, ['sheet', '--lang', 'en', '--no-bom'], today);
    expect(code).toBe(0);
    expect(out).toMatch(/^"?Form: 实验小学2023年工作要点/);
    expect(out).toContain('〔1.10〕,专题学习');
  });

  it('refuses what it cannot write', async () => {
    const home = await school();
    expect(await runPlan(home, ['sheet', '-o', 'f.ods'], today)).toMatchObject({ code: 2 });
    expect(await runPlan(home, ['sheet', '-f', 'xlsx'], { ...today, isTerminal: true })).toMatchObject({ code: 2 });
  });
});
