import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const hasLedger = (home: string): boolean => existsSync(join(home, '.plan/ledger'));

describe('record', () => {
  it('says what it saved and where the duty stands now', async () => {
    const home = await schoolFolder();
    const first = await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--note', '第一次']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain('已记：1.1 +1 次 「第一次」（2023-03-08）');
    expect(first.out).toContain('尚差 1 次');
    const second = await runPlan(home, ['record', '１.１', '--add', '１', '--on', '9月13日']);
    expect(second.out).toContain('（2023-09-13）');
    expect(second.out).toContain('已完成');
  });

  it('refuses a note too long to be read back in one sentence, before anything is written', async () => {
    const home = await schoolFolder();
    for (const [option, text] of [
      ['--note', '长'.repeat(60_000)],
      ['--exempt', '长'.repeat(60_000)],
    ] as const) {
      const refused = await runPlan(home, ['record', '2.2', option, text]);
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(refused.err).toMatch(/^备注或原因太长，最多 50000 字；.*\n$/);
    }
    expect(hasLedger(home)).toBe(false);
    const longest = await runPlan(home, ['record', '2.2', '--note', '长'.repeat(50_000)]);
    expect(longest.code).toBe(0);
    expect(longest.out).toContain(`「${'长'.repeat(59)}…」`);
    expect(longest.out.length).toBeLessThan(300);
    expect((await runPlan(home, ['verify'])).code).toBe(0);
  });

  it('says the status only where the entry does not say it', async () => {
    const home = await schoolFolder();
    const done = await runPlan(home, ['record', '2.3', '--done', '--on', '2023-12-15']);
    expect(done.out).toMatch(/^已记：2\.3 已完成（2023-12-15）$/m);
    const exempt = await runPlan(home, ['record', '2.2', '--exempt', '本校无此项']);
    expect(exempt.out).toMatch(/^已记：2\.2 不适用 （原因：本校无此项）$/m);
  });

  it('says that evidence is empty, which a broken download leaves behind', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '签到表.pdf'), '');
    writeFileSync(join(home, '照片.jpg'), 'x');
    const args = ['record', '2.3', '--done', '--on', '2023-12-15', '--evidence', '签到表.pdf', '照片.jpg'];
    const { code, out } = await runPlan(home, args);
    expect(code).toBe(0);
    expect(out).toContain('（佐证 签到表.pdf 是空文件（0 字节）');
  });

  it('keeps evidence under its own name, a link as a link', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '3月 学习(1),签到.pdf'), 'x');
    const args = [
      'record',
      '2.3',
      '--done',
      '--on',
      '2023-12-15',
      '--evidence',
      '3月 学习(1),签到.pdf',
      'https://example.cn/a',
    ];
    expect(await runPlan(home, args)).toMatchObject({ code: 0 });
    const { out } = await runPlan(home, ['show', '2.3']);
    expect(out).toContain('3月 学习(1),签到.pdf');
    expect(out).toContain('https://example.cn/a');
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
  });

  it('is undone one command at a time, newest first', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '3-8']);
    await runPlan(home, ['record', '2.3', '--done', '--on', '12-15']);
    const asked = await runPlan(home, ['undo']);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('2.3 已完成');
    expect(asked.err).toContain('--yes');
    expect(await runPlan(home, ['undo', '--yes'])).toMatchObject({ code: 0 });
    const next = await runPlan(home, ['undo', '--yes']);
    expect(next.err).toContain('1.1 +1 次');
    expect((await runPlan(home, ['undo', '--yes'])).err).toContain('没有可以撤销');
    expect((await runPlan(home, ['log'])).out.match(/已撤销/g)).toHaveLength(2);
  });

  it.each([
    [
      'an unknown id, with the nearest ones',
      ['record', '1.9', '--done', '--on', '3-8'],
      /没有编号“1\.9”，相近的有：1\.\d/,
    ],
    ['an id that is a path', ['record', '../../x', '--done', '--on', '3-8'], /没有编号/],
    ['a device name for an id', ['show', 'CON'], /没有编号/],
    [
      'a day that does not exist',
      ['record', '1.1', '--add', '1', '--on', '2023-02-30'],
      /看不懂“2023-02-30”是哪一天，请写成 1-1、7月2日、2023-12-31 这样。/,
    ],
    ['a day outside the plan', ['record', '1.1', '--add', '1', '--on', '2022-12-31'], /不在计划期内/],
    ['no day after the plan has ended', ['record', '1.1', '--add', '1'], /--on/],
    ['an amount without end', ['record', '1.1', '--add', '1e400', '--on', '3-8'], /1e400/],
    ['an amount below nothing', ['record', '1.1', '--add', '-1', '--on', '3-8'], /大于 0/],
    ['no amount at all', ['record', '1.1', '--add', '0', '--on', '3-8'], /大于 0/],
    ['done where amounts decide', ['record', '1.1', '--done', '--on', '3-8'], /--add/],
    ['an amount where nothing is counted', ['record', '2.3', '--add', '1', '--on', '3-8'], /--done/],
    ['a share above the whole', ['record', '1.2', '--share', '41/40', '--on', '3-8'], /41\/40/],
    ['two answers at once', ['record', '1.1', '--add', '1', '--exempt', 'x', '--on', '3-8'], /只能选一个/],
    ['nothing to record', ['record', '2.3'], /没有说要记什么/],
    ['an exemption without a reason', ['record', '2.7', '--exempt', ' '], /原因/],
    [
      'a period of what does not recur',
      ['record', '1.1', '--add', '1', '--on', '3-8', '--period', '2023-02'],
      /--period/,
    ],
    ['evidence that is not there', ['record', '2.3', '--done', '--on', '3-8', '--evidence', '没有.pdf'], /没有\.pdf/],
    ['evidence that is a folder', ['record', '2.3', '--done', '--on', '3-8', '--evidence', '.'], /./],
    ['a duty that is the bureau’s', ['record', '5.1', '--done', '--on', '3-8'], /不归/],
    ['a confirmation of nothing', ['record', '2.3', '--confirm'], /没有需复核/],
    ['a reopening of what is open', ['record', '2.3', '--reopen', '--on', '3-8'], /没有记为完成/],
    ['a section that is not there', ['check', '--section', '九'], /可用：一、二/],
    ['an item that is not there', ['check', '--item', '99'], /可用：1、2/],
    ['an unknown verb', ['recrod', '1.1'], /是不是 plan record/],
    ['an unknown option before any verb', ['--badopt'], /没有 --badopt 这个选项/],
    ['a folder without a ledger', ['status', '--dir', 'elsewhere'], /elsewhere 里没有台账/],
    ['an unknown option', ['record', '1.1', '--ad', '1'], /--add/],
    ['a value that is none of the choices', ['check', '--only', 'some'], /open/],
  ])('refuses %s, and writes nothing', async (_what, args, words) => {
    const home = await schoolFolder();
    const { code, out, err } = await runPlan(home, args);
    expect({ code: code === 2 || code === 3, out }, err).toEqual({ code: true, out: '' });
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n {4}at /);
    expect(hasLedger(home)).toBe(false);
  });

  it('says that a duty was done already when it is recorded done again, unless it was reopened', async () => {
    const home = await schoolFolder();
    const done = ['record', '2.3', '--done', '--on', '2023-12-15'];
    expect((await runPlan(home, done)).out).not.toContain('此前已有');
    expect(await runPlan(home, done)).toMatchObject({ code: 0, out: expect.stringContaining('此前已有：2.3 已完成') });
    await runPlan(home, ['record', '2.3', '--reopen', '--on', '2023-12-16']);
    expect((await runPlan(home, done)).out).not.toContain('此前已有');
  });

  it('asks before a day to come, and records it when told to', async () => {
    const home = temporaryHome();
    const year = 2027;
    writeFileSync(join(home, 'plan.yaml'), planOf(year));
    await runPlan(home, ['init', '--plan', 'plan.yaml', '--unit', 'a', '--recorder', '王']);
    const day = `${year}-12-31`;
    const asked = await runPlan(home, ['record', '1', '--done', '--on', day]);
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain('--yes');
    expect(await runPlan(home, ['record', '1', '--done', '--on', day, '--yes'])).toMatchObject({ code: 0 });
  });

  it('names the init call where there is no ledger yet and nobody to ask', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['record', '2.3', '--done', '--on', '3-8']);
    expect(code).toBe(2);
    expect(err).toContain('plan init --unit');
  });
});

