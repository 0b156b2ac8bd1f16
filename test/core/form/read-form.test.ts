import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../../src/core/decimal.ts';
import { columnTitles, findHead, formColumns } from '../../../src/core/form/columns.ts';
import type { FilledCell, FilledSheet, MergedCells } from '../../../src/core/form/filled-sheet.ts';
import type { KnownBreach } from '../../../src/core/form/form-setting.ts';
import { ownRowsIn } from '../../../src/core/form/own-rows.ts';
import { type FormReading, readForm } from '../../../src/core/form/read-form.ts';
import { formMessages } from '../../../src/words/areas/reports/form.ts';
import { languages } from '../../../src/words/language.ts';
import { cap, count, day, never, planWith, recurring, requirement, share } from '../../support/plans.ts';

const plan = planWith({
  requirements: [
    requirement({ id: '1.1', text: '制度' }),
    requirement({ id: '1.10', text: '学习', target: count('2') }),
    requirement({ id: '1.2', text: '全覆盖', target: share('100') }),
    requirement({ id: '1.3', text: '党员大会', target: recurring('1', 'month') }),
    requirement({ id: '1.4', text: '文件', target: cap('5') }),
    requirement({ id: '2.1', text: '不发生安全事故', target: never() }),
  ],
});

interface More {
  readonly merged?: readonly MergedCells[];
  readonly breaches?: readonly KnownBreach[];
  readonly whole?: Decimal;
}

type Row = Readonly<Record<string, FilledCell>>;

/** A form with these rows, their cells by the titles of the columns. */
function tableOf(...rows: readonly Row[]): FilledSheet {
  const titles = formColumns.map((column) => columnTitles[column][0] ?? '');
  return [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))];
}

function read(table: FilledSheet, today = '2023-06-30', { merged = [], breaches = [], whole }: More = {}) {
  const head = findHead(table) ?? expect.fail('no head');
  return readForm(
    { table, head, merged },
    { plan, today: day(today), breaches: () => breaches, whole: () => whole, name: '' },
  );
}

const readRow = (row: Row, today?: string) => read(tableOf(row), today)[0] ?? expect.fail('the row says nothing');

function draftOf(row: Row, today?: string) {
  const { answers, problems } = readRow(row, today);
  const [first] = answers;
  if (first === undefined) return expect.fail(problems.map(({ column, code }) => `${column}: ${code}`).join(', '));
  const { print: _, said: __, ...draft } = first.draft;
  return draft;
}

const told = (readings: readonly FormReading[]): readonly string[] =>
  readings.flatMap(({ problems }) => problems.map(({ row, column, code }) => `${row} ${column} ${code}`));

const problemsOf = (row: Row, today?: string) => told([readRow(row, today)]);

describe('the head of a form', () => {
  it.each(languages)('is known by the titles that a form in %s has, hints and all', (language) => {
    const { columns } = formMessages[language];
    const head = findHead([formColumns.map((column) => columns[column])]);
    expect([...(head?.columns ?? [])]).toEqual(formColumns.map((column, index) => [column, index]));
  });

  it('is found below titles and instructions, in any order, with columns of one’s own named', () => {
    const table = [['区填报表'], [''], ['科室', '日期', ' 编 号 ', '数量', '电话'], ['', '3-8', '〔1.10〕', '2', '']];
    const head = findHead(table);
    expect(head).toMatchObject({ row: 3, unknown: ['科室', '电话'] });
    expect(read(table)).toMatchObject([
      { row: 4, answers: [{ draft: { requirement: '1.10', amount: '2', on: '2023-03-08' } }] },
    ]);
  });

  it.each([
    ['nothing', []],
    ['other words', [['姓名', '电话']]],
    ['an id and nothing to fill in', [['编号', '要求']]],
  ])('is not found in %s', (_what, table: FilledSheet) => {
    expect(findHead(table)).toBeUndefined();
  });
});

