import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const moment = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000+08:00`;
const at = (home: string, minute: number, ...args: readonly string[]) => runPlan(home, args, { now: moment(minute) });
const signed = ['submit', '--period', 'Y1', '--signed', '张书记', '--yes'];

async function entriesIn(home: string): Promise<Record<string, unknown>[]> {
  const { out } = await runPlan(home, ['log', '--json']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('plan submit', () => {
  it('records the period, the signature and the head of every file, and prints the digest that verify takes', async () => {
    const home = await schoolFolder();
    await at(home, 0, 'record', '2.1', '--done', '--on', '2023-06-01');
    const { code, out } = await at(home, 1, ...signed);
    expect(code).toBe(0);
    expect(out).toContain('已报送：实验小学，全年（Y1），签字人 张书记。');
    const [recorded, submitted] = await entriesIn(home);
    expect(submitted).toMatchObject({ kind: 'submit', period: 'Y1', signed: '张书记' });
    expect(submitted).not.toHaveProperty('requirement');
    expect(submitted?.heads).toEqual({ [String(recorded?.writer)]: recorded?.hash });
    const digest = /校验码：(\S+)/.exec(out)?.[1] ?? '';
    expect((await runPlan(home, ['verify', '--expect', digest])).code).toBe(0);
  });

  it('signs with a key that is made once, and lies where the user alone can read it', async () => {
    const home = await schoolFolder();
    await at(home, 0, ...signed);
    await at(home, 1, ...signed);
    const [first, second] = await entriesIn(home);
    expect(first).toMatchObject({ v: 2, key: expect.any(String), sig: expect.any(String) });
    expect(second?.key).toBe(first?.key);
    const keys = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pem'));
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toContain('.plan');
    if (process.platform !== 'win32') expect(statSync(join(home, keys[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  it('signs with the key that PLAN_KEY names, and not with a file that is none', async () => {
    const home = await schoolFolder();
    const env = { PLAN_KEY: 'mine.pem' };
    expect((await runPlan(home, signed, { env })).code).toBe(0);
    expect(readFileSync(join(home, 'mine.pem'), 'utf8')).toContain('BEGIN PRIVATE KEY');
    writeFileSync(join(home, 'mine.pem'), 'none');
    const { code, err } = await runPlan(home, signed, { env });
    expect([code, err]).toEqual([3, expect.stringContaining('mine.pem 不是签名用的密钥')]);
    expect(await entriesIn(home)).toHaveLength(1);
  });

  it('suggests a packet of the unit’s name, with evidence only where there is any', async () => {
    const home = await schoolFolder();
    expect((await at(home, 0, ...signed)).err).toContain('plan export -o 实验小学.zip（');
    writeFileSync(join(home, '会议.txt'), '会议');
    await at(home, 1, 'record', '2.1', '--done', '--on', '2023-06-01', '--evidence', '会议.txt');
    expect((await at(home, 2, ...signed)).err).toContain('plan export -o 实验小学.zip --with-evidence（');
  });

  it('takes a period in words, and lists what there is where it knows none', async () => {
    const home = await schoolFolder();
    const taken = await at(home, 0, 'submit', '--period', '上半年', '--signed', '张书记', '--yes');
    expect(taken.out).toContain('实验小学，上半年（H1）');
    expect((await entriesIn(home))[0]).toMatchObject({ kind: 'submit', period: 'H1' });
    const { code, err } = await at(home, 1, 'submit', '--period', '第五季度', '--signed', '张书记', '--yes');
    expect(code).toBe(2);
    expect(err).toContain('全年（Y1）、下半年（H2）、上半年（H1）、第4季度（2023-Q4）');
  });

  it('says that it is a zero report where nothing is recorded', async () => {
    const home = await schoolFolder();
    const { code, err } = await at(home, 0, ...signed);
    expect([code, err]).toEqual([0, expect.stringContaining('零上报')]);
  });

  it('takes a record of another period for none of this one', async () => {
    const home = await schoolFolder();
    await at(home, 0, 'record', '2.1', '--done', '--on', '2023-06-01');
    const { err } = await at(home, 1, 'submit', '--period', '2023-Q3', '--signed', '张书记', '--yes');
    expect(err).toContain('在 第3季度（2023-Q3） 没有任何记录');
  });

  it('shows what is recorded later as after the report, in the log and in every written report', async () => {
    const home = await schoolFolder();
    await at(home, 0, 'record', '2.1', '--done', '--on', '2023-06-01');
    await at(home, 1, ...signed);
    await at(home, 2, 'record', '2.2', '--done', '--on', '2023-06-02');
    const log = (await runPlan(home, ['log'])).out.split('\n');
    expect(log.filter((line) => line.endsWith('报送后')).map((line) => /2\.\d/.exec(line)?.[0])).toEqual(['2.2']);
    const report = (await runPlan(home, ['report'])).out;
    expect(report).toContain('报送：全年，张书记签字，2026年11月24日；报送后又登记1笔，已逐笔标明。');
    expect(report.match(/报送后登记/g)).toHaveLength(1);
    const facts = JSON.parse((await runPlan(home, ['report', '-f', 'json'])).out);
    expect(facts.submission).toMatchObject({ period: 'Y1', signed: '张书记', records: 1, later: 1 });
    expect(facts.submission.at).toMatch(/^2026-11-24T/);
  });

  it('takes the place of the report before it', async () => {
    const home = await schoolFolder();
    await at(home, 0, ...signed);
    await at(home, 1, 'record', '2.1', '--done', '--on', '2023-06-01');
    const { err } = await at(home, 2, ...signed);
    expect(err).toContain('已由 张书记 报送过');
    expect((await runPlan(home, ['report'])).out).not.toContain('报送后登记');
  });

  it('can be taken back like any other entry', async () => {
    const home = await schoolFolder();
    await at(home, 0, ...signed);
    expect((await at(home, 1, 'undo', '--yes')).code).toBe(0);
    expect((await runPlan(home, ['report'])).out).not.toContain('张书记');
  });

  it.each([
    [['submit', '--signed', '张书记', '--yes'], '--period'],
    [['submit', '--period', 'Y1', '--yes'], '--signed'],
    [['submit', '--period', 'Y1', '--signed', '张书记'], '--yes'],
    [['submit', '--period', '2022-Q1', '--signed', '张书记', '--yes'], '2022-Q1'],
  ])('asks for what is missing where nobody can be asked: %j', async (args, named) => {
    const home = await schoolFolder();
    const { code, err } = await runPlan(home, args);
    expect([code, err]).toEqual([2, expect.stringContaining(named)]);
    expect(await entriesIn(home)).toEqual([]);
  });

  it('asks for period and signature in a terminal, and records nothing on Enter alone', async () => {
    const home = await schoolFolder();
    const prompter = scriptedPrompter('Y1', '张书记', false);
    expect((await runPlan(home, ['submit'], { prompter })).code).toBe(0);
    expect(await entriesIn(home)).toEqual([]);
  });

  it('signs no damaged ledger', async () => {
    const home = await schoolFolder();
    await at(home, 0, 'record', '2.1', '--done', '--on', '2023-06-01');
    const folder = join(home, '.plan/ledger/party-governance-2023');
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2023-06-01', '2023-07-01'));
    const { code, err } = await at(home, 1, ...signed);
    expect([code, err]).toEqual([3, expect.stringContaining('plan verify')]);
    expect(readFileSync(file, 'utf8')).not.toContain('submit');
  });
});
