import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SymptomCode, symptomLevels } from '../../../src/core/doctor/symptom.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import { nodeDisk } from '../../../src/store/disk.ts';
import { Trouble } from '../../../src/trouble.ts';
import { doctorMessages } from '../../../src/words/areas/doctor.ts';
import { type Circumstances, runPlan, schoolFolder, temporaryHome } from '../../support/program.ts';

interface Told {
  readonly checkup: string;
  readonly level: string;
  readonly code: SymptomCode;
  readonly message: string;
  readonly remedy: string | null;
}

async function examine(home: string, circumstances: Circumstances = {}, args: readonly string[] = []) {
  const { code, out } = await runPlan(home, ['doctor', '--json', ...args], circumstances);
  const { format, problems, hints, findings } = JSON.parse(out);
  expect(format).toBe(1);
  return { exitCode: code, problems, hints, findings: findings as Told[] };
}

/** The codes of all that is not as it should be. */
const amiss = ({ findings }: { findings: readonly Told[] }): string[] =>
  findings.filter(({ level }) => level !== 'ok').map(({ code }) => code);

const ledgerIn = (home: string): string => join(home, '.plan/ledger/party-governance-2023');

function ledgerFile(home: string): string {
  const name = readdirSync(ledgerIn(home)).find((each) => each.endsWith('.jsonl')) ?? '';
  return join(ledgerIn(home), name);
}

const note = (home: string, text: string, more: Circumstances = {}) =>
  runPlan(home, ['record', '1.1', '--note', text], more);