describe('a row of a form', () => {
  it('says nothing where nothing was filled in', () => {
    expect(read(tableOf({}, { 编号: '〔1.1〕', 要求: '制度' }, { 编号: '〔1.1〕', 是否完成: '否' }))).toEqual([]);
  });

  it.each<[string, Row, object]>([
    ['done', { 编号: '〔1.1〕', 是否完成: '已完成', 日期: '2023/3/8' }, { kind: 'done', on: '2023-03-08' }],
    ['done, ticked', { 编号: '〔1.1〕', 是否完成: ' √ ' }, { kind: 'done' }],
    [
      'a note of progress',
      { 编号: '〔1.1〕', 是否完成: '推进中', 说明: '已起草' },
      { kind: 'progress', note: '已起草' },
    ],
    [
      'text alone, as progress',
      { 编号: '〔1.1〕', 日期: '3月8日', 说明: "'=联系中" },
      { kind: 'progress', note: '=联系中' },
    ],
    [
      'an amount',
      { 编号: '〔1.10〕', 数量或份额: '２次', 日期: '3月8日' },
      { kind: 'progress', amount: '2', on: '2023-03-08' },
    ],
    ['an amount as a number', { 编号: '〔1.10〕', 数量或份额: 1.5 }, { kind: 'progress', amount: '1.5' }],
    ['an amount, and done', { 编号: '〔1.10〕', 数量或份额: "'2", 是否完成: '是' }, { kind: 'progress', amount: '2' }],
    ['a share', { 编号: '〔1.2〕', 数量或份额: '38／40' }, { kind: 'progress', amount: '38/40' }],
    ['a share that is no date', { 编号: '〔1.2〕', 数量或份额: '3比4' }, { kind: 'progress', amount: '3/4' }],
    ['an amount under a limit', { 编号: '〔1.4〕', 数量或份额: '1' }, { kind: 'progress', amount: '1' }],
    ['a period made up', { 编号: '〔1.3〕', 数量或份额: '1', 日期: '3-8', 所属期: '2月' }, { period: '2023-02' }],
    [
      'a period that became a date',
      { 编号: '〔1.3〕', 数量或份额: '1', 日期: '3-8', 所属期: { day: day('2023-02-01') } },
      { period: '2023-02' },
    ],
    ['exempt', { 编号: '〔1.1〕', 是否完成: '不适用', 不适用原因: '无党员' }, { kind: 'exempt', reason: '无党员' }],
    ['exempt, by its reason alone', { 编号: '〔1.1〕', 不适用原因: '无党员' }, { kind: 'exempt', reason: '无党员' }],
    [
      'exempt for a month',
      { 编号: '〔1.3〕', 不适用原因: '放假', 所属期: '2月' },
      { kind: 'exempt', period: '2023-02' },
    ],
    [
      'what is to be done about it',
      { 编号: '〔1.1〕', 未完成原因: '经费', 整改措施: '申请', 责任人: '王', 完成时限: '2024-3-31' },
      { kind: 'remedy', cause: '经费', measure: '申请', owner: '王', due: '2024-03-31' },
    ],
    ['evidence alone', { 编号: '〔1.1〕', 佐证材料: 'a.pdf' }, { kind: 'attach' }],
  ])('says: %s', (_what, row, draft) => {
    expect(draftOf(row)).toMatchObject(draft);
  });

  it('says two things where it tells what was done and what is to be done', () => {
    const said = read(tableOf({ 编号: '〔1.1〕', 是否完成: '推进中', 说明: '已起草', 未完成原因: '经费' }));
    expect(said[0]?.answers).toMatchObject([
      { draft: { kind: 'progress' } },
      { draft: { kind: 'remedy', cause: '经费' } },
    ]);
  });

  it.each<[string, FilledCell]>([
    ['a true date', { day: day('2023-03-08') }],
    ['a serial number', 44_993],
    ['a serial number with a time', 44_993.5],
    ['a serial number as text', '44993'],
    ['with a time of day', '2023/3/8 0:00:00'],
    ['as ISO writes it', '2023-03-08T00:00:00'],
    ['in Chinese', '2023年3月8日'],
    ['in full width', '２０２３－３－８'],
    ['as English Excel shows it', '8-Mar'],
    ['the same with its year', '8-Mar-23'],
    ['without separators', '20230308'],
    ['with an apostrophe', "'2023-3-8"],
  ])('knows the day %s', (_what, cell) => {
    expect(draftOf({ 编号: '〔1.1〕', 是否完成: '完成', 日期: cell })).toMatchObject({ on: '2023-03-08' });
  });

  it.each<[string, Row, string?]>([
    ['2 id no-id', { 是否完成: '完成' }],
    ['2 id unknown-id', { 编号: '〔9.9〕', 是否完成: '完成' }],
    ['2 id id-lost-digits', { 编号: '1.1', 是否完成: '完成' }],
    ['2 id id-lost-digits', { 编号: 1.1, 是否完成: '完成' }],
    ['2 text other-text', { 编号: '〔1.1〕', 要求: '学习', 是否完成: '完成' }],
    ['2 done bad-done', { 编号: '〔1.1〕', 是否完成: '大概' }],
    ['2 on bad-day', { 编号: '〔1.1〕', 是否完成: '完成', 日期: '下周' }],
    ['2 on bad-day', { 编号: '〔1.1〕', 是否完成: '完成', 日期: 12 }],
    ['2 on on-outside-plan', { 编号: '〔1.1〕', 是否完成: '完成', 日期: { day: day('2026-03-08') } }],
    ['2 on on-needed', { 编号: '〔1.1〕', 是否完成: '完成' }, '2024-02-01'],
    ['2 amount amount-is-day', { 编号: '〔1.2〕', 数量或份额: { day: day('2023-03-04') } }],
    ['2 amount amount-is-day', { 编号: '〔1.2〕', 数量或份额: '3月4日' }],
    ['2 amount no-amount-asked', { 编号: '〔1.1〕', 数量或份额: '2' }],
    ['2 amount done-needs-amount', { 编号: '〔1.10〕', 是否完成: '完成' }],
    ['2 amount bad-amount', { 编号: '〔1.10〕', 数量或份额: '两回' }],
    ['2 amount bad-share', { 编号: '〔1.2〕', 数量或份额: '41/40' }],
    ['2 amount bad-share', { 编号: '〔1.2〕', 数量或份额: '全部' }],
    ['2 on bad-day', { 编号: '〔1.1〕', 是否完成: '完成', 日期: 11.1 }],
    ['2 period bad-period', { 编号: '〔1.3〕', 数量或份额: '1', 所属期: '13月' }],
    ['2 period period-needs-recurring', { 编号: '〔1.10〕', 数量或份额: '1', 所属期: '2月' }],
    ['2 period on-before-period', { 编号: '〔1.3〕', 数量或份额: '1', 日期: '1-3', 所属期: '2月' }],
    ['2 note note-needed', { 编号: '〔1.1〕', 是否完成: '推进中' }],
    ['2 exempt reason-needed', { 编号: '〔1.1〕', 是否完成: '不适用' }],
    ['2 exempt two-answers', { 编号: '〔1.1〕', 是否完成: '完成', 不适用原因: '无' }],
    ['2 done nothing-said', { 编号: '〔1.1〕', 日期: '3-8' }],
  ])('names the bad cell: %s', (problem, row, today) => {
    expect(problemsOf(row, today)).toEqual([problem]);
  });

  it('tells a share that names no whole of what the last one was of', () => {
    const row = (amount: FilledCell) => tableOf({ 编号: '〔1.2〕', 数量或份额: amount });
    const whole: Decimal = { coefficient: 40n, scale: 0 };
    const all = read(row('全部'), '2023-06-30', { whole });
    expect(all[0]?.answers).toMatchObject([{ answer: { amount: '40/40' }, draft: { amount: '40/40' } }]);
    expect(read(row(0.95), '2023-06-30', { whole })[0]?.answers).toMatchObject([{ draft: { amount: '38/40' } }]);
    const odd = read(row('93%'), '2023-06-30', { whole });
    expect(odd[0]?.problems).toMatchObject([{ code: 'bad-share', values: { problem: 'part-not-whole', whole: '40' } }]);
  });

  it('keeps 1.10 apart from 1.1 with its brackets, and without where the plan has no other such number', () => {
    expect(draftOf({ 编号: '〔1.10〕', 数量或份额: '1' })).toMatchObject({ requirement: '1.10' });
    expect(draftOf({ 编号: '〔１.10〕', 数量或份额: '1' })).toMatchObject({ requirement: '1.10' });
    expect(draftOf({ 编号: 1.2, 数量或份额: '1/2' })).toMatchObject({ requirement: '1.2' });
  });

  it.each([
    ['a.pdf；b.pdf', ['a.pdf', 'b.pdf']],
    ['会议记录.docx、签到表.jpg', ['会议记录.docx', '签到表.jpg']],
    ['3月, 学习 (1).pdf', ['3月, 学习 (1).pdf']],
    ['a.pdf\r\nhttps://example.org/x, b.jpg', ['a.pdf', 'https://example.org/x', 'b.jpg']],
  ])('takes %j for the evidence %j', (text, evidence) => {
    expect(readRow({ 编号: '〔1.1〕', 佐证材料: text })).toMatchObject({ evidence });
  });
});

