import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const settings = (home: string) => join(home, '.plan/config.yaml');
const settingsOf = (home: string) => readFileSync(settings(home), 'utf8');
const assignmentFile = (home: string) => join(home, '.plan/assign/party-governance-2023.yaml');

const shown = async (home: string, ...args: readonly string[]) => {
  const { code, out } = await runPlan(home, ['config', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out);
};

const otherPlan = `format: 1
id: own-2024
title: 我校2024年计划
issuer: { id: own, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { primary: 小学, middle: 中学 }
sections:
  - number: 一
    title: 学习
    items:
      - id: "1"
        title: 学习
        requirements:
          - { id: "1.1", text: 学一学 }
`;

describe('plan config', () => {
  it('shows all that is set in a folder, and who does what', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'assign.1.1', '教导处、王老师']);
    const { out, code } = await runPlan(home, ['config']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.trim().split(/ {2,}/).slice(0, 2))).toEqual([
      [expect.stringContaining('config.yaml')],
      ['unit.name', '实验小学'],
      ['unit.kind', 'school'],
      ['unit.id', 'unit-a91b25f7b779'],
      ['recorder', '王老师'],
      ['plan', 'party-governance-2023'],
      ['language', 'zh'],
      ['分工（区教育局2023年全面从严治党工作要点）'],
      ['assign.1.1', '教导处、王老师'],
      ['报告文字（区教育局2023年全面从严治党工作要点）'],
      [expect.stringContaining('plan report --draft-words')],
      [expect.stringContaining('plan config')],
      [''],
    ]);
    expect(await shown(home)).toEqual({
      format: 1,
      file: settings(home),
      plan: 'party-governance-2023',
      settings: {
        'unit.name': '实验小学',
        'unit.kind': 'school',
        'unit.id': 'unit-a91b25f7b779',
        recorder: '王老师',
        plan: 'party-governance-2023',
        language: 'zh',
        'assign.1.1': ['教导处', '王老师'],
      },
    });
  });

  it('shows one setting, also one that is not set', async () => {
    const home = await schoolFolder();
    expect((await shown(home, 'recorder')).settings).toEqual({ recorder: '王老师' });
    expect((await shown(home, 'ａｓｓｉｇｎ.1.1')).settings).toEqual({ 'assign.1.1': null });
  });

  it.each([
    ['unit.name', '实验一小', '实验一小'],
    ['unit.kind', '区教育局机关', 'bureau'],
    ['recorder', ' 李老师 ', '李老师'],
    ['language', 'EN', 'en'],
    ['plan', 'party-governance-2023', 'party-governance-2023'],
  ])('sets %s', async (key, typed, kept) => {
    const home = await schoolFolder();
    expect((await shown(home, key, typed)).settings).toEqual({ [key]: kept });
    expect((await shown(home, key)).settings).toEqual({ [key]: kept });
  });

  it('changes nothing else in the file: comments, keys that are not ours, the order', async () => {
    const home = await schoolFolder();
    writeFileSync(settings(home), `# ours\n${settingsOf(home)}x-own: [1, 2] # kept\nnewer-key: 3\n`);
    const before = settingsOf(home);
    await runPlan(home, ['config', 'recorder', '李老师']);
    expect(settingsOf(home)).toBe(before.replace('王老师', '李老师'));
  });

  it('clears what may be cleared, by an option or an empty value', async () => {
    const home = await schoolFolder();
    expect((await shown(home, 'plan', '--unset')).settings).toEqual({ plan: null });
    expect((await shown(home, 'language', '')).settings).toEqual({ language: null });
    for (const key of ['unit.name', 'unit.kind', 'recorder']) {
      const before = settingsOf(home);
      const { code, err } = await runPlan(home, ['config', key, '--unset']);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${key} 不能空着`) });
      expect(settingsOf(home)).toBe(before);
    }
  });

  it.each([
    ['recoder', '李老师', '是不是 recorder'],
    ['assign', '教导处', 'assign.编号'],
    ['assign.1.99', '教导处', '1.1'],
    ['assign.4.5', '教导处', '不归'],
    ['unit.id', 'other', '单位编号 unit-a91b25f7b779 不能改'],
    ['unit.kind', 'college', 'bureau|school'],
    ['unit.name', '长'.repeat(101), '最多 100 字'],
    ['language', 'fr', 'zh、en'],
    ['plan', 'nowhere', 'party-governance-2023'],
    ['assign.1.1', '长'.repeat(61), '最多 60 字'],
    ['assign.1.1', Array.from({ length: 21 }, (_, index) => `${index}`).join('、'), '最多写 20 个'],
  ])('refuses %s = %s and writes nothing', async (key, value, said) => {
    const home = await schoolFolder();
    const before = settingsOf(home);
    const { code, err } = await runPlan(home, ['config', key, value]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) });
    expect(settingsOf(home)).toBe(before);
    expect(existsSync(assignmentFile(home))).toBe(false);
  });

  it('keeps the id of a unit that gets another name, so that its records stay its own', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '2.1', '--done', '--on', '2023-03-08']);
    const { err } = await runPlan(home, ['config', 'unit.name', '实验一小']);
    expect(err).toContain('former');
    const { out } = await runPlan(home, ['status', '--json']);
    const { unit, totals } = JSON.parse(out);
    expect({ unit, done: totals.done }).toEqual({
      unit: { id: 'unit-a91b25f7b779', name: '实验一小', kind: 'school' },
      done: 1,
    });
  });

  it('is the way out where the settings name a plan or a kind that is not there', async () => {
    const home = await schoolFolder();
    writeFileSync(settings(home), settingsOf(home).replace('party-governance-2023', 'gone').replace('school', 'old'));
    const refused = await runPlan(home, ['status']);
    expect({ code: refused.code, err: refused.err }).toEqual({ code: 3, err: expect.stringContaining('plan config') });
    expect(await runPlan(home, ['config'])).toMatchObject({ code: 0, err: expect.stringContaining('gone') });
    await runPlan(home, ['config', 'plan', 'party-governance-2023', '--kind', 'school']);
    expect((await runPlan(home, ['status'])).code).toBe(0);
  });

  it('asks what the unit is to a plan that does not know its kind', async () => {
    const home = await schoolFolder();
    mkdirSync(join(home, 'elsewhere'));
    writeFileSync(join(home, 'elsewhere/own.yaml'), otherPlan);
    const alone = await runPlan(home, ['config', 'plan', 'elsewhere/own.yaml']);
    expect({ code: alone.code, err: alone.err }).toEqual({ code: 2, err: expect.stringContaining('--kind') });
    const prompter = scriptedPrompter('中学');
    const { code } = await runPlan(home, ['config', 'plan', 'elsewhere/own.yaml'], { prompter });
    expect(code).toBe(0);
    expect((await shown(home)).settings).toMatchObject({ plan: 'elsewhere/own.yaml', 'unit.kind': 'middle' });
  });

  it('says who does what in the plan that is used, and in no other', async () => {
    const home = await schoolFolder();
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/own.yaml'), otherPlan.replace('primary', 'school'));
    await runPlan(home, ['config', 'assign.1.1', '教导处']);
    expect((await shown(home, 'plan', 'plans/own.yaml')).settings).toEqual({ plan: 'own-2024' });
    expect((await shown(home)).settings).not.toHaveProperty('assign.1.1');
    expect((await shown(home, '--plan', 'party-governance-2023')).settings).toHaveProperty(['assign.1.1'], ['教导处']);
  });

  it('leaves a file of a newer format, and one that cannot be read, as it is', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'assign.1.1', '教导处']);
    for (const [content, said] of [
      ['format: 2\nassign: {}\n', '较新的格式'],
      ['format: 1\nassign: [\n', '第 3 行'],
      ['format: 1\nassign:\n  "1.1": { a: b }\n', '第 3 行'],
    ] as const) {
      writeFileSync(assignmentFile(home), content);
      const { code, err } = await runPlan(home, ['config', 'assign.1.1', '德育处']);
      expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(said) });
      expect(readFileSync(assignmentFile(home), 'utf8')).toBe(content);
    }
  });

  it('shows and clears what was assigned of a duty that the plan no longer has', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'assign.1.1', '教导处']);
    writeFileSync(assignmentFile(home), `${readFileSync(assignmentFile(home), 'utf8')}  "9.9": 总务处\n`);
    expect((await runPlan(home, ['config'])).out).toMatch(/assign\.9\.9 +总务处 +计划里已没有这一条/);
    expect((await shown(home, 'assign.9.9', '--unset')).settings).toEqual({ 'assign.9.9': null });
    expect((await runPlan(home, ['config'])).out).not.toContain('9.9');
  });
});