describe('doctor', () => {
  it('finds nothing amiss in a sound folder, and says so in both languages', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '会议记录.docx'), '会议');
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', '会议记录.docx']);
    expect(await examine(home)).toMatchObject({ exitCode: 0, problems: 0, hints: 0 });
    const { code, out } = await runPlan(home, ['doctor']);
    expect(code).toBe(0);
    expect(out).toContain('正常  台账  party-governance-2023：1 条记录');
    expect(out).toContain('正常  佐证  1 份都和存入时一样');
    expect(out).toMatch(/\n一切正常。\n$/);
    expect((await runPlan(home, ['doctor', '--lang', 'en'])).out).toMatch(/\nAll is well\.\n$/);
  });

  it('works where there is no ledger yet, makes nothing, and says how to begin', async () => {
    const home = temporaryHome();
    const examined = await examine(home);
    expect(examined.exitCode).toBe(0);
    expect(amiss(examined)).toEqual(['folder-none']);
    expect(examined.findings.find(({ code }) => code === 'folder-none')?.remedy).toContain('plan init');
    expect(readdirSync(home)).toEqual([]);
  });

  it('names a changed line, the plan whose ledger it is in, and what to do', async () => {
    const home = await schoolFolder();
    await note(home, '一');
    writeFileSync(ledgerFile(home), readFileSync(ledgerFile(home), 'utf8').replace('"一"', '"二"'));
    const { exitCode, findings } = await examine(home);
    const damaged = findings.find(({ code }) => code === 'ledger-damaged');
    expect(exitCode).toBe(1);
    expect(damaged?.message).toMatch(/party-governance-2023：.*\.jsonl:1 .*改动过/);
    expect(damaged?.remedy).toContain('plan verify --plan party-governance-2023');
  });

  it('finds missing evidence, also of a plan that is not in use, and a ledger whose plan is gone', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '签到表.csv'), '签到');
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', '签到表.csv']);
    rmSync(join(home, '.plan/evidence'), { recursive: true });
    mkdirSync(join(home, '.plan/ledger/plan-of-1999'));
    const examined = await examine(home);
    expect(examined.exitCode).toBe(1);
    expect(amiss(examined)).toEqual(['ledger-without-plan', 'evidence-damaged']);
    expect(examined.findings.at(-1)?.message).toContain('签到表.csv');
  });

  it('goes on where one thing cannot be examined: a ledger and settings of a newer format', async () => {
    const home = await schoolFolder();
    await note(home, '一');
    const body =
      readFileSync(ledgerFile(home), 'utf8')
        .replace(/"v":\d/, '"v":3')
        .split(',"hash"')[0] ?? '';
    writeFileSync(ledgerFile(home), `${body},"hash":"${sha256(body)}"}\n`);
    writeFileSync(join(home, '.plan/config.yaml'), 'format: 2\n');
    const { exitCode, findings } = await examine(home);
    const troubles = findings.filter(({ code }) => code === 'trouble');
    expect(exitCode).toBe(1);
    expect(troubles.map(({ checkup }) => checkup)).toEqual(['settings', 'ledger']);
    expect(troubles[1]?.message).toContain('npm install -g workpoints');
    expect(findings.map(({ code }) => code)).toContain('node-runs');
  });

  it('finds that nothing can be written, and removes what it tried with', async () => {
    const home = await schoolFolder();
    const refuse = async (file: string): Promise<never> => {
      throw new Trouble('file-unwritable', { file, why: 'EROFS' });
    };
    const examined = await examine(home, { disk: { ...nodeDisk, makePassingFolder: refuse } });
    expect(examined.exitCode).toBe(1);
    expect(amiss(examined)).toEqual(['folder-unwritable']);
    const before = readdirSync(join(home, '.plan'));
    await examine(home);
    expect(readdirSync(join(home, '.plan'))).toEqual(before);
  });

  it('finds entries later than now, and a clock that cannot be right', async () => {
    const home = await schoolFolder();
    await note(home, '一');
    const behind = await examine(home, { now: '2026-11-24T09:00:00.000+08:00' });
    expect(amiss(behind)).toEqual(['time-entries-later']);
    expect(amiss(await examine(home, { now: '2026-11-24T09:59:30.000+08:00' }))).toEqual([]);
    expect(amiss(await examine(home, { now: '2001-01-01T00:00:00.000+08:00' }))).toEqual([
      'time-clock-behind',
      'time-entries-later',
    ]);
  });

  it('hints at another time zone, a locale that is not UTF-8 or none, a dumb terminal', async () => {
    const home = await schoolFolder();
    const of = async (circumstances: Circumstances) => amiss(await examine(home, circumstances));
    expect(await of({ now: '2026-11-24T02:00:00.000Z'.replace('Z', '+00:00') })).toEqual(['time-zone-elsewhere']);
    expect(await of({ env: { LANG: 'zh_CN.GBK' } })).toEqual(['locale-encoding']);
    expect(await of({ env: { LANG: 'C' } })).toEqual(['locale-unnamed']);
    expect(await of({ env: { TERM: 'dumb' } })).toEqual(['console-dumb']);
  });

  it('hints at the old Windows console and its code page, not at Windows Terminal', async () => {
    const home = await schoolFolder();
    const machine = { node: 'v24.0.0', platform: 'win32', timeZone: 'Asia/Shanghai' };
    const old = await examine(home, { machine, env: { LANG: '' } });
    expect(amiss(old)).toEqual(['console-code-page']);
    expect(old.findings.find(({ code }) => code === 'console-code-page')?.remedy).toContain('chcp 65001');
    expect(amiss(await examine(home, { machine, env: { LANG: '', WT_SESSION: '1' } }))).toEqual([]);
  });

  it('tells in which cloud drive the ledger lies', async () => {
    const home = temporaryHome();
    const folder = join(home, '我的坚果云');
    mkdirSync(folder);
    await runPlan(folder, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
    const examined = await examine(folder);
    expect({ exitCode: examined.exitCode, amiss: amiss(examined) }).toEqual({ exitCode: 0, amiss: ['cloud-synced'] });
  });

  it('names a broken plan', async () => {
    const home = await schoolFolder();
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/2024.yaml'), 'format: 1\nid: [');
    const examined = await examine(home, {}, ['--plan', '2024']);
    expect(examined.exitCode).toBe(1);
    expect(amiss(examined)).toEqual(['plan-trouble']);
  });

  it.each(['zh', 'en'] as const)('has a remedy for all that is amiss: %s', (language) => {
    const { findings } = doctorMessages[language];
    for (const [code, level] of Object.entries(symptomLevels)) {
      // A trouble names its way out itself.
      if (code === 'trouble') continue;
      expect({ code, hasRemedy: 'remedy' in findings[code as SymptomCode] }).toEqual({
        code,
        hasRemedy: level !== 'ok',
      });
    }
  });
});
