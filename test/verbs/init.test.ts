import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindsFor } from '../../src/core/district/kinds-for.ts';
import { planWith, requirement } from '../support/plans.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { back, type Scripted, scriptedPrompter } from '../support/scripted-prompter.ts';

const settingsOf = (home: string) => readFileSync(join(home, '.plan/config.yaml'), 'utf8');

async function asked(home: string, answers: readonly Scripted[], args: readonly string[] = ['init']) {
  const prompter = scriptedPrompter(...answers);
  const ended = await runPlan(home, args, { prompter });
  expect({ left: prompter.left(), err: ended.err }).toEqual({ left: [], err: '' });
  return prompter.asked;
}

describe('the kinds of unit, as a name suggests them', () => {
  const units = { bureau: '区教育局机关', school: '中小学校', kindergarten: '幼儿园' };
  const first = (name: string, among: Readonly<Record<string, string>> = units) =>
    kindsFor(name, planWith({ units: among }))[0];

  it.each([
    ['实验小学', 'school'],
    ['第三中学', 'school'],
    ['区教师进修学校', 'school'],
    ['中心小学', 'school'],
    ['育才', 'school'],
    ['市二中', 'school'],
    ['实验外国语', 'school'],
    ['职教中心', 'school'],
    ['特殊教育学校', 'school'],
    ['第一幼儿园', 'kindergarten'],
    ['区教育局', 'bureau'],
    ['区招生办', 'bureau'],
    ['组织人事科', 'bureau'],
    ['教研中心', 'bureau'],
  ])('%s: %s first', (name, kind) => {
    expect(first(name)).toBe(kind);
  });

  it('goes by the kind’s name where its key says nothing', () => {
    expect(first('实验小学', { a: '局机关', b: '中小学校' })).toBe('b');
    expect(first('第一幼儿园', { a: '局机关', b: '中小学校' })).toBe('b');
  });

  it('takes one whose name says nothing for a school, and puts the others by how many duties fall to them', () => {
    const plan = planWith({
      units,
      requirements: [requirement({ id: '1.1', for: ['school'] }), requirement({ id: '1.2' })],
    });
    expect(kindsFor('云河', plan)).toEqual(['school', 'bureau', 'kindergarten']);
  });

  it('puts first what most duties fall to where the plan has no schools', () => {
    const plan = planWith({ units: { a: '镇', b: '村' }, requirements: [requirement({ id: '1.1', for: ['b'] })] });
    expect(kindsFor('云河', plan)).toEqual(['b', 'a']);
  });
});

describe('the questions of first use', () => {
  it('go on only when somebody says that all three are right', async () => {
    const home = temporaryHome();
    const questions = await asked(home, ['实验小学', '中小学校', '王', false, '', '中小学校', '王老师', true]);
    expect(questions[1]?.split('\n')[1]).toContain('中小学校');
    expect(questions[3]).toContain('单位：实验小学　类别：中小学校　填报人：王，对吗？');
    expect(settingsOf(home)).toContain('name: "实验小学", kind: "school" }\nrecorder: "王老师"');
  });

  it('go back from the kind to the name', async () => {
    const home = temporaryHome();
    await asked(home, ['实验小', back, '实验小学', '中小学校', '王老师', true]);
    expect(settingsOf(home)).toContain('"实验小学"');
  });

  it('are not asked where options answer them', async () => {
    const home = temporaryHome();
    expect(await asked(home, [], ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'])).toEqual(
      [],
    );
  });
});

describe('plan init where there are settings', () => {
  it('changes what is given while nothing is recorded, and leaves the rest', async () => {
    const home = await schoolFolder();
    const { code, out } = await runPlan(home, ['init', '--kind', 'bureau', '--recorder', '李老师']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('还没有记录，设置已改') });
    expect(settingsOf(home)).toMatch(
      /name: "实验小学", kind: "bureau" }\nrecorder: "李老师"\nplan: "party-governance-2023"/,
    );
    await runPlan(home, ['init', '--unit', '区教育局']);
    expect(settingsOf(home)).toContain('unit: { id: "district-education", name: "区教育局", kind: "bureau" }');
  });

  it('leaves them once something is recorded, and where nothing is given', async () => {
    const home = await schoolFolder();
    const before = settingsOf(home);
    expect(await runPlan(home, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('plan config') });
    await runPlan(home, ['record', '2.1', '--done', '--on', '2023-03-08']);
    const { code, err } = await runPlan(home, ['init', '--kind', 'bureau']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('plan config') });
    expect(settingsOf(home)).toBe(before);
  });
});