describe('all that is wrong', () => {
  it('with a row is named in one pass, a thing a cell, in the order of the columns', () => {
    const row = { 编号: '〔1.3〕', 要求: '别的', 是否完成: '大概', 数量或份额: '很多', 日期: '下周', 所属期: '13月' };
    expect(problemsOf(row)).toEqual([
      '2 text other-text',
      '2 done bad-done',
      '2 amount bad-amount',
      '2 on bad-day',
      '2 period bad-period',
    ]);
  });

  it('is named of a row whose duty is not known, too', () => {
    expect(problemsOf({ 编号: '〔9.9〕', 数量或份额: '1', 日期: '下周' })).toEqual(['2 id unknown-id', '2 on bad-day']);
  });

  it('with a late duty’s plan is named beside what is wrong with the answer', () => {
    expect(problemsOf({ 编号: '〔1.10〕', 数量或份额: '很多', 未完成原因: '经费', 完成时限: '来年' })).toEqual([
      '2 amount bad-amount',
      '2 remedyDue bad-remedy-due',
    ]);
  });
});

/** Cells merged in one column, by numbers of rows as a spreadsheet counts. */
function mergedDown(title: string, first: number, last: number): MergedCells {
  const column = formColumns.findIndex((each) => columnTitles[each][0] === title);
  return { fromRow: first - 1, toRow: last - 1, fromColumn: column, toColumn: column };
}

