import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { back, scriptedPrompter } from '../support/scripted-prompter.ts';

/** What is offered behind these words; the last is the one at the cursor. */
async function offered(home: string, ...words: string[]): Promise<string[]> {
  const { code, out, err } = await runPlan(home, ['__complete', ...words.slice(0, -1), `:${words.at(-1)}`]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what is offered at a Tab', () => {
  it('is every verb, with its purpose, and help', async () => {
    const { out } = await runPlan(temporaryHome(), ['__complete', ':']);
    expect(out.split('\n').map((line) => line.split('\t')[0])).toEqual([...verbs.map(({ name }) => name), 'help', '']);
    expect(out).toContain('status\t看进度');
  });

  it('is the ids of the plan in use that fall to the unit, each with its text', async () => {
    const home = await schoolFolder();
    const { out } = await runPlan(home, ['__complete', 'record', ':1.']);
    expect(out).toContain('1.1\t专题学习研究意识形态工作\n');
    const all = await offered(temporaryHome(), 'show', '');
    expect((await offered(home, 'show', '')).length).toBeLessThan(all.length);
    expect(await offered(home, 'record', '1.1', '')).toEqual([]);
  });

  it('is the values that an option takes, also behind = and after other words', async () => {
    const home = await schoolFolder();
    expect(await offered(home, 'check', '--only', '')).toEqual(['open', 'overdue', 'due', 'all']);
    expect(await offered(home, 'check', '--only=o')).toEqual(['--only=open', '--only=overdue']);
    // bash takes the word apart.
    expect(await offered(home, 'check', '--only', '=', 'o')).toEqual(['open', 'overdue']);
    expect(await offered(home, '--lang', 'en', 'check', '--section', '')).toEqual(['一', '二']);
    expect(await offered(home, 'init', '--kind', 's')).toEqual(['school']);
    expect(await offered(home, 'status', '--plan', '')).toEqual(['party-governance-2023', 'school-year-example']);
    expect(await offered(home, 'explain', 'unq')).toEqual(['unquoted-id']);
    expect(await offered(home, 'completion', 'z')).toEqual(['zsh']);
  });

  it('is the keys of settings, then what the one may be', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'assign.1.1', '教导处、党 办']);
    expect(await offered(home, 'config', 'u')).toEqual(['unit.name', 'unit.kind', 'unit.id']);
    expect(await offered(home, 'config', 'assign.1.')).toContain('assign.1.1');
    expect(await offered(home, 'config', 'unit.kind', '')).toEqual(['bureau', 'school']);
    expect(await offered(home, 'config', 'language', '')).toEqual(['zh', 'en']);
    expect(await offered(home, 'config', 'plan', '')).toEqual(['party-governance-2023', 'school-year-example']);
    expect(await offered(home, 'config', 'assign.1.2', '教')).toEqual(['教导处']);
    expect(await offered(home, 'check', '--lead', '教')).toEqual(['教导处']);
    expect(await offered(home, 'config', 'recorder', '王老师', '')).toEqual([]);
    expect(await offered(temporaryHome(), 'config', '')).toEqual([]);
  });

  it('is the options of the verb that are not there yet, and the global ones', async () => {
    const home = temporaryHome();
    expect(await offered(home, 'check', '--o')).toEqual(['--only']);
    expect(await offered(home, 'check', '--only', 'all', '--o')).toEqual([]);
    expect(await offered(home, 'validate', '-f', 'json', '--fo')).toEqual(['--format']);
    expect(await offered(home, 'record', '--pl')).toEqual(['--plan', '--plain']);
  });

  it('is left to the shell for files and folders', async () => {
    const home = temporaryHome();
    expect(await offered(home, 'record', '1.1', '--evidence', 'a.docx', '会')).toEqual([':files']);
    expect(await offered(home, 'status', '--dir', '')).toEqual([':folders']);
    expect(await offered(home, 'report', '-o', '')).toEqual([':files']);
  });

  it('is nothing where a plan is broken or hostile: no word that a shell could take for anything else', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    const plan = (lead: string) => `format: 1
id: own-2024
title: 计划
issuer: { id: own, name: 实验小学 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 学习
    items: [{ id: "1", title: 学习, requirements: [{ id: "1.1", text: "文\\t字\\e[31m", lead: ${lead} }] }]
`;
    writeFileSync(join(home, 'plans/own.yaml'), plan('["a\\nrm -rf /", ":files", "党办"]'));
    expect(await offered(home, 'check', '--lead', '')).toEqual(['党办']);
    const { out } = await runPlan(home, ['__complete', 'show', ':1']);
    expect(out).toBe('1.1\t文 字\n');
    writeFileSync(join(home, 'plans/own.yaml'), 'format: [');
    expect(await offered(home, 'show', '')).toEqual([]);
  });
});

describe('completion', () => {
  it('prints the script of a shell, and names the nearest where there is none', async () => {
    const home = temporaryHome();
    for (const shell of ['bash', 'zsh', 'fish', 'powershell', 'pwsh']) {
      expect(await runPlan(home, ['completion', shell])).toMatchObject({
        code: 0,
        out: expect.stringContaining('__complete'),
      });
    }
    const { code, err } = await runPlan(home, ['completion', 'bahs']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('是不是 bash') });
  });

  it('shows what install would write and writes nothing unless somebody agrees', async () => {
    const home = temporaryHome();
    const env = { SHELL: '/bin/bash' };
    const alone = await runPlan(home, ['completion', 'install'], { env });
    expect({ code: alone.code, err: alone.err }).toEqual({ code: 2, err: expect.stringContaining('--yes') });
    expect(alone.out).toContain(join(home, '.bashrc'));
    const no = await runPlan(home, ['completion', 'install'], { env, prompter: scriptedPrompter(back) });
    expect(no.code).toBe(0);
    expect(existsSync(join(home, '.bashrc')) || existsSync(join(home, '.local'))).toBe(false);
    await runPlan(home, ['completion', 'install'], { env, prompter: scriptedPrompter(true) });
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toMatch(/^\[ -f '.*completion\.bash' \]/);
  });

  it('asks for the shell where none is named', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['completion', 'install', '--yes'], { env: { SHELL: '' } });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--shell') });
  });

  it('tells the line for PowerShell, whose profile only PowerShell itself knows', async () => {
    const { code, out } = await runPlan(temporaryHome(), ['completion', 'install', '--shell', 'powershell', '--yes']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/Add-Content -Path \$PROFILE .*completion\.ps1/),
    });
  });

  it('leaves a start-up file alone that is not UTF-8', async () => {
    const home = temporaryHome();
    const bytes = Buffer.from([0x23, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]);
    writeFileSync(join(home, '.bashrc'), bytes);
    const { code } = await runPlan(home, ['completion', 'install', '--shell', 'bash', '--yes']);
    expect(code).toBe(3);
    expect(readFileSync(join(home, '.bashrc'))).toEqual(bytes);
  });
});
