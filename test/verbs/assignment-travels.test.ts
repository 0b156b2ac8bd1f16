import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { assignedIn, runPlan, schoolFolder } from '../support/program.ts';

const file = '.plan/assign/party-governance-2023.yaml';

/** A school's folder and a copy of it in which somebody went on. */
async function twoCopies(): Promise<{ home: string; other: string }> {
  const home = await schoolFolder();
  await runPlan(home, ['record', '2.3', '--done', '--on', '2023-03-08']);
  await runPlan(home, ['config', 'assign.1.1', '教导处']);
  const other = join(home, 'other');
  mkdirSync(other);
  cpSync(join(home, '.plan'), join(other, '.plan'), { recursive: true });
  return { home, other };
}

describe('who does what', () => {
  it('comes in with another copy of the folder where nothing was said here; what differs is named and stays', async () => {
    const { home, other } = await twoCopies();
    await runPlan(other, ['config', 'assign.1.1', '德育处']);
    await runPlan(other, ['config', 'assign.1.2', '总务处']);
    const { code, out } = await runPlan(home, ['merge', 'other']);
    expect({ code, out }).toEqual({
      code: 0,
      out: '并入分工 1 条：1.2\n1.1 的分工两边不同，保留这里的“教导处”（那边是“德育处”）。要改：plan config assign.1.1 名称\n',
    });
    expect(await assignedIn(home)).toEqual({ 'assign.1.1': ['教导处'], 'assign.1.2': ['总务处'] });
  });

  it('that was taken back here does not come back with another copy', async () => {
    const { home } = await twoCopies();
    await runPlan(home, ['config', 'assign.1.1', '--unset']);
    expect((await runPlan(home, ['merge', 'other'])).out).toContain('保留这里的“（未设）”');
    expect(await assignedIn(home)).toEqual({});
  });

  it('of another unit is not taken in, and what cannot be read hinders no merge', async () => {
    const { home, other } = await twoCopies();
    writeFileSync(join(other, file), 'format: 1\nassign: [\n');
    const broken = await runPlan(home, ['merge', 'other']);
    expect(broken).toMatchObject({ code: 0, err: expect.stringContaining('写得不对') });
    writeFileSync(join(other, file), 'format: 1\nassign: { "1.2": 总务处 }\n');
    const config = join(other, '.plan/config.yaml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('unit-a91b25f7b779', 'another'));
    await runPlan(home, ['merge', 'other']);
    expect(await assignedIn(home)).toEqual({ 'assign.1.1': ['教导处'] });
  });

  it('goes into the year’s archive, and into no packet', async () => {
    const { home } = await twoCopies();
    await runPlan(home, ['archive', '-o', 'a.zip', '--yes']);
    expect(new PizZip(readFileSync(join(home, 'a.zip'))).file('分工.yaml')?.asText()).toContain('教导处');
    await runPlan(home, ['export', '-o', 'e.zip', '--yes']);
    const packed = new PizZip(readFileSync(join(home, 'e.zip')));
    expect(Object.keys(packed.files).filter((name) => name.includes('assign'))).toEqual([]);
  });
});