describe('merged cells', () => {
  it.each<[string, FilledCell, object]>([
    ['日期', { day: day('2023-03-08') }, { on: '2023-03-08' }],
    ['所属期', '2月', { period: '2023-02' }],
  ])('of %s hold for all rows that they cover, where those say more', (title, cell, draft) => {
    const row = (amount: string) => ({ 编号: '〔1.3〕', 数量或份额: amount, 日期: '3-9' });
    const table = tableOf({ ...row('1'), [title]: cell }, { ...row('2'), [title]: '' }, { 编号: '〔1.3〕' });
    const readings = read(table, undefined, { merged: [mergedDown(title, 2, 4)] });
    expect(readings.map(({ answers }) => answers[0]?.draft)).toMatchObject([
      { amount: '1', ...draft },
      { amount: '2', ...draft },
    ]);
  });

  it('of whether it is done say so for each row', () => {
    const table = tableOf({ 编号: '〔1.1〕', 是否完成: '已完成' }, { 编号: '〔1.1〕' });
    const readings = read(table, undefined, { merged: [mergedDown('是否完成', 2, 3)] });
    expect(readings.map(({ answers }) => answers[0]?.draft.kind)).toEqual(['done', 'done']);
  });

  it.each([
    ['编号', '〔1.10〕', 'id'],
    ['数量或份额', '2', 'amount'],
    ['说明', '三次', 'note'],
  ])('of %s are named, as they could be meant for one row or for all', (title, value, column) => {
    const row = { 编号: '〔1.10〕', 数量或份额: '1', 日期: '3-8' };
    const table = tableOf({ ...row, [title]: value }, { ...row, [title]: '' });
    const problems = told(read(table, undefined, { merged: [mergedDown(title, 2, 3)] }));
    expect(problems).toContain(`2 ${column} merged-down`);
    expect(problems).toContain(`3 ${column} merged-down`);
  });

  it('over several columns are named, and a title over the whole width is nobody’s answer', () => {
    const table = tableOf({ 编号: '一、加强学习' }, { 编号: '〔1.10〕', 数量或份额: '2', 日期: '' });
    const [amount, on] = [formColumns.indexOf('amount'), formColumns.indexOf('on')];
    const merged = [
      { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: formColumns.length - 1 },
      { fromRow: 2, toRow: 2, fromColumn: amount, toColumn: on },
    ];
    expect(told(read(table, undefined, { merged }))).toEqual(['3 amount merged-across', '3 on merged-across']);
  });
});

