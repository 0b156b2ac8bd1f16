import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call.ts';
import { firstPrev, sealEntry } from '../../src/core/ledger/line.ts';
import { type Formats, formats, type Kind } from '../../src/core/migrate/formats.ts';
import { nodeDisk } from '../../src/store/disk.ts';
import { FileLedgerStore } from '../../src/store/ledger/file-ledger-store.ts';
import { migrateTo } from '../../src/verbs/migrate.ts';
import { callOf } from '../support/call.ts';
import { hostIn } from '../support/host.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const bundled = readFileSync(resolve(import.meta.dirname, '../../plans/party-governance-2023.yaml'), 'utf8');

/** A format 0 that never was: its settings name a school where today's have a unit. */
const madeUp: Formats = {
  current: formats.current,
  steps: [
    {
      kept: 'settings',
      from: 0,
      change: (text) =>
        text.replace(/^format: 0$/m, 'format: 1').replace(/^school: (.*)$/m, 'unit: { id: s, name: $1, kind: school }'),
    },
    { kept: 'plan', from: 0, change: (text) => text.replace(/^format: 0$/m, 'format: 1') },
    { kept: 'ledger', from: 0, change: resealed },
  ],
};

/** Every line written anew under format 1, and chained anew. */
function resealed(text: string, { plan = '', writer = '' }: Kind): string {
  let prev = firstPrev(plan, writer);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { hash: _hash, prev: _prev, ...rest } = JSON.parse(line);
      const sealed = sealEntry({ ...rest, v: 1, prev });
      prev = sealed.entry.hash;
      return `${sealed.line}\n`;
    });
  return lines.join('');
}

/** A school of format 0 with two entries; what the three files hold is in `before`. */
async function oldSchool(): Promise<{ home: string; paths: Record<Kind['kept'], string>; before: string[] }> {
  const home = await schoolFolder();
  for (const note of ['一', '二']) await runPlan(home, ['record', '1.1', '--note', note]);
  const ledger = join(home, '.plan/ledger/party-governance-2023');
  const [name = ''] = readdirSync(ledger);
  mkdirSync(join(home, 'plans'));
  const paths = {
    plan: join(home, 'plans/party-governance-2023.yaml'),
    ledger: join(ledger, name),
    settings: join(home, '.plan/config.yaml'),
  };
  writeFileSync(paths.settings, 'format: 0\nschool: 实验小学\nrecorder: 王老师\nplan: party-governance-2023\n');
  writeFileSync(paths.plan, bundled.replace(/^format: 1$/m, 'format: 0'));
  writeFileSync(paths.ledger, readFileSync(paths.ledger, 'utf8').replaceAll('"v":1', '"v":0'));
  return { home, paths, before: Object.values(paths).map((path) => readFileSync(path, 'utf8')) };
}

const call = (options: Call<'migrate'>['options']) => callOf('migrate', options);

function hostOf(home: string) {
  const now = () => '2026-11-24T10:00:00.000+08:00';
  const openLedger = async (folder: string) =>
    new FileLedgerStore({
      folder,
      stateFolder: join(home, '.state'),
      disk: nodeDisk,
      now,
      random: (count) => new Uint8Array(count),
      version: '0.0.0',
    });
  return hostIn(home, { now, openLedger });
}

describe('migrate', () => {
  it('finds nothing to do in what this version wrote, and where there is nothing at all', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--note', '一']);
    for (const place of [home, temporaryHome()]) {
      const { code, out } = await runPlan(place, ['migrate', '--dry-run']);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('没有要做的') });
    }
    expect(readdirSync(home).filter((name) => name.startsWith('plan-before'))).toEqual([]);
  });

  it('refuses a newer format', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '.plan/config.yaml'), 'format: 2\n');
    const { code, err } = await runPlan(home, ['migrate', '--yes']);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('config.yaml') });
  });

  it('refuses an older one from which it knows no way, before anything is written', async () => {
    const { home, paths, before } = await oldSchool();
    const { code, err } = await runPlan(home, ['migrate', '--yes']);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('格式 0') });
    expect(Object.values(paths).map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });
});

describe('migrate, from a made-up older format', () => {
  it('shows with --dry-run what it would change, and changes nothing', async () => {
    const { home, paths, before } = await oldSchool();
    const host = hostOf(home);
    expect(await migrateTo(madeUp, call({ dryRun: true }), host)).toBe(0);
    expect(host.written()).toMatch(
      /plans\/party-governance-2023\.yaml：格式 0 → 1\n.*\.jsonl：格式 0 → 1\n.*config\.yaml：格式 0 → 1\n/,
    );
    expect(Object.values(paths).map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });

  it('asks, and names the option where nobody can be asked', async () => {
    const { home, paths, before } = await oldSchool();
    await expect(migrateTo(madeUp, call({}), hostOf(home))).rejects.toMatchObject({ code: 'only-a-terminal' });
    expect(Object.values(paths).map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });

  it('keeps the files as they were beside the ledger, and leaves ones that today’s program reads', async () => {
    const { home, paths, before } = await oldSchool();
    expect(await migrateTo(madeUp, call({ yes: true }), hostOf(home))).toBe(0);
    const backup = readdirSync(home).find((name) => name.startsWith('plan-before-migration-')) ?? '';
    const copies = Object.values(paths).map((path) => readFileSync(path.replace(home, join(home, backup)), 'utf8'));
    expect(copies).toEqual(before);
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0, out: expect.stringContaining('2 条记录') });
    expect(await runPlan(home, ['validate'])).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['record', '1.1', '--note', '三'])).code).toBe(0);
    expect((await runPlan(home, ['migrate'])).out).toContain('没有要做的');
  });

  it('changes nothing where one file would not be sound after', async () => {
    const { home, paths, before } = await oldSchool();
    const spoilt = {
      ...madeUp,
      steps: madeUp.steps.map((step) =>
        step.kept === 'ledger' ? { ...step, change: (text: string) => text.replace('"v":0', '"v":1') } : step,
      ),
    };
    await expect(migrateTo(spoilt, call({ yes: true }), hostOf(home))).rejects.toMatchObject({
      code: 'migration-unsound',
    });
    expect(Object.values(paths).map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });

  it('goes on where it was interrupted: what is of today’s format is left as it is', async () => {
    const { home, paths } = await oldSchool();
    writeFileSync(paths.plan, bundled);
    const host = hostOf(home);
    expect(await migrateTo(madeUp, call({ yes: true }), host)).toBe(0);
    expect(host.written()).not.toContain('plans/party-governance-2023.yaml');
    expect(readFileSync(paths.plan, 'utf8')).toBe(bundled);
  });

  it('does not touch a ledger to which something was added meanwhile', async () => {
    const { home, paths } = await oldSchool();
    const host = hostOf(home);
    const added = '{"v":0}\n';
    const disk = {
      ...host.disk,
      makeFolder: async (path: string) => {
        writeFileSync(paths.ledger, added, { flag: 'a' });
        return host.disk.makeFolder(path);
      },
    };
    await expect(migrateTo(madeUp, call({ yes: true }), { ...host, disk })).rejects.toMatchObject({
      code: 'migration-overtaken',
    });
    expect(readFileSync(paths.ledger, 'utf8')).toContain(added);
  });
});
