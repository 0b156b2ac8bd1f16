import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder, temporaryHome } from '../../../support/program.ts';
import { back, type Scripted, scriptedPrompter } from '../../../support/scripted-prompter.ts';

const bundled = resolve(import.meta.dirname, '../../../../plans/party-governance-2023.yaml');
const documents = resolve(import.meta.dirname, '../../../fixtures/documents');

/** Puts a plan of this year into `plans/`, as a clerk does who was sent one. */
async function putPlan(home: string, year: string): Promise<void> {
  mkdirSync(join(home, 'plans'), { recursive: true });
  const made = await runPlan(home, ['next', '--plan', bundled, '--year', year]);
  writeFileSync(join(home, 'plans', `${year}.yaml`), made.out);
}

async function checked(home: string, ...answers: readonly Scripted[]) {
  const prompter = scriptedPrompter(...answers);
  const ended = await runPlan(home, ['check'], { prompter });
  expect({ left: prompter.left(), code: ended.code, err: ended.err }).toMatchObject({ left: [], code: 0 });
  return { ...ended, asked: prompter.asked };
}

function settingsOf(home: string): string {
  return readFileSync(join(home, '.plan/config.yaml'), 'utf8');
}

describe('which plan is meant, asked by check', () => {
  it('is asked where the plan has ended and another one came, kept, and not asked again', async () => {
    const home = await schoolFolder();
    await putPlan(home, '2026');
    const { asked, out } = await checked(home, '2026年', '退出');
    expect(asked[0]).toContain(
      '今天是 2026-11-24，“区教育局2023年全面从严治党工作要点”已于 2023-12-31 结束。要填哪一个？',
    );
    expect(
      asked[0]
        ?.split('\n')
        .slice(1)
        .map((each) => each.trim()),
    ).toEqual([
      '区教育局2026年全面从严治党工作要点（plans/2026.yaml，到 2026-12-31）',
      '继续补填 2023 年的',
      '由 2023 年的起草另一年的',
      '导入一份文件（.docx .pdf .txt，或上级发来的计划 .yaml）',
    ]);
    expect(out).toContain('区教育局2026年全面从严治党工作要点 · 实验小学');
    expect(settingsOf(home)).toContain('plan: "party-governance-2026"');
    expect((await checked(home, '退出')).asked).toHaveLength(1);
  });

  it('keeps the old one where that is meant, until another plan comes', async () => {
    const home = await schoolFolder();
    await putPlan(home, '2026');
    await checked(home, '继续补填', '退出');
    expect((await checked(home, '退出')).asked).toHaveLength(1);
    await putPlan(home, '2027');
    const { asked } = await checked(home, '继续补填', '退出');
    expect(asked[0]).toContain('2027年');
    expect(settingsOf(home)).toContain('plan: "party-governance-2023"');
  });

  it('is said by `plan config plan`, too', async () => {
    const home = await schoolFolder();
    await putPlan(home, '2026');
    expect((await runPlan(home, ['config', 'plan', 'party-governance-2026'])).code).toBe(0);
    expect((await checked(home, '退出')).asked).toHaveLength(1);
  });

  it('is not asked where the call names a plan or a day', async () => {
    const home = await schoolFolder();
    await putPlan(home, '2026');
    for (const more of [
      ['--plan', 'party-governance-2023'],
      ['--as-of', '2023-06-01'],
    ]) {
      const prompter = scriptedPrompter('退出');
      expect((await runPlan(home, ['check', ...more], { prompter })).code).toBe(0);
      expect(prompter.asked).toHaveLength(1);
    }
  });

  it('is told on standard error where nobody is asked, and nothing else changes', async () => {
    const home = await schoolFolder();
    const before = await runPlan(home, ['status']);
    await putPlan(home, '2026');
    const { code, out, err } = await runPlan(home, ['status']);
    expect({ code, out }).toEqual({ code: 0, out: before.out });
    expect(err).toContain('区教育局2026年全面从严治党工作要点（plans/2026.yaml）');
    expect(err).toContain('plan config plan party-governance-2026');
    expect((await runPlan(home, ['check'])).err).toBe(err);
    expect((await runPlan(home, ['status', '--plan', 'party-governance-2023'])).err).toBe('');
  });

  it('is asked where several lie here and none is chosen, and where the chosen one is gone', async () => {
    const home = await schoolFolder();
    await putPlan(home, '2025');
    await putPlan(home, '2026');
    await runPlan(home, ['config', 'plan', '--unset']);
    await checked(home, '2025年', '退出');
    expect(settingsOf(home)).toContain('plan: "party-governance-2025"');
    writeFileSync(join(home, '.plan/config.yaml'), settingsOf(home).replace('-2025', '-2019'));
    const { asked } = await checked(home, '2026年', '退出');
    expect(asked[0]).toContain('原来用的计划“party-governance-2019”找不到了');
    expect(settingsOf(home)).toContain('plan: "party-governance-2026"');
  });
});