describe('names with control characters', () => {
  const hostile = '\u001b]0;pwned\u0007实验\u009b31m小学\r\n\u202e"一"\'\u007f';

  it('come clean into the settings from the options, and are read as they were kept', async () => {
    const home = temporaryHome();
    const { code } = await runPlan(home, ['init', '--unit', hostile, '--kind', 'school', '--recorder', ` ${hostile}`]);
    expect(code).toBe(0);
    expect(settingsOf(home)).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_C}/u);
    const { out } = await runPlan(home, ['status']);
    expect(out).toContain('实验小学 "一"\'');
  });

  it('come clean into the settings from the list of units', async () => {
    const home = temporaryHome();
    const listed = JSON.stringify(hostile).replace(
      /[\u007f-\u009f]/g,
      (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
    );
    writeFileSync(join(home, 'units.yaml'), `format: 1\nunits:\n  - { id: one, name: ${listed}, kind: school }\n`);
    const { code, err } = await runPlan(home, ['init', '--unit', 'one', '--recorder', '王老师']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(settingsOf(home)).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_C}/u);
    expect(settingsOf(home)).toContain('实验小学');
    expect((await runPlan(home, ['status'])).code).toBe(0);
  });

  it('are asked for again, or wanted, where nothing else is in them', async () => {
    const { code, err } = await runPlan(temporaryHome(), [
      'init',
      '--unit',
      '\u001b[1m',
      '--kind',
      'school',
      '--recorder',
      '王',
    ]);
    expect({ code, named: err.includes('--unit') }).toEqual({ code: 2, named: true });
  });
});

describe('init where a ledger is set up', () => {
  it('shows the settings to somebody who can be asked, and changes what they choose', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '2.1', '--done', '--on', '2023-06-01']);
    const prompter = scriptedPrompter('填报人（现在：王老师）', '李老师', '单位名称', back, '不改了');
    const { code, out } = await runPlan(home, ['init'], { prompter });
    expect({ code, out, left: prompter.left() }).toMatchObject({ code: 0, left: [] });
    expect(out).toContain('这里已经建好台账');
    expect((await runPlan(home, ['config', 'recorder'])).out).toContain('李老师');
    expect((await runPlan(home, ['log'])).out).toContain('王老师');
  });

  it('refuses where nobody can be asked, as before', async () => {
    const home = await schoolFolder();
    expect(await runPlan(home, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('plan config') });
  });
});

describe('init in a git repository', () => {
  it.runIf(spawnSync('git', ['--version']).status === 0)(
    'asks whether git is to merge ledger files by this program, and sets that for this clone',
    async () => {
      const unit = ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'];
      for (const isAgreed of [true, false]) {
        const home = temporaryHome();
        spawnSync('git', ['init', '-q'], { cwd: home });
        const prompter = scriptedPrompter(isAgreed);
        const { code, out } = await runPlan(home, unit, { prompter });
        expect(code).toBe(0);
        expect(prompter.asked.join()).toContain('git 仓库');
        const { stdout } = spawnSync('git', ['config', 'merge.plan-ledger.driver'], { cwd: home });
        expect(stdout.toString()).toBe(isAgreed ? 'plan __merge %A %B %P\n' : '');
        expect(out.includes('已设好')).toBe(isAgreed);
      }
    },
  );

  it('tells it for every clone in the attributes, once, and leaves the rest of them', async () => {
    const home = temporaryHome();
    spawnSync('git', ['init', '-q'], { cwd: home });
    await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
    const path = join(home, '.plan/.gitattributes');
    writeFileSync(path, 'ledger/** -text\n*.md text');
    expect((await runPlan(home, ['init', '--git'])).code).toBe(0);
    expect((await runPlan(home, ['init', '--git'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('ledger/** -text\n*.md text\nledger/*/*.jsonl merge=plan-ledger\n');
  });
});