describe('a row of one’s own', () => {
  it.each([['合计'], ['合 计'], ['注：数量以签到表为准'], ['填报人：王老师'], ['Total']])(
    'that begins with %s answers nothing',
    (first) => {
      const table = tableOf({ 编号: '〔1.10〕', 数量或份额: '2' }, { 编号: first, 数量或份额: 2, 说明: '李' });
      const head = findHead(table) ?? expect.fail('no head');
      expect(read(table)).toMatchObject([{ row: 2, problems: [] }]);
      expect(ownRowsIn({ table, head, merged: [] }, plan)).toEqual([3]);
    },
  );
});

describe('a duty’s row', () => {
  it.each(['联系社区开展活动', '累计开展活动', '说明会', '负责人联系党员'])(
    'that lost its id is named, though its text begins as a remark might: %s',
    (text) => {
      expect(problemsOf({ 要求: text, 数量或份额: '2' })).toEqual(['2 id no-id']);
    },
  );
});

describe('a formula', () => {
  it('without a result, or with an error for one, is named, not recorded', () => {
    const row = { 编号: '〔1.10〕', 数量或份额: { unread: '=A1+1' }, 说明: { unread: '#REF!' } };
    expect(problemsOf(row)).toEqual(['2 amount unread-formula', '2 note unread-formula']);
  });
});

const breach = (id: string, on: string, putRightOn?: string): KnownBreach => ({
  id,
  day: on,
  ...(putRightOn && { putRightOn }),
});

describe('what was put right', () => {
  const row = { 编号: '〔2.1〕', 是否完成: '已整改', 日期: '2023-04-01' };
  const readWith = (breaches: readonly KnownBreach[], ...rows: readonly Row[]) =>
    read(tableOf(...rows), undefined, { breaches });

  it('is the one thing that happened and is open', () => {
    const [found] = readWith([breach('A', '2023-01-05', '2023-02-01'), breach('B', '2023-03-08')], row);
    expect(found?.answers).toMatchObject([{ draft: { kind: 'done', to: 'B', on: '2023-04-01' } }]);
  });

  it('is the same when the row comes back, though another has happened since', () => {
    const [found] = readWith([breach('A', '2023-03-08', '2023-04-01'), breach('B', '2023-05-08')], row);
    expect(found?.answers).toMatchObject([{ draft: { to: 'A' } }]);
  });

  it('is told by its day where several are open', () => {
    const open = [breach('A', '2023-01-05'), breach('B', '2023-03-08')];
    expect(told(readWith(open, row))).toEqual(['2 period many-breaches']);
    expect(readWith(open, { ...row, 所属期: '1月5日' })[0]?.answers).toMatchObject([{ draft: { to: 'A' } }]);
  });

  it('may have happened by another row of the same form', () => {
    const happened = { 编号: '〔2.1〕', 是否完成: '发生', 数量或份额: '1', 日期: '3-8', 说明: '摔伤' };
    const [first, second] = readWith([], row, happened);
    expect(second?.answers[0]?.name).toBeDefined();
    expect(first?.answers).toMatchObject([{ draft: { to: second?.answers[0]?.name } }]);
  });

  it.each<[string, Row, readonly KnownBreach[]]>([
    ['2 done no-breach', row, []],
    ['2 amount put-right-apart', { ...row, 数量或份额: '1' }, [breach('A', '2023-03-08')]],
    ['2 on put-right-too-early', row, [breach('A', '2023-05-08')]],
    ['2 done only-for-never', { ...row, 编号: '〔1.1〕' }, []],
  ])('names the bad cell: %s', (problem, said, breaches) => {
    expect(told(readWith(breaches, said))).toEqual([problem]);
  });
});