describe('first use on a day outside the plan of the tool', () => {
  const who: readonly Scripted[] = ['实验小学', '中小学校', '王老师', true];

  it('fills in the old year only when that is said', async () => {
    const home = temporaryHome();
    const { asked } = await checked(home, '继续补填 2023 年的', ...who, '退出');
    expect(asked[0]).toContain('已于 2023-12-31 结束');
    expect((await checked(home, '退出')).asked).toHaveLength(1);
  });

  it('drafts this year’s from it, in a folder that it makes, and goes through what is to be confirmed', async () => {
    const home = temporaryHome();
    const { out, err } = await checked(home, '由 2023 年的起草今年的', '', '对，确认', '退出', ...who, '退出');
    expect(existsSync(join(home, 'plans/2026.yaml'))).toBe(true);
    expect(out).toContain('现在填的是“区教育局2026年全面从严治党工作要点”');
    expect(settingsOf(home)).toContain('plan: "party-governance-2026"');
    expect(`${out}${err}`).not.toMatch(/plan (?:validate|config)/);
  });

  it('takes in a document, whose id is its own even where there is a plan of that id', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '要点.txt'), readFileSync(join(documents, 'notice-running.txt')));
    await checked(home, '导入一份文件', '要点.txt', '2026', '退出', ...who, '退出');
    const first = readFileSync(join(home, 'plans/要点.yaml'), 'utf8');
    const id = /^id: "?([a-z0-9-]+)/m.exec(first)?.[1] ?? '';
    const again = scriptedPrompter('导入一份文件', '要点.txt', '重新起草', '2026', '退出', '退出');
    writeFileSync(
      join(home, '.plan/config.yaml'),
      settingsOf(home)
        .replace(/^(?:plan|settled): .*$/gm, '')
        .concat('plan: party-governance-2023\n'),
    );
    expect((await runPlan(home, ['check'], { prompter: again })).code).toBe(0);
    expect(readFileSync(join(home, 'plans/要点-2.yaml'), 'utf8')).toMatch(new RegExp(`^id: "?${id}-2"? `, 'm'));
  });

  it('goes on with the draft of a document that was drafted already, where that is wanted', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '要点.txt'), readFileSync(join(documents, 'notice-running.txt')));
    await checked(home, '导入一份文件', '要点.txt', '2026', '退出', ...who, '退出');
    await runPlan(home, ['config', 'plan', 'party-governance-2023']);
    const config = settingsOf(home).replace(/^settled: .*$/gm, '');
    writeFileSync(join(home, '.plan/config.yaml'), config);
    const { asked } = await checked(home, '导入一份文件', '要点.txt', '接着核对', '退出', '退出');
    expect(asked.join('\n')).toMatch(/这份文件已经起草过（“[^”]+”，plans\/要点\.yaml），接着核对？/);
    expect(existsSync(join(home, 'plans/要点-2.yaml'))).toBe(false);
  });

  it('uses a plan that was sent as it is, without asking its year', async () => {
    const home = temporaryHome();
    const sent = readFileSync(bundled, 'utf8').replace('party-governance-2023', 'sent-2023');
    writeFileSync(join(home, '局里发的.yaml'), sent);
    const { out } = await checked(home, '导入一份文件', '局里发的.yaml', ...who, '退出');
    expect(readFileSync(join(home, 'plans/局里发的.yaml'), 'utf8')).toBe(sent);
    expect(out).toContain('现在填的是“区教育局2023年全面从严治党工作要点”');
  });

  it('asks again where somebody comes back from the year or the file', async () => {
    const home = temporaryHome();
    const { asked } = await checked(home, '由 2023 年的起草', back, '导入', back, '继续补填', ...who, '退出');
    expect(asked.filter((each) => each.includes('要填哪一个'))).toHaveLength(3);
  });

  it('says what is wrong with a file before it asks for the year, and asks again', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, '收到'));
    writeFileSync(join(home, '照片.jpg'), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]));
    const prompter = scriptedPrompter(
      '导入',
      '收到',
      '导入',
      '照片.jpg',
      '导入',
      '没有.docx',
      '继续补填',
      ...who,
      '退出',
    );
    const { code, err } = await runPlan(home, ['check'], { prompter });
    expect({ code, left: prompter.left() }).toEqual({ code: 0, left: [] });
    expect(err).toContain('收到 是一个文件夹');
    expect(err).toContain('照片.jpg 是图片');
    expect(err).toContain('没有.docx');
  });
});