function planOf(year: number): string {
  return `format: 1
id: one-duty
title: 计划
issuer: { id: x, name: 局 }
period: { from: ${year - 1}-01-01, to: ${year}-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 章
    items:
      - id: "1"
        title: 项
        requirements:
          - id: "1"
            text: 事
`;
}

describe('faults', () => {
  it.each([
    ['status', 3],
    ['record', 3],
    ['report', 3],
    ['check', 3],
    ['validate', 1],
  ])('%s names a broken plan and what to do', async (verb, expected) => {
    const home = await schoolFolder();
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/party-governance-2023.yaml'), 'format: 1\nid: party-governance-2023\ntitle: [');
    const args = verb === 'record' ? ['record', '2.3', '--done', '--on', '3-8'] : [verb];
    const { code, out, err } = await runPlan(home, args);
    expect(code, out + err).toBe(expected);
    expect(out + err).toContain('plans/party-governance-2023.yaml');
    expect(hasLedger(home)).toBe(false);
  });

  it.each([
    ['not YAML', 'unit: [', /第 \d+ 行/],
    ['without a unit', 'format: 1\nrecorder: 王\n', /缺少 id/],
    ['of a newer format', 'format: 2\n', /较新的格式/],
    [
      'naming a plan that is not here',
      'unit: { id: a, name: b, kind: school }\nrecorder: 王\nplan: 没有的\n',
      /没有的.*party-governance-2023/,
    ],
    [
      'of a kind that the plan lacks',
      'unit: { id: a, name: b, kind: kinder }\nrecorder: 王\n',
      /kinder.*bureau、school/,
    ],
  ])('says which settings file is %s, and leaves it alone', async (_what, text, words) => {
    const home = await schoolFolder();
    writeFileSync(join(home, '.plan/config.yaml'), text);
    const { code, err } = await runPlan(home, ['record', '2.3', '--done', '--on', '3-8']);
    expect(code).toBe(3);
    expect(err).toMatch(words);
    expect(err).toContain('config.yaml');
    expect(readFileSync(join(home, '.plan/config.yaml'), 'utf8')).toBe(text);
    expect(hasLedger(home)).toBe(false);
  });

  it('never lets a plan’s text move the cursor or set a title', async () => {
    const home = temporaryHome();
    const plan = planOf(2023).replace('text: 事', 'text: "事\\e[31m\\e]0;title\\a\\u202e末"');
    writeFileSync(join(home, 'plan.yaml'), plan);
    await runPlan(home, ['init', '--plan', 'plan.yaml', '--unit', 'a', '--recorder', '王']);
    for (const args of [
      ['check'],
      ['show', '1'],
      ['status'],
      ['report'],
      ['report', '-f', 'csv'],
      ['validate', 'plan.yaml'],
    ]) {
      const { out, err } = await runPlan(home, args);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(out + err, args.join(' ')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('shows status as of a day, for people and for programs', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08']);
    const { out } = await runPlan(home, ['status', '--json', '--as-of', '2023-06-30']);
    const status = JSON.parse(out);
    expect(status).toMatchObject({ format: 2, asOf: '2023-06-30', unit: { name: '实验小学', kind: 'school' } });
    expect(status.requirements[0]).toMatchObject({ id: '1.1', status: 'in-progress', value: '1', outdated: 0 });
    expect((await runPlan(home, ['status', '--fail-on', 'overdue', '--as-of', '2023-06-30'])).code).toBe(0);
    expect((await runPlan(home, ['status', '--fail-on', 'overdue'])).code).toBe(1);
    const { requirements } = JSON.parse((await runPlan(home, ['status', '--json'])).out);
    const reasons = new Set(requirements.map(({ overdueReason }: { overdueReason?: string }) => overdueReason));
    expect(reasons).toContain('plan-end');
  });

  it('writes a report over an edited one only when told to', async () => {
    const home = await schoolFolder();
    expect(await runPlan(home, ['report', '-o', '自查报告.md'])).toMatchObject({ code: 0, out: '' });
    expect(await runPlan(home, ['report', '-o', '自查报告.md'])).toMatchObject({ code: 0 });
    writeFileSync(join(home, '自查报告.md'), '改过了');
    const again = await runPlan(home, ['report', '-o', '自查报告.md']);
    expect(again).toMatchObject({ code: 2 });
    expect(readFileSync(join(home, '自查报告.md'), 'utf8')).toBe('改过了');
    expect(await runPlan(home, ['report', '-o', '自查报告.md', '--yes'])).toMatchObject({ code: 0 });
    expect(readdirSync(home).filter((name) => name.endsWith('.md'))).toEqual(['自查报告.md']);
  });

  it('records a file of answers whole, or names every wrong one by its line and records none', async () => {
    const home = await schoolFolder();
    writeFileSync(
      join(home, 'wrong.yaml'),
      '- { id: "2.3", done: true, on: 2023-12-15 }\n- { id: "9.9", done: true }\n- { id: "1.1", ad: 1 }\n',
    );
    const wrong = await runPlan(home, ['check', '--answers', 'wrong.yaml', '--yes']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('第 2 行');
    expect(wrong.err).toContain('是不是 add');
    expect(hasLedger(home)).toBe(false);
    const right = '[{"id":"2.3","done":true,"on":"2023-12-15"},{"id":"1.1","add":2,"on":"2023-05-04","note":"五四"}]';
    const unconfirmed = await runPlan(home, ['check', '--answers', '-'], { input: right });
    expect(unconfirmed).toMatchObject({ code: 2 });
    expect(unconfirmed.err).toContain('1.1 +2 次');
    expect(await runPlan(home, ['check', '--answers', '-', '--yes'], { input: right })).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['log', '--json'])).out.trim().split('\n')).toHaveLength(2);
    await runPlan(home, ['undo', '--yes']);
    expect((await runPlan(home, ['undo', '--yes'])).err).toContain('没有可以撤销');
  });
});
